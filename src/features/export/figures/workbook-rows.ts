import { headingOf } from '#kit/heading/heading.ts';
import type { Snapshot } from '#domain/as-of/as-of.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { commitmentsOf, commitmentsWith, dutiesOf } from '#domain/course/commitments.ts';
import type { ImpreciseDate } from '#domain/value/calendar.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { wordsIn } from '#i18n/words.ts';
import type { OutputRequest } from '../menu/output-request.ts';
import { type Cell, type Sheet, dateCell, text, whole } from './cells.ts';
import { contextRows } from './context-rows.ts';
import { dateFigures } from './date-figures.ts';
import { provenBy } from './figure.ts';
import { figureSheet, moneyFigures } from './figure-rows.ts';

/** The sheets of a workbook: what it is about, the figures, the commitments, all facts, all sources. */
export function workbookOf(asked: OutputRequest): readonly Sheet[] {
  const { initiative, selection, language } = asked;
  const { snapshot } = lookAt(initiative, selection);
  const names = wordsIn(language).outputs.sheet;
  return [
    overviewSheet(asked, snapshot),
    figureSheet(names.budget, moneyFigures(initiative, selection, language), language),
    commitmentSheet(asked, snapshot),
    factSheet(asked, snapshot),
    sourceSheet(asked, snapshot),
  ];
}

function overviewSheet(asked: OutputRequest, snapshot: Snapshot): Sheet {
  const { initiative, selection, language } = asked;
  const words = wordsIn(language);
  const { context: titles, column, sheet } = words.outputs;
  const format = formatterOf(language);
  const none = text(words.outputs.none);
  const sentence = situationSentence(lookAt(initiative, selection).situation, initiative.parties, language);
  const context = headingOf(asked);
  return {
    name: sheet.overview,
    columns: [
      { title: titles.entry, width: 34 },
      { title: titles.content, width: 70 },
      { title: column.status, width: 22 },
      { title: column.evidence, width: 40 },
    ],
    rows: [
      ...contextRows(context, selection, language).map(([name, cell]) => [text(name), cell, none, none]),
      [text(titles.situation), text(sentence.map((segment) => segment.text).join('')), none, none],
      ...dateFigures(initiative, snapshot, selection.municipality, language).map(
        ({ item, best, status, evidence }) => [text(item), best, text(status), text(evidence)],
      ),
      ...snapshot.questions.map(({ text: question, resolver }) => [
        text(titles.question),
        text(format.text(question)),
        text(words.status['not-stated']),
        text(words.evidence.resolvedBy(format.text(resolver))),
      ]),
    ],
  };
}

function commitmentSheet({ initiative, selection, language }: OutputRequest, snapshot: Snapshot): Sheet {
  const words = wordsIn(language);
  const { column, sheet, commitments: own } = words.outputs;
  const titles = words.commitments;
  const format = formatterOf(language);
  const { municipality } = selection;
  const nameOf = (id: string): string => {
    const party = initiative.parties.find((candidate) => candidate.id === id);
    return party ? format.text(party.name) : id;
  };
  const proof = (fact: Fact, date: ImpreciseDate | undefined): readonly Cell[] => {
    const isOpen = date === undefined || date.precision === 'not-stated';
    const origin = provenBy(fact, initiative.sources, language, isOpen ? 'not-stated' : fact.status);
    return [text(origin.status), text(origin.evidence), text(origin.quote), origin.knownFrom];
  };
  const none = text(words.outputs.none);
  return {
    name: sheet.commitments,
    columns: [
      { title: own.kind, width: 20 },
      { title: titles.who, width: 34 },
      { title: titles.what, width: 50 },
      { title: titles.strength, width: 22 },
      { title: titles.made, width: 22 },
      { title: titles.until, width: 22 },
      { title: titles.standing, width: 24 },
      { title: column.status, width: 20 },
      { title: column.evidence, width: 34 },
      { title: column.quote, width: 60 },
      { title: column.knownFrom, width: 14 },
    ],
    rows: [
      ...commitmentsWith(commitmentsOf(snapshot), municipality).map(
        ({ actors, title, term, strength, made, standing, fact }) => [
          text(own.commitment),
          text(format.list(actors.map(nameOf))),
          text(`${format.text(title)}: ${term ? format.text(term.duty) : words.binding['term-not-stated']}`),
          text(words.strength[strength]),
          dateCell(made, language),
          term ? dateCell(term.until, language) : text(words.figures.termNotStated),
          text(words.binding[standing]),
          ...proof(term?.fact ?? fact, term?.until),
        ],
      ),
      ...dutiesOf(snapshot)
        .filter(({ actor }) => municipality === undefined || actor === municipality)
        .map(({ actor, title, due, fact }) => [
          text(own.duty),
          text(nameOf(actor)),
          text(format.text(title)),
          none,
          none,
          dateCell(due, language),
          none,
          ...proof(fact, due),
        ]),
    ],
  };
}

function factSheet({ initiative, language }: OutputRequest, snapshot: Snapshot): Sheet {
  const { column, sheet, facts, none } = wordsIn(language).outputs;
  const format = formatterOf(language);
  return {
    name: sheet.facts,
    columns: [
      { title: facts.statement, width: 70 },
      { title: column.status, width: 22 },
      { title: column.evidence, width: 40 },
      { title: column.quote, width: 80 },
      { title: facts.paraphrase, width: 50 },
      { title: column.knownFrom, width: 16 },
    ],
    rows: snapshot.facts.map((fact) => {
      const origin = provenBy(fact, initiative.sources, language);
      const paraphrase = 'quote' in fact.evidence ? none : format.text(fact.evidence.paraphrase);
      return [
        text(format.text(fact.statement)),
        text(origin.status),
        text(origin.evidence),
        text(origin.quote),
        text(paraphrase),
        origin.knownFrom,
      ];
    }),
  };
}

function sourceSheet({ language }: OutputRequest, snapshot: Snapshot): Sheet {
  const { sheet, sources: titles, none } = wordsIn(language).outputs;
  const format = formatterOf(language);
  return {
    name: sheet.sources,
    columns: [
      { title: titles.name, width: 32 },
      { title: titles.title, width: 60 },
      { title: titles.publisher, width: 40 },
      { title: titles.date, width: 18 },
      { title: titles.inHand, width: 20 },
      { title: titles.url, width: 50 },
      { title: titles.facts, width: 14 },
    ],
    rows: snapshot.sources.map((source) => [
      text(sourceName(source, language)),
      text(format.text(source.title)),
      text(format.text(source.publisher)),
      dateCell(source.date, language),
      text(source.inHand ? titles.yes : titles.no),
      text(source.url ?? none),
      whole(snapshot.facts.filter(({ evidence }) => evidence.source === source.id).length),
    ]),
  };
}

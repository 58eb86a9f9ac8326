import { headingOf } from '#kit/heading/heading.ts';
import type { Snapshot } from '#domain/as-of/as-of.ts';
import { lookAt } from '#domain/as-of/look.ts';
import type { Fact, Source } from '#domain/document/initiative.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { OutputRequest } from '../menu/output-request.ts';
import { type Cell, type Sheet, dateCell, day, sheetOf, text, whole } from './cells.ts';
import { commitmentSheet } from './commitment-sheet.ts';
import { contextRows } from './context-rows.ts';
import { dateFigures } from './date-figures.ts';
import { provenBy } from './figure.ts';
import { figureSheet, moneyFigures } from './figure-rows.ts';

/** The sheets of a workbook: what it is about, the figures, the commitments, all facts, all sources. */
export function workbookOf(asked: OutputRequest): readonly Sheet[] {
  const { initiative, selection, language } = asked;
  const { snapshot } = lookAt(initiative, selection);
  const names = exportWordsIn(language).workbook.sheet;
  return [
    overviewSheet(asked, snapshot),
    figureSheet(names.budget, moneyFigures(initiative, selection, language), language),
    commitmentSheet(asked, snapshot),
    factSheet(asked, snapshot),
    sourceSheet(asked, snapshot),
  ];
}

/** What it is about, the sentence on where things stand, every date, and what is open. */
export function overviewSheet(asked: OutputRequest, snapshot: Snapshot): Sheet {
  const { initiative, selection, language } = asked;
  const words = allWordsIn(language);
  const { context: titles, column } = words.outputs;
  const { sheet } = exportWordsIn(language).workbook;
  const format = formatterOf(language);
  const none = text(words.outputs.none);
  const sentence = situationSentence(lookAt(initiative, selection).situation, initiative.parties, language);
  const context = headingOf(asked);
  return sheetOf<Entry>(
    sheet.overview,
    [
      { title: titles.entry, width: 34, cell: ({ name }) => text(name) },
      { title: titles.content, width: 70, cell: ({ content }) => content },
      { title: column.status, width: 22, cell: ({ status }) => (status === '' ? none : text(status)) },
      {
        title: column.evidence,
        width: 40,
        cell: ({ evidence }) => (evidence === '' ? none : text(evidence)),
      },
    ],
    [
      ...contextRows(context, selection, language).map(([name, cell]) => entry(name, cell)),
      entry(titles.situation, text(sentence.map((segment) => segment.text).join(''))),
      ...dateFigures(initiative, snapshot, selection.municipality, language).map(
        ({ item, best, status, evidence }) => entry(item, best, status, evidence),
      ),
      ...snapshot.questions.map(({ text: question, resolver }) =>
        entry(
          titles.question,
          text(format.text(question)),
          words.status['not-stated'],
          words.evidence.resolvedBy(format.text(resolver)),
        ),
      ),
    ],
  );
}

/** A line of the overview: what it is about, and where a source says so its status and evidence. */
type Entry = {
  readonly name: string;
  readonly content: Cell;
  readonly status: string;
  readonly evidence: string;
};

const entry = (name: string, content: Cell, status = '', evidence = ''): Entry => ({
  name,
  content,
  status,
  evidence,
});

function factSheet({ initiative, language }: OutputRequest, snapshot: Snapshot): Sheet {
  const { column, none } = allWordsIn(language).outputs;
  const { sheet, facts } = exportWordsIn(language).workbook;
  const format = formatterOf(language);
  const originOf = (fact: Fact) => provenBy(fact, initiative.sources, language);
  return sheetOf<Fact>(
    sheet.facts,
    [
      { title: facts.statement, width: 70, cell: ({ statement }) => text(format.text(statement)) },
      { title: column.status, width: 22, cell: (fact) => text(originOf(fact).status) },
      { title: column.evidence, width: 40, cell: (fact) => text(originOf(fact).evidence) },
      { title: column.quote, width: 80, cell: (fact) => text(originOf(fact).quote) },
      {
        title: facts.paraphrase,
        width: 50,
        cell: ({ evidence }) => text('quote' in evidence ? none : format.text(evidence.paraphrase)),
      },
      { title: column.knownFrom, width: 16, cell: (fact) => originOf(fact).knownFrom },
    ],
    snapshot.facts,
  );
}

function sourceSheet({ language }: OutputRequest, snapshot: Snapshot): Sheet {
  const { none } = allWordsIn(language).outputs;
  const { sheet, sources: titles } = exportWordsIn(language).workbook;
  const format = formatterOf(language);
  const countOf = (id: string): number =>
    snapshot.facts.filter(({ evidence }) => evidence.source === id).length;
  return sheetOf<Source>(
    sheet.sources,
    [
      { title: titles.name, width: 32, cell: (source) => text(sourceName(source, language)) },
      { title: titles.title, width: 60, cell: ({ title }) => text(format.text(title)) },
      { title: titles.publisher, width: 40, cell: ({ publisher }) => text(format.text(publisher)) },
      { title: titles.date, width: 18, cell: ({ date }) => dateCell(date, language) },
      { title: titles.inHand, width: 20, cell: ({ inHand }) => text(inHand ? titles.yes : titles.no) },
      {
        title: titles.checked,
        width: 18,
        cell: ({ checkedOn }) => (checkedOn === undefined ? text(titles.unchecked) : day(checkedOn)),
      },
      { title: titles.url, width: 50, cell: ({ url }) => text(url ?? none) },
      { title: titles.facts, width: 14, cell: ({ id }) => whole(countOf(id)) },
    ],
    snapshot.sources,
  );
}

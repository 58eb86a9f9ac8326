import type { Snapshot } from '#domain/as-of/as-of.ts';
import { commitmentsOf, commitmentsWith, dutiesOf } from '#domain/course/commitments.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { ImpreciseDate } from '#domain/value/calendar.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import type { OutputRequest } from '../menu/output-request.ts';
import { type Cell, type Sheet, dateCell, sheetOf, text } from './cells.ts';
import { type Origin, provenBy } from './figure.ts';

/** A line of the commitments: a commitment or a promised step, with what proves its date. */
type Bond = {
  readonly kind: string;
  readonly who: string;
  readonly what: string;
  readonly strength: Cell;
  readonly made: Cell;
  readonly until: Cell;
  readonly standing: Cell;
  readonly origin: Origin;
};

/** Every commitment and every promised step, each with what proves its date. */
export function commitmentSheet(asked: OutputRequest, snapshot: Snapshot): Sheet {
  const words = allWordsIn(asked.language);
  const { column } = words.outputs;
  const { sheet, commitments: own } = exportWordsIn(asked.language).workbook;
  const titles = words.commitments;
  return sheetOf<Bond>(
    sheet.commitments,
    [
      { title: own.kind, width: 20, cell: ({ kind }) => text(kind) },
      { title: titles.who, width: 34, cell: ({ who }) => text(who) },
      { title: titles.what, width: 50, cell: ({ what }) => text(what) },
      { title: titles.strength, width: 22, cell: ({ strength }) => strength },
      { title: titles.made, width: 22, cell: ({ made }) => made },
      { title: titles.until, width: 22, cell: ({ until }) => until },
      { title: titles.standing, width: 24, cell: ({ standing }) => standing },
      { title: column.status, width: 20, cell: ({ origin }) => text(origin.status) },
      { title: column.evidence, width: 34, cell: ({ origin }) => text(origin.evidence) },
      { title: column.quote, width: 60, cell: ({ origin }) => text(origin.quote) },
      { title: column.knownFrom, width: 14, cell: ({ origin }) => origin.knownFrom },
    ],
    bondsOf(asked, snapshot),
  );
}

/** The same before it is a sheet. */
export function bondsOf(
  { initiative, selection, language }: OutputRequest,
  snapshot: Snapshot,
): readonly Bond[] {
  const words = allWordsIn(language);
  const { none } = words.outputs;
  const { commitments: own } = exportWordsIn(language).workbook;
  const format = formatterOf(language);
  const { municipality } = selection;
  const nameOf = (id: string) => partyName(initiative, id, language);
  const originOf = (fact: Fact, date: ImpreciseDate | undefined): Origin => {
    const isOpen = date === undefined || date.precision === 'not-stated';
    return provenBy(fact, initiative.sources, language, isOpen ? 'not-stated' : fact.status);
  };
  return [
    ...commitmentsWith(commitmentsOf(snapshot), municipality).map(
      ({ actors, title, term, strength, made, standing, fact }) => ({
        kind: own.commitment,
        who: format.list(actors.map(nameOf)),
        what: `${format.text(title)}: ${term ? format.text(term.duty) : words.binding['term-not-stated']}`,
        strength: text(words.strength[strength]),
        made: dateCell(made, language),
        until: term ? dateCell(term.until, language) : text(words.figures.termNotStated),
        standing: text(words.binding[standing]),
        origin: originOf(term?.fact ?? fact, term?.until),
      }),
    ),
    ...dutiesOf(snapshot)
      .filter(({ actor }) => municipality === undefined || actor === municipality)
      .map(({ actor, title, due, fact }) => ({
        kind: own.duty,
        who: nameOf(actor),
        what: format.text(title),
        strength: text(none),
        made: text(none),
        until: dateCell(due, language),
        standing: text(none),
        origin: originOf(fact, due),
      })),
  ];
}

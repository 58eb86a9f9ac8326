import { lookAt } from '#domain/as-of/look.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { headingOf } from '#kit/heading/heading.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import type { Cell } from '../figures/cells.ts';
import { bondsOf } from '../figures/commitment-sheet.ts';
import type { ExportedFigure, Origin } from '../figures/figure.ts';
import { allFigures } from '../figures/figure-rows.ts';
import type { OutputRequest } from '../menu/output-request.ts';

/**
 * The same as data. A value that nobody knows is the word that the page says, never a number; an amount is in euros with its
 * cents, a day is YYYY-MM-DD.
 */
export function reportJson(asked: OutputRequest): string {
  const { initiative, selection, language } = asked;
  const { situation, snapshot } = lookAt(initiative, selection);
  const heading = headingOf(asked);
  const format = formatterOf(language);
  const report = {
    initiative: { id: initiative.id, title: heading.initiative },
    language,
    asOf: selection.asOf,
    scope: heading.scope,
    scenario: selection.scenario === undefined ? null : { id: selection.scenario, name: heading.scenario },
    note: heading.label,
    situation: situationSentence(situation, initiative.parties, language)
      .map(({ text }) => text)
      .join(''),
    figures: allFigures(initiative, selection, language).map(plainFigure),
    commitments: bondsOf(asked, snapshot).map(({ origin, strength, made, until, standing, ...rest }) => ({
      ...rest,
      strength: plain(strength),
      made: plain(made),
      until: plain(until),
      standing: plain(standing),
      ...plainOrigin(origin),
    })),
    questions: snapshot.questions.map(({ id, text, resolver }) => ({
      id,
      text: format.text(text),
      resolver: format.text(resolver),
    })),
    sources: snapshot.sources.map((source) => ({
      id: source.id,
      name: sourceName(source, language),
      title: format.text(source.title),
      publisher: format.text(source.publisher),
      date: format.date(source.date),
      inHand: source.inHand,
      checkedOn: source.checkedOn ?? null,
      url: source.url ?? null,
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function plain(cell: Cell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.hundredths / 100;
    case 'day':
      return cell.day;
  }
}

const plainOrigin = ({ status, evidence, quote, knownFrom, author, reason }: Origin) => ({
  status,
  evidence,
  quote,
  knownFrom: plain(knownFrom),
  author,
  reason,
});

const plainFigure = (figure: ExportedFigure) => ({
  area: figure.area,
  municipality: figure.municipality,
  item: figure.item,
  year: plain(figure.year),
  low: plain(figure.low),
  best: plain(figure.best),
  high: plain(figure.high),
  unit: figure.unit,
  ...plainOrigin(figure),
});

import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Cell, type Sheet, sheetOf, text } from './cells.ts';
import { dateFigures } from './date-figures.ts';
import type { ExportedFigure } from './figure.ts';
import { knownFigures } from './known-figures.ts';
import { paymentFigures } from './payment-figures.ts';
import { scenarioFigures } from './scenario-figures.ts';

/** The columns of a figure, in their order, with their widths in characters. */
const figureColumns = {
  area: 22,
  municipality: 22,
  item: 36,
  year: 8,
  low: 16,
  best: 20,
  high: 16,
  unit: 12,
  status: 16,
  evidence: 26,
  quote: 48,
  knownFrom: 13,
  author: 16,
  reason: 40,
} as const satisfies Readonly<Record<keyof ExportedFigure, number>>;

/** Everything in numbers for a selection: what is known first, then what a scenario would mean. */
export function moneyFigures(
  initiative: Initiative,
  selection: Selection,
  language: Language,
): readonly ExportedFigure[] {
  const { budget: view, snapshot } = lookAt(initiative, selection);
  const { scenario } = view;
  const known = knownFigures(initiative, snapshot, selection, language);
  if (!scenario) return known;
  const name = scenarioTitle({ scenario, isChanged: view.isChanged, kept: view.kept }, language);
  return [
    ...known,
    ...scenarioFigures(view, { initiative, scenario, name, language }),
    ...paymentFigures(initiative, selection, { name, language }),
  ];
}

export function allFigures(
  initiative: Initiative,
  selection: Selection,
  language: Language,
): readonly ExportedFigure[] {
  const { snapshot } = lookAt(initiative, selection);
  return [
    ...moneyFigures(initiative, selection, language),
    ...dateFigures(initiative, snapshot, selection.municipality, language),
  ];
}

export function figureSheet(name: string, figures: readonly ExportedFigure[], language: Language): Sheet {
  const titles = allWordsIn(language).outputs.column;
  return sheetOf<ExportedFigure>(
    name,
    keys.map((key) => ({
      title: titles[key],
      width: figureColumns[key],
      cell: (figure) => cellOf(figure[key]),
    })),
    figures,
  );
}

const isColumn = (key: string): key is keyof typeof figureColumns => Object.hasOwn(figureColumns, key);
const keys = Object.keys(figureColumns).filter(isColumn);

const cellOf = (value: string | Cell): Cell => (typeof value === 'string' ? text(value) : value);

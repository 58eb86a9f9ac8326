import { headingOf } from '#kit/heading/heading.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { csvOf } from '../formats/csv.ts';
import type { OutputRequest } from '../menu/output-request.ts';
import { type Cell, text } from './cells.ts';
import { contextRows } from './context-rows.ts';
import { allFigures, figureSheet } from './figure-rows.ts';

/** The table of figures, and below it, in the same columns, what it is and where it comes from. */
export function figuresCsv(asked: OutputRequest): Promise<string> {
  const { initiative, selection, language } = asked;
  const words = allWordsIn(language).outputs;
  const { columns, rows } = figureSheet(
    exportWordsIn(language).workbook.sheet.budget,
    allFigures(initiative, selection, language),
    language,
  );
  const context = contextRows(headingOf(asked), selection, language);
  const none = text(words.none);
  const trailing = context.map(([name, content]): readonly Cell[] =>
    columns.map((_, index) => {
      if (index === 0) return text(words.area.context);
      if (index === 2) return text(name);
      return index === 5 ? content : none;
    }),
  );
  return csvOf([columns.map(({ title }) => text(title)), ...rows, ...trailing]);
}

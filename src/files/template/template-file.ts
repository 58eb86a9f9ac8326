import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { sheetPlans } from './sheets.ts';
import { type TemplateSheet, templateSheets } from './template-cells.ts';

/** As far down as a list of choices is offered, and as far as a sheet is read. */
export const mostRows = 5000;

/** The workbook to be filled, or that of a document. Every text is a text, never a formula. */
export async function templateFile(
  document: Initiative | undefined,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = templateSheets(document, language).map((sheet) => writtenSheet(sheet, language));
  return new Uint8Array(await writeXlsx({ sheets }));
}

const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));

/** A1 for the first cell of the first row. */
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

function writtenSheet({ name, title, headings, rows }: TemplateSheet, language: Language): WriteSheet {
  const fields = sheetPlans.find((plan) => plan.name === name)?.fields ?? [];
  const heading = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
  return {
    name: title,
    rows: [[...headings], ...rows.map((row) => [...row])],
    columns: headings.map((text) => ({ width: Math.max(12, Math.min(40, text.length + 4)) })),
    cells: new Map(headings.map((_, index) => [`0,${index}`, { style: heading }])),
    freezePane: { rows: 1 },
    dataValidations: fields.flatMap(({ codec }, index) => {
      const values = codec.options?.(language) ?? [];
      // A list of choices is at most 255 signs long; what is longer is told when the file is read.
      if (values.length === 0 || values.join(',').length > 250 || values.some((value) => value.includes(',')))
        return [];
      return [
        {
          type: 'list' as const,
          values: [...values],
          allowBlank: true,
          range: `${addressOf(1, index)}:${addressOf(mostRows, index)}`,
        },
      ];
    }),
  };
}

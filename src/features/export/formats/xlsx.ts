import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Cell, type Sheet, germanDay } from '../figures/cells.ts';
import { xmlText } from './xml.ts';

// The only module that knows the library. It runs in a worker, which begins when somebody asks for a workbook.

const formats = { euro: '#,##0.00 "€"', plain: '#,##0.00', whole: '0', day: 'dd.mm.yyyy' } as const;
/** Named, since some spreadsheets take another font for a cell that names none. */
const font = { name: 'Arial', size: 10 } as const;
const heading: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6E8F0' } },
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 },
};
const wrapped: CellStyle = {
  font,
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 },
};

/** A workbook with typed cells: numbers as numbers, days as days, every text as a text, never a formula. */
export async function xlsxOf(sheets: readonly Sheet[], title: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    namedRanges: sheets.flatMap(printedOf),
    properties: { title },
    defaultFont: font,
  });
  return new Uint8Array(bytes);
}

function sheetOf({ name, columns, rows }: Sheet): WriteSheet {
  const cells = new Map<string, { style: CellStyle }>();
  for (const [index] of columns.entries()) cells.set(`0,${index}`, { style: heading });
  for (const [line, row] of rows.entries()) {
    for (const [index, cell] of row.entries()) {
      // Most cells are texts, which have the style of their column: a fourth of the time.
      if (cell.kind !== 'text') cells.set(`${line + 1},${index}`, { style: styleOf(cell) });
    }
  }
  return {
    name,
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(valueOf))],
    columns: columns.map(({ width }) => ({ width, style: styles.text })),
    cells,
    rowDefs: new Map(rows.map((row, line) => [line + 1, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a3',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    a11y: { headerRow: 0, summary: name },
  };
}

/**
 * What is printed of a sheet, and what names a row and a column on every page. The library would write the name of the
 * sheet bare, which for one of two words is no reference, and a workbook that a spreadsheet offers to repair.
 */
function printedOf({ name, columns, rows }: Sheet) {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  return [
    {
      name: '_xlnm.Print_Area',
      scope: name,
      range: `${sheet}$A$1:$${columnName(columns.length)}$${rows.length + 1}`,
    },
    { name: '_xlnm.Print_Titles', scope: name, range: `${sheet}$A:$A,${sheet}$1:$1` },
  ];
}

/** A for the first column, Z for the 26th, AA for the next. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const last = String.fromCodePoint('A'.charCodeAt(0) + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + last : last;
}

const lineHeight = 13;

/** High enough for the texts that wrap in it: not every spreadsheet finds that out by itself. */
function heightOf(row: readonly Cell[], columns: Sheet['columns']): number {
  const lines = row.map((cell, index) => {
    if (cell.kind !== 'text') return 1;
    const width = columns[index]?.width ?? 10;
    return cell.text.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / width)), 0);
  });
  return Math.min(mostLines, Math.max(1, ...lines)) * lineHeight + 2;
}

/** No spreadsheet shows rows higher than 409 points. */
const mostLines = 30;

/** The first day that every spreadsheet counts alike; an earlier one stays a text. */
const firstDay = '1900-03-01';

function valueOf(cell: Cell): CellValue {
  switch (cell.kind) {
    case 'text':
      // One kind of line end: spreadsheets know no other inside a cell.
      return xmlText(cell.text).replaceAll(/\r\n?/g, '\n');
    case 'number':
      return cell.hundredths / 100;
    case 'day':
      return cell.day < firstDay ? germanDay(cell.day) : new Date(`${cell.day}T00:00:00Z`);
  }
}

const styles = {
  text: wrapped,
  euro: { numFmt: formats.euro, alignment: { vertical: 'top' } },
  plain: { numFmt: formats.plain, alignment: { vertical: 'top' } },
  whole: { numFmt: formats.whole, alignment: { vertical: 'top', horizontal: 'left', indent: 1 } },
  day: { numFmt: formats.day, alignment: { vertical: 'top', horizontal: 'left', indent: 1 } },
} as const satisfies Readonly<Record<string, CellStyle>>;

const styleOf = (cell: Cell): CellStyle => styles[cell.kind === 'number' ? cell.unit : cell.kind];

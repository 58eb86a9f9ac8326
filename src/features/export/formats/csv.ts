import { type Cell, germanDay } from '../figures/cells.ts';
import { mapInSlices } from '../menu/yield-to-main.ts';

/** So that spreadsheets read the file as UTF-8. */
const byteOrderMark = '\uFEFF';
const separator = ';';
const lineEnd = '\r\n';

/**
 * A table as German spreadsheets open it: semicolons, decimal commas, days as 05.11.2018. Texts are always quoted, so
 * that none is split where commas separate; one that a spreadsheet could take for a formula begins with an apostrophe.
 */
export async function csvOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  const lines = await mapInSlices(rows, (row) => row.map(written).join(separator));
  return byteOrderMark + lines.map((line) => line + lineEnd).join('');
}

function written(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return `"${guarded(cell.text).replaceAll('"', '""')}"`;
    case 'number':
      return decimal(cell.hundredths, cell.unit === 'whole' ? 0 : 2);
    case 'day':
      return germanDay(cell.day);
  }
}

/** What spreadsheets begin a formula by; tab and line ends are skipped by some before they look. */
const formulaBegin = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const guarded = (text: string): string => (formulaBegin.test(text) ? `'${text}` : text);

/** Digits from whole hundredths, never by a division, so that each cent arrives. */
function decimal(hundredths: number, places: 0 | 2): string {
  const sign = hundredths < 0 ? '-' : '';
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const units = digits.slice(0, -2);
  return places === 0 ? sign + units : `${sign}${units},${digits.slice(-2)}`;
}

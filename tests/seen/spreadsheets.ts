import { readXlsx } from 'hucre/xlsx';

/** Reads a table with semicolons and quotes as a German spreadsheet does; a reader of its own, to test the writer. */
export function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const content = file.replace(/^\uFEFF/, '');
  for (let index = 0; index < content.length; index += 1) {
    const character = content[index] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (content[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ';') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && content[index + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      index += 1;
    } else cell += character;
  }
  return rows;
}

/** All sheets of a workbook with their typed values. */
export async function readWorkbook(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

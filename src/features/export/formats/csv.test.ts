import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import { readCsv } from '#tests/seen/spreadsheets.ts';
import { type Cell, day, euro, hundredthsOf, text, whole } from '../figures/cells.ts';
import { csvOf } from './csv.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+49 241',
    '-12',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    "=cmd|'/c calc'!A1",
    'a;=1+1',
    'a\r\n=1+1',
    'a"\r\n"=1+1',
    '"=1+1"',
    '=HYPERLINK("https://example.org";"x")',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()).map((parts) => parts.join('')),
);
const anyCents = fc.integer({ min: -1e14, max: 1e14 });

test.for([
  [euro(cents(0)), '0,00'],
  [euro(cents(5)), '0,05'],
  [euro(cents(-5)), '-0,05'],
  [euro(cents(138_935_479)), '1389354,79'],
  [whole(2019), '2019'],
  [hundredthsOf(50), '0,50'],
  [day(isoDate('2018-11-05')), '05.11.2018'],
  [text('nicht genannt'), '"nicht genannt"'],
  [text('Initiative „Gemeinsam klappt’s“; "eine"'), '"Initiative „Gemeinsam klappt’s“; ""eine"""'],
  [text('=1+1'), `"'=1+1"`],
  [text('-12'), `"'-12"`],
] as const)('%o is written %s', async ([cell, written]) => {
  expect(await csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

describe('for any texts and amounts', () => {
  test('what was written is read again, and no cell begins a formula', async () => {
    const anyCell: fc.Arbitrary<Cell> = fc.oneof(hostile.map(text), anyCents.map(hundredthsOf));
    const rows = fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const read = readCsv(await csvOf(table));
        expect(read).toEqual(table.map((row) => row.map(asRead)));
        const formulas = read.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell));
        expect(formulas.filter((cell) => !/^-\d+,\d{2}$/.test(cell))).toEqual([]);
      }),
    );
  });
});

/** A text that could begin a formula comes back with the apostrophe before it; a number to the cent. */
function asRead(cell: Cell): string {
  if (cell.kind === 'text') return /^[=+\-@\t\r\n＝＋－＠]/.test(cell.text) ? `'${cell.text}` : cell.text;
  if (cell.kind === 'day') return cell.day;
  const digits = (
    BigInt(cell.hundredths) < 0n ? -BigInt(cell.hundredths) : BigInt(cell.hundredths)
  ).toString();
  const padded = digits.padStart(3, '0');
  return `${cell.hundredths < 0 ? '-' : ''}${padded.slice(0, -2)},${padded.slice(-2)}`;
}

import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { cashRows } from '#features/budget/cash/cash-rows.ts';
import { compareRows } from '#features/budget/compare/compare-rows.ts';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { given, seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import type { Cell } from './cells.ts';
import { valueRows } from './value-rows.ts';

const look = lookAt(seed, selectionOn('2018-11-05', { scenario: 'b' }));
const plain = (cell: Cell) =>
  cell.kind === 'text' ? cell.text : cell.kind === 'day' ? cell.day : cell.hundredths / 100;
const rowsOf = (table: Parameters<typeof valueRows>[0] | undefined) =>
  valueRows(given(table), 'de').map((row) => row.map(plain));

test('a figure of a chart is a number with its ends, its unit and its status', () => {
  const [titles, , own] = rowsOf(fundingRows(look, 'de').tables[0]);
  expect(titles?.slice(0, 3)).toEqual(['Kommune', 'Posten', 'Größe']);
  expect(titles?.slice(3)).toEqual(['untere', 'Schätzwert', 'obere', 'Einheit', 'Status']);
  expect(own).toEqual([
    'StädteRegion Aachen',
    'Eigenanteil',
    'Betrag',
    5_675,
    17_775,
    49_400,
    '€',
    'Annahme',
  ]);
});

test('each figure of a row stands in a line of its own, named by its column', () => {
  const [, ...rows] = rowsOf(cashRows(look, 'de').tables[0]);
  const [month] = given(rows[0]);
  const items = rows.filter(([name]) => name === month).map((row) => row[1]);
  expect(new Set(items).size).toBe(4);
});

test('a share is a number in percent; an answer without a number is words in all three places', () => {
  const rows = rowsOf(compareRows(look, 'de').tables[0]);
  const named = (item: string) => given(rows.find((row) => row.includes(item)));
  expect(rows.filter((row) => row.includes('%')).length).toBeGreaterThan(0);
  const instrument = named('Instrument').slice(4, 7);
  expect(new Set(instrument).size).toBe(1);
  expect(instrument[0]).toEqual(expect.stringMatching(/\D/));
});

test('an amount that no source names is words, never 0', () => {
  const known = fundingRows(lookAt(seed, selectionOn('2018-11-05')), 'de').tables[0];
  const [, first] = rowsOf(known);
  expect(first?.slice(3, 6)).toEqual([
    'Betrag nicht genannt',
    'Betrag nicht genannt',
    'Betrag nicht genannt',
  ]);
});

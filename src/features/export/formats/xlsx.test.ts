import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import { readWorkbook } from '#tests/seen/spreadsheets.ts';
import { type Cell, day, euro, hundredthsOf, text, whole } from '../figures/cells.ts';
import { xlsxOf } from './xlsx.ts';
import { xmlText } from './xml.ts';

const sheetOf = (rows: readonly (readonly Cell[])[]) => [
  { name: 'Zahlen', columns: [{ title: 'Spalte', width: 10 }], rows },
];
const written = async (rows: readonly (readonly Cell[])[]) => {
  const [sheet] = await readWorkbook(await xlsxOf(sheetOf(rows), 'Probe'));
  return sheet?.rows.slice(1) ?? [];
};

test('numbers are numbers, days are days, words are words', async () => {
  const [row] = await written([
    [
      euro(cents(26_250_05)),
      whole(2019),
      hundredthsOf(50),
      day(isoDate('2018-11-05')),
      text('nicht genannt'),
    ],
  ]);
  expect(row).toEqual([26_250.05, 2019, 0.5, new Date('2018-11-05T00:00:00Z'), 'nicht genannt']);
});

test('a known zero is a 0, an unknown is a word, and a day before 1900 is a text', async () => {
  expect(
    await written([[euro(cents(0)), text('noch nicht bezifferbar'), day(isoDate('1066-10-14'))]]),
  ).toEqual([[0, 'noch nicht bezifferbar', '14.10.1066']]);
});

test('whatever a text is, it is read again as that text and never as a formula', async () => {
  const hostile = fc.oneof(
    fc.constantFrom('=1+1', '+1', '-1', '@A1', '\t=1', '<f>1+1</f>', ']]>', '1', '2018-11-05', 'TRUE'),
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 8 }), async (texts) => {
      const rows = await written(texts.map((each) => [text(each), text('Ende')]));
      expect(rows.map(([first]) => first ?? '')).toEqual(texts.map(normal));
    }),
    { numRuns: 60 },
  );
});

/** A cell has one kind of line end. */
const normal = (value: string): string => xmlText(value).replaceAll(/\r\n?/g, '\n');

test('to the cent, any amount comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: -1e14, max: 1e14 }), { minLength: 1 }), async (amounts) => {
      const rows = await written(amounts.map((amount) => [euro(cents(amount))]));
      // A word or an empty cell is no 0: it must fail here. Adding 0 only makes −0 a 0.
      const found = rows.map(([value]) => (typeof value === 'number' ? Math.round(value * 100) + 0 : value));
      expect(found).toEqual(amounts.map((amount) => amount + 0));
    }),
    { numRuns: 60 },
  );
});

import { expect, test } from 'vitest';
import { changesIn } from '#app/address/scenario-address.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { cashRows } from '#features/budget/cash/cash-rows.ts';
import { paymentRows } from '#features/budget/payments/payment-rows.ts';
import { cents } from '#domain/value/money.ts';
import { given, seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { blockOf } from './block/block-rows.ts';
import { euro, whole } from './figures/cells.ts';
import { allFigures } from './figures/figure-rows.ts';
import { markdownOf } from './formats/document-text.ts';

const preset = given(seed.scenarios.find(({ id }) => id === 'b'));
/** 60 % of what the state pays in April 2019, the rest in February 2020: 12.600 € and 8.400 € of 21.000 €. */
const inParts = '1*05334012*R2Qa2019-04Qb60Ql2020-02';
const { changes, wrong } = changesIn(`?changes=${inParts}`, seed, preset);
const selection = selectionOn('2018-11-05', { scenario: 'b', changes, municipality: 'stadt-eschweiler' });
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const isClaim = (cell: unknown): cell is { readonly text: string } =>
  typeof cell === 'object' && cell !== null && 'text' in cell && typeof cell.text === 'string';
const sentence = 'Das Land zahlt in Raten: 12.600 € im April 2019 und 8.400 € im Februar 2020.';

test('instalments are read from the short text of an address', () => {
  expect(wrong).toEqual([]);
  expect(changes).toHaveLength(4);
});

test('screen and block say which instalment comes when, and how far the state is ahead', () => {
  const { sentences, tables } = cashRows(lookAt(seed, selection), 'de');
  const block = plain(markdownOf(blockOf({ initiative: seed, selection, address: '', language: 'de' })));
  expect(plain(sentences.join(' '))).toContain(sentence);
  expect(plain(sentences.join(' '))).toContain('Im April 2019 hat das Land 10.267 € mehr gezahlt');
  expect(block).toContain(sentence);
  const years = given(tables[0]).rows.filter(({ key }) => key === '2019' || key === '2020');
  const textOf = (cell: unknown) => plain(typeof cell === 'string' ? cell : isClaim(cell) ? cell.text : '');
  const received = years.map(({ cells }) => cells.map(textOf));
  expect(received.map((cells) => cells.slice(0, 3))).toEqual([
    ['2019 zusammen', '21.000,00 €', '12.600,00 €'],
    ['2020 zusammen', '0,00 €', '8.400,00 €'],
  ]);
});

test('the table of payers says that it counts the years of the cost and not those of the payments', () => {
  const told = paymentRows(lookAt(seed, selection), 'de')?.sentence;
  expect(told).toContain('Diese Tabelle zählt die Jahre, in denen die Kosten fallen.');
  const monthly = selectionOn('2018-11-05', { scenario: 'b' });
  expect(paymentRows(lookAt(seed, monthly), 'de')?.sentence).not.toContain('in Raten');
});

test('files have what the state pays in each year, and each instalment among the assumptions', () => {
  const figures = allFigures(seed, selection, 'de');
  const paid = figures.filter(({ item }) => item === 'Zahlung des Landes');
  expect(paid.map(({ year, best }) => [year, best])).toEqual([
    [whole(2019), euro(cents(12_600_00))],
    [whole(2020), euro(cents(8_400_00))],
  ]);
  const assumed = figures.map(({ item }) => item);
  expect(assumed).toEqual(
    expect.arrayContaining([
      '1. Rate, Monat',
      '1. Rate, Anteil an den Landesmitteln',
      'Schlussrate mit dem Rest, Monat',
    ]),
  );
  expect(assumed).not.toContain('Verzug der Auszahlung');
});

test('a last instalment that nobody dates is missing, and no cash is computed', () => {
  const open = changesIn('?changes=1*05334012*R2', seed, preset).changes;
  const figures = allFigures(seed, { ...selection, changes: open }, 'de');
  expect(figures.find(({ item }) => item === 'Schlussrate mit dem Rest, Monat')).toMatchObject({
    best: { kind: 'text', text: 'nicht genannt' },
  });
  expect(figures.filter(({ item }) => item === 'Zahlung des Landes')).toEqual([]);
});

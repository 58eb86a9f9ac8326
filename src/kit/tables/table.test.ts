import { expect, test } from 'vitest';
import { assumedClaim, unknownClaim } from '../lines/claim.ts';
import { type Cell, sharedStatus, tableOf } from './table.ts';

const assumed = assumedClaim('1 €', [], 'de');
const open = unknownClaim('nicht zu berechnen', [], 'de');
const tableWith = (...cells: readonly Cell[]) =>
  tableOf(
    { key: 'table', label: 'Tabelle' },
    [{ key: 'value', title: 'Wert', cell: (cell: Cell) => cell }],
    cells,
    () => ({ key: 'row' }),
  );

test('a status that all claims of a table share is told for all of them', () => {
  const shared = sharedStatus(tableWith(assumed, 'nicht addiert', { main: 'a', more: [assumed, assumed] }));
  expect(shared).toMatchObject({ status: assumed.status, sign: assumed.sign, isOfAll: true });
});

test('of many assumptions one may be something else: then it is told that not all are', () => {
  const shared = sharedStatus(tableWith(assumed, assumed, assumed, assumed, open));
  expect(shared).toMatchObject({ status: assumed.status, isOfAll: false });
  expect(sharedStatus(tableWith(open, open, open, open, assumed))).toBeUndefined();
});

test('where one is known otherwise, each has its own', () => {
  expect(sharedStatus(tableWith(assumed, assumed, assumed, open))).toBeUndefined();
});

test('two claims are not many, and a table of words has none', () => {
  expect(sharedStatus(tableWith(assumed, assumed))).toBeUndefined();
  expect(sharedStatus(tableWith('a', 'b', 'c'))).toBeUndefined();
});

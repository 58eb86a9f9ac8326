import { describe, expect, test } from 'vitest';
import { seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { snapshotAt } from './as-of.ts';
import { lookAt } from './look.ts';
import { municipalitiesOf } from './selection.ts';
import { situationOf } from './situation.ts';

describe('two panels that look at the same', () => {
  const selection = selectionOn('2018-11-05', { scenario: 'b' });
  const [first, second] = [lookAt(seed, selection), lookAt(seed, selection)];

  test('have one look, and one snapshot, situation and budget in it', () => {
    expect(second).toBe(first);
    expect(second.snapshot).toBe(first.snapshot);
    expect(second.situation).toBe(first.situation);
    expect(second.budget).toBe(first.budget);
    expect(second.payersBudget).toBe(first.budget);
  });

  test('read all of it from that one snapshot', () => {
    expect(first.snapshot).toEqual(snapshotAt(seed, selection.asOf));
    expect(first.situation).toEqual(situationOf(first.snapshot, first.lines, first.year));
    expect(first.situation.snapshot).toBe(first.snapshot);
    expect(first.budget.snapshot).toBe(first.snapshot);
  });
});

test('another selection, or another document, is another look', () => {
  const selection = selectionOn('2018-11-05');
  const look = lookAt(seed, selection);
  expect(lookAt(seed, { ...selection })).not.toBe(look);
  expect(lookAt({ ...seed }, selection)).not.toBe(look);
});

test('those who pay are those that are selected; by a key they are all, whichever is selected', () => {
  const [town] = municipalitiesOf(seed).map(({ id }) => id);
  const told = { scenario: 'b', municipality: town } as const;
  const { budget, payersBudget } = lookAt(seed, selectionOn('2018-11-05', told));
  expect(budget.municipalities.map(({ party }) => party.id)).toEqual([town]);
  expect(payersBudget).toBe(budget);
  const shared = lookAt(seed, selectionOn('2018-11-05', { ...told, apportionment: 'posts' }));
  expect(shared.payersBudget.municipalities.map(({ party }) => party)).toEqual(municipalitiesOf(seed));
});

import { expect, test } from 'vitest';
import { financeModel, manyTowns } from '../../bench/finance-model.mjs';

test('the bench of the finance model finds every part of it, and none leaves a whole set of inputs without an answer', () => {
  const { sets, parts } = financeModel(20, 1);
  expect(sets).toBe(20);
  expect(Object.keys(parts)).toEqual([
    'impact',
    'breakEvens',
    'sensitivities',
    'instruments',
    'liquidity',
    'payments',
    'followUp',
  ]);
});

test('the bench of many towns asks for each year of each, and every one has an answer', () => {
  expect(manyTowns(1)).toMatchObject({ towns: 12, years: 6 });
});

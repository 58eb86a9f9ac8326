import { expect, test } from 'vitest';
import { given, said } from '#tests/given/builders.ts';
import type { MoneyLine } from '../document/money-line.ts';
import { basisPoints, cents } from './money.ts';
import { lineRateCheck, rateCheck } from './rate-check.ts';

test.for([
  [2000, true, 'the same'],
  [2050, true, 'half a point above'],
  [2051, false, 'more than half a point above'],
  [1950, true, 'half a point below'],
  [1949, false, 'more than half a point below'],
] as const)('%i basis points against amounts that give 2000: agrees is %s, it is %s', ([stated, agrees]) => {
  expect(rateCheck(basisPoints(stated), cents(200_00), cents(1000_00))).toEqual({
    stated,
    computed: 2000,
    agrees,
  });
});

test('a stated 40 % beside amounts that give 37,4 % is a contradiction', () => {
  const { computed, agrees } = given(rateCheck(basisPoints(4000), cents(374_00), cents(1000_00)));
  expect(computed).toBeCloseTo(3740);
  expect(agrees).toBe(false);
});

test('of a base of 0 € no rate can be computed', () => {
  expect(rateCheck(basisPoints(2000), cents(0), cents(0))).toBeUndefined();
});

test('a line is checked only where its source names amount and rate', () => {
  const line: MoneyLine = {
    line: 'line',
    role: 'state-funding',
    phase: 'implementation',
    period: { kind: 'year', year: 2019 },
    payers: ['state'],
    title: said('Landesmittel'),
    amount: { kind: 'exact', value: cents(374_00) },
    statedShare: { rate: basisPoints(4000), base: 'total', of: cents(1000_00) },
  };
  expect(lineRateCheck(line)).toMatchObject({ stated: 4000, agrees: false });
  expect(lineRateCheck({ ...line, statedShare: undefined })).toBeUndefined();
  expect(lineRateCheck({ ...line, amount: { kind: 'unknown', reason: 'not-stated' } })).toBeUndefined();
});

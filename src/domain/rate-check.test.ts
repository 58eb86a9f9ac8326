import { expect, test } from 'vitest';
import { given } from '#tests/builders.ts';
import { basisPoints, cents } from './money.ts';
import { rateCheck } from './rate-check.ts';

test.for([
  [2000, true, 'the same'],
  [2050, true, 'half a point above'],
  [2051, false, 'more than half a point above'],
  [1950, true, 'half a point below'],
  [1949, false, 'more than half a point below'],
] as const)('%i basis points against amounts of 20 %%: agrees is %s, it is %s', ([stated, agrees]) => {
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

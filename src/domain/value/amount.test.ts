import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyShare, statedAmount, thorough, unstatedAmount } from '#tests/given/arbitraries.ts';
import { given } from '#tests/given/builders.ts';
import { type Amount, type PlainAmount, certain, hundredths, intervalOf } from './amount.ts';
import { basisPoints, cents, productOver, shareOf } from './money.ts';

const euros = (value: number) => cents(value * 100);
const interval = (low: number, best: number, high: number) => ({
  low: euros(low),
  best: euros(best),
  high: euros(high),
});
const exactly = (value: number): PlainAmount => ({ kind: 'exact', value: euros(value) });
const halfAPost = certain(hundredths(50));

const between = (low: number, high: number, at: number): number => low + Math.round((high - low) * at);

/** A value that the source's own wording allows, calculated from it and not from the interval. */
function drawnFromPlain(amount: PlainAmount, at: number): number {
  switch (amount.kind) {
    case 'exact':
      return amount.value;
    case 'rounded':
      return between(
        Math.ceil(amount.value - amount.step / 2),
        Math.floor(amount.value + amount.step / 2),
        at,
      );
    case 'ceiling':
      return between(0, amount.value, at);
    case 'range':
      return between(amount.low, amount.high, at);
    case 'unknown':
      throw new Error('only stated amounts are drawn');
  }
}

function drawnFrom(amount: Amount, at: number, unitsAt: number): number {
  if (amount.kind === 'pool-share') return shareOf(cents(drawnFromPlain(amount.pool, at)), amount.rate);
  if (amount.kind !== 'unit-rate') return drawnFromPlain(amount, at);
  const units = between(amount.units.low, amount.units.high, unitsAt);
  return productOver([units, drawnFromPlain(amount.rate, at)], 100);
}

describe('the interval of an amount', () => {
  test.for<{ says: string; amount: Amount; is: ReturnType<typeof intervalOf> }>([
    { says: '591.272 € is certain', amount: exactly(591_272), is: interval(591_272, 591_272, 591_272) },
    { says: 'a known 0 € is a value', amount: exactly(0), is: interval(0, 0, 0) },
    {
      says: 'about 17 thousand € lies within half a thousand',
      amount: { kind: 'rounded', value: euros(17_000), step: euros(1000) },
      is: interval(16_500, 17_000, 17_500),
    },
    {
      says: 'up to 409.563 € may be nothing, and is planned in full',
      amount: { kind: 'ceiling', value: euros(409_563) },
      is: interval(0, 409_563, 409_563),
    },
    {
      says: '120.000 to 180.000 € is best in the middle',
      amount: { kind: 'range', low: euros(120_000), high: euros(180_000) },
      is: interval(120_000, 150_000, 180_000),
    },
    {
      says: '120.000 to 180.000 € keeps the estimate that is given',
      amount: { kind: 'range', low: euros(120_000), high: euros(180_000), best: euros(130_000) },
      is: interval(120_000, 130_000, 180_000),
    },
    {
      says: 'half a post at 70.000 € is 35.000 €',
      amount: { kind: 'unit-rate', units: halfAPost, rate: exactly(70_000) },
      is: interval(35_000, 35_000, 35_000),
    },
    {
      says: 'half to one post at 65.000 to 75.000 € is lowest and highest at both ends',
      amount: {
        kind: 'unit-rate',
        units: { low: hundredths(50), best: hundredths(50), high: hundredths(100) },
        rate: { kind: 'range', low: euros(65_000), high: euros(75_000), best: euros(70_000) },
      },
      is: interval(32_500, 35_000, 75_000),
    },
    {
      says: 'a rate that may be a loss is worst at the most units',
      amount: {
        kind: 'unit-rate',
        units: { low: hundredths(100), best: hundredths(200), high: hundredths(300) },
        rate: { kind: 'range', low: euros(-20), high: euros(-10), best: euros(-10) },
      },
      is: interval(-60, -20, -10),
    },
    {
      says: '20 % of 2.956.360 € is 591.272 €',
      amount: { kind: 'pool-share', rate: basisPoints(2000), pool: exactly(2_956_360) },
      is: interval(591_272, 591_272, 591_272),
    },
    {
      says: 'a share of a rounded pool is as uncertain as the pool',
      amount: {
        kind: 'pool-share',
        rate: basisPoints(2000),
        pool: { kind: 'rounded', value: euros(50_000_000), step: euros(1_000_000) },
      },
      is: interval(9_900_000, 10_000_000, 10_100_000),
    },
    {
      says: 'an amount that is not stated has none',
      amount: { kind: 'unknown', reason: 'not-stated' },
      is: undefined,
    },
    {
      says: 'posts at a rate that is not stated have none',
      amount: { kind: 'unit-rate', units: halfAPost, rate: { kind: 'unknown', reason: 'not-stated' } },
      is: undefined,
    },
    {
      says: 'a share of a pool that cannot be assessed has none',
      amount: {
        kind: 'pool-share',
        rate: basisPoints(2000),
        pool: { kind: 'unknown', reason: 'not-assessable' },
      },
      is: undefined,
    },
  ])('$says', ({ amount, is }) => {
    expect(intervalOf(amount)).toEqual(is);
  });

  test('keeps the estimate between its ends', () => {
    fc.assert(
      fc.property(statedAmount, (amount) => {
        const { low, best, high } = given(intervalOf(amount));
        expect(low <= best && best <= high).toBe(true);
      }),
      thorough,
    );
  });

  test('holds whatever the calculation gives inside the ranges of its inputs', () => {
    fc.assert(
      fc.property(statedAmount, anyShare, anyShare, (amount, at, unitsAt) => {
        const { low, high } = given(intervalOf(amount));
        const drawn = drawnFrom(amount, at, unitsAt);
        expect(low <= drawn && drawn <= high).toBe(true);
      }),
      thorough,
    );
  });

  test('is missing wherever a part of the calculation is', () => {
    fc.assert(
      fc.property(unstatedAmount, (amount) => {
        expect(intervalOf(amount)).toBeUndefined();
      }),
      thorough,
    );
  });
});

test.for([-1, 0.5, Number.NaN])('%d hundredths of a post are refused', (value) => {
  expect(() => hundredths(value)).toThrow(RangeError);
});

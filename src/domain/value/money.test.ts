import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCents, anyRate, thorough, weights } from '#tests/given/arbitraries.ts';
import { given } from '#tests/given/builders.ts';
import { addCents, basisPoints, cents, productOver, shareOf, split, subtractCents } from './money.ts';

describe('an amount', () => {
  test.for([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('of %d cents is refused', (value) => {
    expect(() => cents(value)).toThrow(RangeError);
  });

  test('is added and subtracted without a fraction', () => {
    expect(addCents(cents(10), cents(20))).toBe(30);
    expect(subtractCents(cents(10), cents(20))).toBe(-10);
  });

  test('that leaves the exact range is refused instead of being a cent off', () => {
    const most = cents(Number.MAX_SAFE_INTEGER);
    expect(() => addCents(most, cents(1))).toThrow(RangeError);
    expect(() => subtractCents(cents(-1), most)).toThrow(RangeError);
  });
});

test.for([-1, 10_001, 12.5, Number.NaN])('a rate of %d basis points is refused', (value) => {
  expect(() => basisPoints(value)).toThrow(RangeError);
});

describe('a share of an amount', () => {
  test.for([
    { amount: 1, rate: 5000, share: 1, says: 'half a cent is rounded up' },
    { amount: 1, rate: 4999, share: 0, says: 'less than half a cent is rounded down' },
    { amount: 3, rate: 5000, share: 2, says: 'one and a half cents are two' },
    { amount: -1, rate: 5000, share: 0, says: 'minus half a cent is rounded up to nothing' },
    { amount: -1, rate: 5001, share: -1, says: 'more than minus half a cent is minus one' },
    { amount: -3, rate: 5000, share: -1, says: 'minus one and a half cents are minus one' },
    { amount: 295_636_000, rate: 2000, share: 59_127_200, says: '20 % of 2.956.360 € are 591.272 €' },
    { amount: 53_364_007, rate: 4900, share: 26_148_363, says: '49 % of 533.640,07 € are 261.483,63 €' },
    { amount: 10 ** 14, rate: 10_000, share: 10 ** 14, says: 'all of 10^12 € is 10^12 €' },
    { amount: 10 ** 14 - 1, rate: 3333, share: 33_330_000_000_000, says: 'it is exact beyond 2^53' },
    { amount: 10 ** 15 + 1, rate: 5000, share: 500_000_000_000_001, says: 'half cents count beyond 2^53' },
  ])('$says', ({ amount, rate, share }) => {
    expect(shareOf(cents(amount), basisPoints(rate))).toBe(share);
  });

  test('is the whole at 100 % and nothing at 0 %', () => {
    fc.assert(
      fc.property(anyCents, (amount) => {
        expect(shareOf(amount, basisPoints(10_000))).toBe(amount);
        expect(shareOf(amount, basisPoints(0))).toBe(0);
      }),
      thorough,
    );
  });

  test('never falls when the rate of a cost rises', () => {
    fc.assert(
      fc.property(anyCents, anyRate, anyRate, (amount, one, other) => {
        const cost = cents(Math.abs(amount));
        const [lower, higher] = one < other ? [one, other] : [other, one];
        expect(shareOf(cost, lower)).toBeLessThanOrEqual(shareOf(cost, higher));
      }),
      thorough,
    );
  });
});

test('a product over a divisor is the nearest cent, and the upper one in the middle', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 3 }),
      fc.integer({ min: 1, max: 12_000_000 }),
      (factors, divisor) => {
        const product = factors.reduce((running, factor) => running * BigInt(factor), 1n);
        const over = BigInt(divisor);
        const twice = 2n * over * BigInt(productOver(factors, divisor));
        expect(twice - over <= 2n * product && 2n * product < twice + over).toBe(true);
      },
    ),
    thorough,
  );
});

describe('a split', () => {
  test.for([
    { amount: 100, by: [1, 1, 1], parts: [34, 33, 33], says: 'gives the odd cent to the earlier of equals' },
    { amount: 200, by: [1, 1, 1], parts: [67, 67, 66], says: 'gives two odd cents to the first two' },
    { amount: 100, by: [1, 2], parts: [33, 67], says: 'gives the odd cent to the largest remainder' },
    { amount: 100, by: [3, 0, 1], parts: [75, 0, 25], says: 'gives nothing where the weight is nothing' },
    { amount: -100, by: [1, 1, 1], parts: [-33, -33, -34], says: 'divides a loss to the cent, too' },
    { amount: 0, by: [1, 2], parts: [0, 0], says: 'of nothing is nothing for each' },
    {
      amount: 12_000_000,
      by: [12, 11],
      parts: [6_260_870, 5_739_130],
      says: 'of 120.000 € over 23 months is 62.608,70 € and 57.391,30 € by fiscal year',
    },
  ])('$says', ({ amount, by, parts }) => {
    expect(split(cents(amount), by)).toEqual(parts);
  });

  test.for([[[]], [[0, 0]], [[3, -1]]])('by the weights %j is refused', ([by = []]) => {
    expect(() => split(cents(100), by)).toThrow(RangeError);
  });

  test('adds up to the whole to the cent, whatever the weights', () => {
    fc.assert(
      fc.property(anyCents, weights, (amount, by) => {
        const sum = split(amount, by).reduce((running, part) => running + BigInt(part), 0n);
        expect(sum).toBe(BigInt(amount));
      }),
      thorough,
    );
  });

  test('gives no part a cent more or less than its exact share', () => {
    fc.assert(
      fc.property(anyCents, weights, (amount, by) => {
        const whole = by.reduce((running, weight) => running + BigInt(weight), 0n);
        split(amount, by).forEach((part, index) => {
          const off = BigInt(part) * whole - BigInt(amount) * BigInt(given(by[index]));
          expect(-whole < off && off < whole).toBe(true);
        });
      }),
      thorough,
    );
  });

  test('keeps the order of the weights: more weight is never less money, and equals differ by their place', () => {
    fc.assert(
      fc.property(anyCents, weights, (amount, by) => {
        const parts = split(cents(Math.abs(amount)), by).map((part, index) => ({
          part,
          weight: given(by[index]),
        }));
        const ordered = parts.toSorted((a, b) => b.weight - a.weight).map(({ part }) => part);
        expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
      }),
      thorough,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCents, thorough, weights } from '#tests/given/arbitraries.ts';
import { cents, equalParts, productOver, split } from './money.ts';

/** Numbers are quick and exact up to 2^53, big integers beyond it: the reader must never see where. */
const edge = Number.MAX_SAFE_INTEGER;
const floorOver = (dividend: bigint, divisor: bigint): bigint =>
  dividend / divisor - (dividend < 0n && dividend % divisor !== 0n ? 1n : 0n);
const rounded = (factors: readonly number[], divisor: number): bigint => {
  const product = factors.reduce((running, factor) => running * BigInt(factor), 1n);
  return floorOver(2n * product + BigInt(divisor), 2n * BigInt(divisor));
};

function outcomeOf(factors: readonly number[], divisor: number): bigint | 'refused' {
  try {
    return BigInt(productOver(factors, divisor));
  } catch {
    return 'refused';
  }
}

const anyFactor = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -3, max: 3 }).map((beside) => Math.floor(edge / 2) + beside),
  fc.constantFrom(0, 1, -1, 1200, 10_000, 2 ** 26, 2 ** 27, -(2 ** 26)),
);

describe('a product over a divisor', () => {
  test('is the same, rounded half up, whether it fits a number or not', () => {
    fc.assert(
      fc.property(
        fc.array(anyFactor, { maxLength: 3 }),
        fc.oneof(fc.integer({ min: 1, max: 12_000_000 }), fc.constantFrom(1, 2, 100, 1200, 10_000)),
        (factors, divisor) => {
          const exact = rounded(factors, divisor);
          const fits = exact >= -BigInt(edge) && exact <= BigInt(edge);
          expect(outcomeOf(factors, divisor)).toBe(fits ? exact : 'refused');
        },
      ),
      { numRuns: 5000 },
    );
  });

  test.for([
    [[edge], 1],
    [[-edge], 1],
    [[(edge - 1) / 2], 1],
    [[(edge - 1) / 2 + 1], 1],
    [[(edge - 1) / 2], 2],
    [[2 ** 52, 2 ** 52], 2 ** 52],
    [[1_000_000, 120, 1_000_000_000], 1200],
  ] as const)('of %j over %i is exact at the edge', ([factors, divisor]) => {
    expect(BigInt(productOver(factors, divisor))).toBe(rounded(factors, divisor));
  });
});

const parted = (amount: number, by: readonly number[]): readonly bigint[] => {
  const over = by.reduce((running, weight) => running + BigInt(weight), 0n);
  const floors = by.map((weight) => floorOver(BigInt(amount) * BigInt(weight), over));
  const remainders = by.map(
    (weight, index) => BigInt(amount) * BigInt(weight) - (floors[index] ?? 0n) * over,
  );
  const left = BigInt(amount) - floors.reduce((running, part) => running + part, 0n);
  const ranked = [...by.keys()].toSorted((one, other) => {
    const difference = (remainders[other] ?? 0n) - (remainders[one] ?? 0n);
    return difference === 0n ? one - other : difference > 0n ? 1 : -1;
  });
  const raised = new Set(ranked.slice(0, Number(left)));
  return floors.map((part, index) => part + (raised.has(index) ? 1n : 0n));
};

describe('a split', () => {
  test('is the same whether its products fit a number or not', () => {
    const anyAmount = fc.oneof(anyCents, fc.integer({ min: -1000, max: 1000 }).map(cents));
    const fewMonths = fc
      .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 11 })
      .filter((by) => by.some((weight) => weight > 0));
    fc.assert(
      fc.property(anyAmount, fc.oneof(weights, fewMonths), (amount, by) => {
        expect(split(amount, by).map(BigInt)).toEqual(parted(amount, by));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('equal parts', () => {
  test('add up to the whole to the cent, and the first of them to their share of it, half a cent beside it at most', () => {
    fc.assert(
      fc.property(anyCents, fc.integer({ min: 1, max: 132 }), (amount, count) => {
        const parts = equalParts(amount, count);
        expect(parts).toHaveLength(count);
        expect(parts.reduce((running, part) => running + part, 0)).toBe(amount);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
        let sum = 0n;
        for (const [index, part] of parts.entries()) {
          sum += BigInt(part);
          const beside = 2n * (sum * BigInt(count) - BigInt(amount) * BigInt(index + 1));
          expect(-BigInt(count) < beside && beside <= BigInt(count)).toBe(true);
        }
      }),
      thorough,
    );
  });

  test('of a loss are the same, and of one is the whole', () => {
    expect(equalParts(cents(-100), 3)).toEqual([-33, -34, -33]);
    expect(equalParts(cents(7), 1)).toEqual([7]);
  });
});

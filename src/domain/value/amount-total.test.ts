import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAmount, statedAmount, thorough, unstatedAmount } from '#tests/given/arbitraries.ts';
import { type Amount, type Interval, addIntervals, certain, intervalOf, total, totalOf } from './amount.ts';
import { cents } from './money.ts';

const euros = (value: number) => cents(value * 100);
const exactly = (value: number): Amount => ({ kind: 'exact', value: euros(value) });
const unknown: Amount = { kind: 'unknown', reason: 'not-stated' };

function sumOf(amounts: readonly Amount[]): Interval {
  const sum = total(amounts);
  if (sum.kind !== 'complete') throw new Error('all are stated, so the total is complete');
  return sum.sum;
}

describe('a total', () => {
  test('over nothing is empty, not 0', () => {
    expect(total([])).toEqual({ kind: 'empty' });
  });

  test('over stated amounts is complete', () => {
    expect(total([exactly(100), { kind: 'ceiling', value: euros(50) }])).toEqual({
      kind: 'complete',
      sum: { low: euros(100), best: euros(150), high: euros(150) },
      of: 2,
    });
  });

  test('with one unknown is a floor that says how many are missing', () => {
    expect(total([exactly(100), unknown, exactly(50)])).toEqual({
      kind: 'floor',
      sum: certain(euros(150)),
      missing: 1,
      of: 3,
    });
  });

  test('over a known 0 € and an unknown is a floor at 0 €', () => {
    expect(total([exactly(0), unknown])).toEqual({
      kind: 'floor',
      sum: certain(euros(0)),
      missing: 1,
      of: 2,
    });
  });

  test('over unknowns only has no sum at all', () => {
    fc.assert(
      fc.property(fc.array(unstatedAmount, { minLength: 1 }), (amounts) => {
        expect(total(amounts)).toEqual({ kind: 'unknown', of: amounts.length });
      }),
      thorough,
    );
  });

  test('does not depend on the order of its parts', () => {
    const shuffled = fc
      .array(anyAmount)
      .chain((amounts) =>
        fc.tuple(
          fc.constant(amounts),
          fc.shuffledSubarray(amounts, { minLength: amounts.length, maxLength: amounts.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([amounts, reordered]) => {
        expect(total(reordered)).toEqual(total(amounts));
      }),
      thorough,
    );
  });

  test('keeps its sum and counts one more missing when an unknown is added', () => {
    fc.assert(
      fc.property(fc.array(statedAmount, { minLength: 1 }), unstatedAmount, (amounts, unstated) => {
        expect(total([...amounts, unstated])).toEqual({
          kind: 'floor',
          sum: sumOf(amounts),
          missing: 1,
          of: amounts.length + 1,
        });
      }),
      thorough,
    );
  });

  test('is the sum of the totals of its parts', () => {
    const some = fc.array(statedAmount, { minLength: 1 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(sumOf([...one, ...other])).toEqual(addIntervals(sumOf(one), sumOf(other)));
      }),
      thorough,
    );
  });

  test('over intervals computed elsewhere follows the same rule', () => {
    fc.assert(
      fc.property(fc.array(anyAmount), (amounts) => {
        expect(totalOf(amounts.map(intervalOf))).toEqual(total(amounts));
      }),
      thorough,
    );
  });
});

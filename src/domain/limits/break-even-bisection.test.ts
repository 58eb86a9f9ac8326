import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyBase,
  anyPlan,
  anyTerms,
  centsBetween,
  thirdPartyFunds,
  thorough,
} from '#tests/given/arbitraries.ts';
import { type BreakEven, costBreakEven, fundingBreakEven, ownShareBreakEven } from './break-even.ts';
import { basisPoints } from '../value/money.ts';
import type { Case } from '../finance/scenario-case.ts';
import { figuresOf } from '../finance/figures.ts';

/** Each closed form against a search that only asks: does the cover suffice here? */
const anyCase: fc.Arbitrary<Case> = fc.record({
  plan: anyPlan,
  terms: anyTerms,
  further: fc.constant([]),
  thirdParty: fc.oneof(thirdPartyFunds, centsBetween(0, 10 ** 6)),
  inKind: centsBetween(0, 10 ** 7),
  inPlan: centsBetween(0, 10 ** 7),
  headroom: centsBetween(-(10 ** 6), 10 ** 8),
});

/** The largest number of a range for which something holds, if it holds from its begin up to there. */
function lastWhere(from: number, until: number, holds: (value: number) => boolean): number | undefined {
  if (!holds(from)) return undefined;
  let [low, high] = [from, until];
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a break-even lies on the line of all values: below them, among them, or above. */
const placeOf = <T>(found: BreakEven<T>, numberOf: (value: T) => number): number => {
  if (found.kind === 'at') return numberOf(found.value);
  return found.kind === 'never-over' ? Infinity : -Infinity;
};
const baseFigure = { eligible: 'eligible', total: 'cost' } as const;

/** Headroom after, once it is known what the municipality must bear. */
const leaves = (own: number, { inKind, inPlan, headroom }: Case): number =>
  headroom - Math.max(0, own - Math.min(inKind, own) - inPlan);

describe('the break-even', () => {
  test('of state funding is the least whole cent that suffices, out of all that is possible', () => {
    fc.assert(
      fc.property(anyCase, (chosen) => {
        const { cost, eligible, thirdParty } = figuresOf(chosen);
        const room = Math.max(0, eligible - thirdParty);
        const most = Math.min(room, chosen.terms.cap ?? room);
        const isShortAt = (funding: number) => leaves(cost - funding - thirdParty, chosen) < 0;
        const lastShort = lastWhere(0, most, isShortAt);
        const expected: BreakEven<number> =
          lastShort === undefined
            ? { kind: 'never-over' }
            : lastShort === most
              ? { kind: 'already-over' }
              : { kind: 'at', value: lastShort + 1 };
        expect(fundingBreakEven(chosen)).toEqual(expected);
      }),
      thorough,
    );
  });

  // The state's part is rounded half up to a cent, so the share is passed by what half a cent is of its base.
  test('of the own share is where the search over all hundredths of a percent ends, to half a cent', () => {
    fc.assert(
      fc.property(anyCase, anyBase, (chosen, base) => {
        const suffices = (ownShare: number) => {
          const terms = { type: 'proportional', rate: basisPoints(10_000 - ownShare), base } as const;
          const { cap } = chosen.terms;
          const outcome = figuresOf({ ...chosen, terms: { ...terms, cap } });
          return leaves(outcome.ownContribution, chosen) >= 0;
        };
        const found = lastWhere(0, 10_000, suffices);
        const closed = ownShareBreakEven(chosen, base);
        const centsAt = (ownShare: number) => (ownShare / 10_000) * figuresOf(chosen)[baseFigure[base]];
        const reached = found === undefined ? -Infinity : centsAt(found);
        const passed = found === undefined ? centsAt(0) : found === 10_000 ? Infinity : centsAt(found + 1);
        const bound = placeOf(closed, ({ part }) => part + 0.5);
        expect(reached).toBeLessThanOrEqual(bound);
        expect(passed).toBeGreaterThanOrEqual(bound);
        expect(closed.kind === 'already-over').toBe(found === undefined);
      }),
      thorough,
    );
  });

  // Both are exact in whole cents, so there is no tolerance.
  test('of the cost is where the search over all costs ends, to the cent', () => {
    fc.assert(
      fc.property(anyCase, (chosen) => {
        const { cost } = figuresOf(chosen);
        fc.pre(cost > 0);
        const found = lastWhere(0, largest, (value) => sufficesAtCost(value, chosen));
        const closed = costBreakEven(chosen);
        const expected = found === undefined ? -Infinity : found === largest ? Infinity : found;
        expect(placeOf(closed, (value) => value)).toBe(expected);
      }),
      thorough,
    );
  });
});

const largest = 10 ** 14;
const least = (...values: readonly bigint[]): bigint =>
  values.reduce((running, value) => (value < running ? value : running));

/** Prices change, the eligible part of the cost stays what it is; nothing is rounded. */
function sufficesAtCost(value: number, chosen: Case): boolean {
  const { plan, terms, headroom } = chosen;
  if (headroom < 0) return false;
  const now = figuresOf(chosen);
  // All of it times the cost of today, 10.000 and 1.200, so that no part is a fraction.
  const scale = BigInt(now.cost) * 10_000n * 1200n;
  const cost = BigInt(value) * scale;
  const eligible = BigInt(value) * BigInt(now.eligible) * 10_000n * 1200n;
  const third = least(BigInt(chosen.thirdParty) * scale, cost);
  const room = eligible > third ? eligible - third : 0n;
  const byTerms = (): bigint => {
    switch (terms.type) {
      case 'full':
        return eligible;
      case 'proportional':
        return ((terms.base === 'total' ? cost : eligible) / 10_000n) * BigInt(terms.rate);
      case 'gap':
        return eligible - third - BigInt(terms.ownMinimum) * scale;
      case 'fixed':
        return terms.per === 'grant'
          ? BigInt(terms.sum) * scale
          : BigInt(plan.posts) * BigInt(plan.months) * BigInt(terms.sum) * (scale / 1200n);
    }
  };
  const asked = least(byTerms(), room, terms.cap === undefined ? room : BigInt(terms.cap) * scale);
  const funding = asked > 0n ? asked : 0n;
  const means = BigInt(chosen.inKind) + BigInt(chosen.inPlan) + BigInt(headroom);
  return cost - third - funding <= means * scale;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBase, anyPlan, anyRate, anyTerms, thirdPartyFunds, thorough } from '#tests/given/arbitraries.ts';
import type { FundingTerms, StaffPlan } from './funding.ts';
import { figuresOf } from './figures.ts';
import { type Cents, cents, shareOf } from '../value/money.ts';

const none = cents(0);

const outcomeOf = (plan: StaffPlan, terms: FundingTerms, thirdParty: Cents) =>
  figuresOf({ plan, terms, further: [], thirdParty, inKind: none, inPlan: none, headroom: none });

describe('whatever the plan and the terms', () => {
  test('proportional funding is its rate of the eligible cost as shown, to the cent', () => {
    fc.assert(
      fc.property(anyPlan, anyRate, (plan, rate) => {
        const { eligible, stateFunding } = outcomeOf(
          plan,
          { type: 'proportional', rate, base: 'eligible' },
          none,
        );
        expect(stateFunding).toBe(shareOf(eligible, rate));
      }),
      thorough,
    );
  });

  test('own contribution, state funding and third-party funds add up to the cost to the cent', () => {
    fc.assert(
      fc.property(anyPlan, anyTerms, thirdPartyFunds, (plan, terms, third) => {
        const { cost, stateFunding, thirdParty, ownContribution } = outcomeOf(plan, terms, third);
        expect(ownContribution + stateFunding + thirdParty).toBe(cost);
      }),
      thorough,
    );
  });

  test('no amount is negative and the eligible cost is part of the cost', () => {
    fc.assert(
      fc.property(anyPlan, anyTerms, thirdPartyFunds, (plan, terms, third) => {
        const { headroomAfter: _rest, ...outcome } = outcomeOf(plan, terms, third);
        expect(Math.min(...Object.values(outcome))).toBeGreaterThanOrEqual(0);
        expect(outcome.eligible).toBeLessThanOrEqual(outcome.cost);
      }),
      thorough,
    );
  });

  test('state funding exceeds neither the cap nor the eligible cost less third-party funds', () => {
    fc.assert(
      fc.property(anyPlan, anyTerms, thirdPartyFunds, (plan, terms, third) => {
        const { eligible, thirdParty, stateFunding } = outcomeOf(plan, terms, third);
        expect(stateFunding).toBeLessThanOrEqual(Math.max(0, eligible - thirdParty));
        expect(stateFunding).toBeLessThanOrEqual(terms.cap ?? stateFunding);
      }),
      thorough,
    );
  });

  test('a higher funding rate never raises the own contribution', () => {
    fc.assert(
      fc.property(anyPlan, anyRate, anyRate, anyBase, thirdPartyFunds, (plan, one, other, base, third) => {
        const [lower, higher] = one < other ? [one, other] : [other, one];
        const ownAt = (rate: typeof one) =>
          outcomeOf(plan, { type: 'proportional', rate, base }, third).ownContribution;
        expect(ownAt(higher)).toBeLessThanOrEqual(ownAt(lower));
      }),
      thorough,
    );
  });

  test('more third-party funds never raise the own contribution', () => {
    fc.assert(
      fc.property(anyPlan, anyTerms, thirdPartyFunds, thirdPartyFunds, (plan, terms, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const ownWith = (third: typeof one) => outcomeOf(plan, terms, third).ownContribution;
        expect(ownWith(more)).toBeLessThanOrEqual(ownWith(less));
      }),
      thorough,
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { FundingTerms, StaffPlan } from './funding.ts';
import { figuresOf } from './figures.ts';
import { type Cents, basisPoints, cents } from '../value/money.ts';

const euros = (value: number) => cents(Math.round(value * 100));

/** Half a post for nine months: 26.250,00 eligible, 29.887,50 in all. */
const eschweiler: StaffPlan = {
  posts: 50,
  months: 9,
  staffCost: euros(70_000),
  otherCost: euros(9700),
  otherEligible: basisPoints(0),
};

const none = cents(0);

const outcomeOf = (plan: StaffPlan, terms: FundingTerms, thirdParty: Cents) =>
  figuresOf({ plan, terms, further: [], thirdParty, inKind: none, inPlan: none, headroom: none });

const full: FundingTerms = { type: 'full' };

const proportional: FundingTerms = { type: 'proportional', rate: basisPoints(8000), base: 'eligible' };

describe('half a post for nine months costs 29.887,50 €, 26.250,00 € of it eligible', () => {
  test.for<{ says: string; terms: FundingTerms; state: number; own: number }>([
    { says: 'full funding leaves what is not eligible', terms: full, state: 26_250, own: 3637.5 },
    {
      says: 'proportional funding pays 80 % of the eligible cost',
      terms: proportional,
      state: 21_000,
      own: 8887.5,
    },
    {
      says: 'proportional funding of 0 % leaves all',
      terms: { type: 'proportional', rate: basisPoints(0), base: 'eligible' },
      state: 0,
      own: 29_887.5,
    },
    {
      says: 'gap funding pays the eligible cost beyond the least own share',
      terms: { type: 'gap', ownMinimum: euros(5000) },
      state: 21_250,
      own: 8637.5,
    },
    {
      says: 'gap funding pays nothing where the least own share covers all',
      terms: { type: 'gap', ownMinimum: euros(30_000) },
      state: 0,
      own: 29_887.5,
    },
    {
      says: 'a fixed sum of 50.000 € per post and year is paid for post and months',
      terms: { type: 'fixed', sum: euros(50_000), per: 'post-year' },
      state: 18_750,
      own: 11_137.5,
    },
    {
      says: 'a fixed sum above the cost falls to the eligible cost',
      terms: { type: 'fixed', sum: euros(90_000), per: 'post-year' },
      state: 26_250,
      own: 3637.5,
    },
    {
      says: 'a cap of 20.000 € limits full funding',
      terms: { ...full, cap: euros(20_000) },
      state: 20_000,
      own: 9887.5,
    },
    {
      says: 'a cap above the funding changes nothing',
      terms: { ...proportional, cap: euros(21_000.01) },
      state: 21_000,
      own: 8887.5,
    },
    { says: 'a cap of 0 € leaves all', terms: { ...full, cap: none }, state: 0, own: 29_887.5 },
  ])('$says', ({ terms, state, own }) => {
    expect(outcomeOf(eschweiler, terms, none)).toMatchObject({
      staff: euros(26_250),
      other: euros(3637.5),
      cost: euros(29_887.5),
      eligible: euros(26_250),
      stateFunding: euros(state),
      thirdParty: none,
      ownContribution: euros(own),
    });
  });

  test.for<{ says: string; terms: FundingTerms; third: number; state: number; own: number }>([
    { says: 'lower full funding', terms: full, third: 10_000, state: 16_250, own: 3637.5 },
    {
      says: 'lower the own contribution while rate and room allow it',
      terms: proportional,
      third: 5000,
      state: 21_000,
      own: 3887.5,
    },
    {
      says: 'lower the state funding rather than overfund',
      terms: proportional,
      third: 10_000,
      state: 16_250,
      own: 3637.5,
    },
    {
      says: 'lower gap funding',
      terms: { type: 'gap', ownMinimum: euros(5000) },
      third: 1250,
      state: 20_000,
      own: 8637.5,
    },
    { says: 'replace all state funding', terms: full, third: 27_000, state: 0, own: 2887.5 },
  ])('third-party funds $says', ({ terms, third, state, own }) => {
    const outcome = outcomeOf(eschweiler, terms, euros(third));
    expect(outcome.stateFunding).toBe(euros(state));
    expect(outcome.ownContribution).toBe(euros(own));
  });

  test('third-party funds count up to the cost and no further', () => {
    expect(outcomeOf(eschweiler, full, euros(100_000))).toMatchObject({
      thirdParty: euros(29_887.5),
      stateFunding: 0,
      ownContribution: 0,
    });
  });
});

test('no post, or no month, costs nothing', () => {
  const nothing = {
    staff: 0,
    other: 0,
    cost: 0,
    eligible: 0,
    stateFunding: 0,
    thirdParty: 0,
    ownContribution: 0,
  };
  expect(outcomeOf({ ...eschweiler, posts: 0 }, proportional, none)).toMatchObject(nothing);
  expect(outcomeOf({ ...eschweiler, months: 0 }, proportional, none)).toMatchObject(nothing);
});

import type { Estimate } from '../value/amount.ts';
import { monthsInclusive } from '../value/calendar.ts';
import type { FundingTerms, StaffPlan } from './funding.ts';
import { type BasisPoints, type Cents, basisPoints, cents } from '../value/money.ts';
import { type Participant, type Scenario, type ScenarioTerms, valueOf } from '../document/scenario.ts';
import type { Ends } from '../inputs/scenario-ends.ts';

/** One value for every input of one municipality: what is left once nothing is uncertain any more. */
export type Case = {
  readonly plan: StaffPlan;
  readonly terms: FundingTerms;
  readonly thirdParty: Cents;
  readonly inKind: Cents;
  readonly inPlan: Cents;
  readonly headroom: Cents;
};

/**
 * The inputs at the given ends. An input that is not stated stands at 0 here, only so that the figures that do not
 * need it can be computed; `missingInputs` names those that do, and they are never shown.
 */
export function caseAt(scenario: Scenario, participant: Participant, ends: Ends): Case {
  return {
    plan: {
      posts: valueOf(participant.posts)?.[ends.posts] ?? nothing,
      staffCost: at(valueOf(participant.staffCost), ends.staffCost),
      otherCost: at(valueOf(participant.otherCost), ends.otherCost),
      otherEligible: valueOf(participant.otherEligible)?.[ends.otherEligible] ?? noShare,
      months: monthsOf(participant, ends.firstMonth),
      total: totalAt(participant, ends),
    },
    terms: grantedAt(participant, ends) ?? deviating(termsAt(scenario.terms.value, ends), participant, ends),
    thirdParty: at(valueOf(participant.thirdParty), ends.thirdParty),
    inKind: at(valueOf(participant.inKind), ends.inKind),
    inPlan: at(valueOf(participant.inPlan), ends.inPlan),
    headroom: at(valueOf(participant.headroom), ends.headroom),
  };
}

const nothing = cents(0);
const noShare = basisPoints(0);
const at = (value: Estimate<Cents> | undefined, end: keyof Estimate<number>): Cents =>
  value?.[end] ?? nothing;

function monthsOf({ firstMonth, lastMonth }: Participant, end: keyof Estimate<number>): number {
  const first = valueOf(firstMonth);
  const last = valueOf(lastMonth);
  if (!first || !last) return 0;
  return monthsInclusive({ low: first.latest, best: first.best, high: first.earliest }[end], last);
}

function totalAt({ totalCost, totalEligible }: Participant, ends: Ends): StaffPlan['total'] {
  const cost = valueOf(totalCost)?.[ends.totalCost];
  return cost === undefined
    ? undefined
    : { cost, eligible: valueOf(totalEligible)?.[ends.totalEligible] ?? noShare };
}

/** What was granted is a fixed sum for the grant, whatever the terms would give; a cap is not asked any more. */
function grantedAt({ granted }: Participant, ends: Ends): FundingTerms | undefined {
  const sum = valueOf(granted)?.[ends.granted];
  return sum === undefined ? undefined : { type: 'fixed', per: 'grant', sum };
}

function termsAt(terms: ScenarioTerms, ends: Ends): FundingTerms {
  const cap = terms.cap?.[ends.cap];
  switch (terms.type) {
    case 'full':
      return { type: 'full', cap };
    case 'proportional':
      return { type: 'proportional', base: terms.base, rate: stateRate(terms.rate, ends.ownShare), cap };
    case 'gap':
      return { type: 'gap', ownMinimum: at(terms.ownMinimum, ends.ownMinimum), cap };
    case 'fixed':
      return { type: 'fixed', per: terms.per, sum: at(terms.sum, ends.fixedSum), cap };
  }
}

/** What is agreed with this municipality alone stands in place of what is agreed with all. */
function deviating(
  terms: FundingTerms,
  { deviatingShare, deviatingCap }: Participant,
  ends: Ends,
): FundingTerms {
  const share = valueOf(deviatingShare)?.[ends.deviatingShare];
  const cap = valueOf(deviatingCap)?.[ends.deviatingCap] ?? terms.cap;
  return terms.type === 'proportional' && share !== undefined
    ? { ...terms, cap, rate: basisPoints(10_000 - share) }
    : { ...terms, cap };
}

/** The state's rate is low where the own share is high. */
function stateRate(rate: Estimate<BasisPoints> | undefined, ownShare: keyof Estimate<number>): BasisPoints {
  if (!rate) return noShare;
  return { low: rate.high, best: rate.best, high: rate.low }[ownShare];
}

import type { Estimate } from '../value/amount.ts';
import { monthsInclusive } from '../value/calendar.ts';
import { isThere } from '../inputs/further-inputs.ts';
import type { FundingTerms, FurtherFunding, StaffPlan } from './funding.ts';
import { type BasisPoints, type Cents, basisPoints, cents } from '../value/money.ts';
import {
  type Given,
  type Participant,
  type Scenario,
  type ScenarioTerms,
  grantedSum,
  valueOf,
} from '../document/scenario.ts';
import type { Ends } from '../inputs/scenario-ends.ts';

/** One value for every input of one municipality: what is left once nothing is uncertain any more. */
export type Case = {
  readonly plan: StaffPlan;
  readonly terms: FundingTerms;
  /** The programmes that pay beside the terms. */
  readonly further: readonly FurtherFunding[];
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
      posts: at(participant.posts, ends.posts),
      staffCost: at(participant.staffCost, ends.staffCost),
      otherCost: at(participant.otherCost, ends.otherCost),
      otherEligible: endOf(valueOf(participant.otherEligible), ends.otherEligible) ?? noShare,
      months: monthsOf(participant, ends.firstMonth),
      total: totalAt(participant, ends),
    },
    terms: grantedAt(participant, ends) ?? termsAt(scenario.terms.value, participant, ends),
    further: furtherAt(scenario.terms.value, ends),
    thirdParty: at(participant.thirdParty, ends.thirdParty),
    inKind: at(participant.inKind, ends.inKind),
    inPlan: at(participant.inPlan, ends.inPlan),
    headroom: at(participant.headroom, ends.headroom),
  };
}

/** The same case with so many months, as if the begin were certain. */
export const lasting = (chosen: Case, months: number): Case => ({
  ...chosen,
  plan: { ...chosen.plan, months },
});

const nothing = cents(0);
const noShare = basisPoints(0);

type End = keyof Estimate<number>;

/** An end of a range by its name. Named one by one: a limit and a sensitivity ask for thousands of them at each step of a slider. */
function endOf<T extends number>(range: Estimate<T> | undefined, end: End): T | undefined {
  if (range === undefined) return undefined;
  return end === 'best' ? range.best : end === 'low' ? range.low : range.high;
}

const at = <T extends number>(given: Given<Estimate<T>>, end: End): T | typeof nothing =>
  endOf(valueOf(given), end) ?? nothing;

function monthsOf({ firstMonth, lastMonth }: Participant, end: End): number {
  const first = valueOf(firstMonth);
  const last = valueOf(lastMonth);
  if (!first || !last) return 0;
  const begin = end === 'best' ? first.best : end === 'low' ? first.latest : first.earliest;
  return monthsInclusive(begin, last);
}

function totalAt({ totalCost, totalEligible }: Participant, ends: Ends): StaffPlan['total'] {
  const cost = endOf(valueOf(totalCost), ends.totalCost);
  return cost === undefined
    ? undefined
    : { cost, eligible: endOf(valueOf(totalEligible), ends.totalEligible) ?? noShare };
}

/** What was granted is a fixed sum for the grant, whatever the terms would give; a cap is not asked any more. */
function grantedAt(participant: Participant, ends: Ends): FundingTerms | undefined {
  const sum = endOf(grantedSum(participant), ends.granted);
  return sum === undefined ? undefined : { type: 'fixed', per: 'grant', sum };
}

/** What is agreed with this municipality alone stands in place of what is agreed with all. */
function termsAt(terms: ScenarioTerms, participant: Participant, ends: Ends): FundingTerms {
  const cap = endOf(valueOf(participant.deviatingCap), ends.deviatingCap) ?? endOf(terms.cap, ends.cap);
  switch (terms.type) {
    case 'full':
      return { type: 'full', cap };
    case 'proportional': {
      const share = endOf(valueOf(participant.deviatingShare), ends.deviatingShare);
      const rate = share === undefined ? stateRate(terms.rate, ends.ownShare) : basisPoints(10_000 - share);
      return { type: 'proportional', base: terms.base, rate, cap };
    }
    case 'gap':
      return { type: 'gap', ownMinimum: endOf(terms.ownMinimum, ends.ownMinimum) ?? nothing, cap };
    case 'fixed':
      return { type: 'fixed', per: terms.per, sum: endOf(terms.sum, ends.fixedSum) ?? nothing, cap };
  }
}

const noFurther: readonly FurtherFunding[] = [];

function furtherAt({ further }: ScenarioTerms, ends: Ends): readonly FurtherFunding[] {
  if (!further) return noFurther;
  return further.flatMap((terms, index): readonly FurtherFunding[] => {
    const inputs = furtherEnds[index];
    if (!inputs || !isThere(terms)) return [];
    return [
      {
        number: index + 2,
        rate: endOf(terms.rate, ends[inputs.rate]) ?? noShare,
        eligible: endOf(terms.eligible, ends[inputs.eligible]) ?? noShare,
        cap: endOf(terms.cap, ends[inputs.cap]),
      },
    ];
  });
}

const furtherEnds = [
  { rate: 'programmeRate2', eligible: 'programmeEligible2', cap: 'programmeCap2' },
  { rate: 'programmeRate3', eligible: 'programmeEligible3', cap: 'programmeCap3' },
] as const;

/** The state's rate is low where the own share is high. */
const stateRate = (rate: Estimate<BasisPoints> | undefined, ownShare: End): BasisPoints =>
  endOf(rate, ownShare === 'best' ? 'best' : ownShare === 'low' ? 'high' : 'low') ?? noShare;

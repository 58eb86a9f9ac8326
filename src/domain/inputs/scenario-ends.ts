import type { Estimate } from '../value/amount.ts';
import type { Participant } from '../document/scenario.ts';
import { isTotalStated } from './input-use.ts';
import type { InputId } from './scenario-changes.ts';

/** All inputs that can be uncertain, each at the same end of its range. */
const all = (end: keyof Estimate<number>) =>
  ({
    posts: end,
    staffCost: end,
    otherCost: end,
    otherEligible: end,
    totalCost: end,
    totalEligible: end,
    firstMonth: end,
    ownShare: end,
    fixedSum: end,
    ownMinimum: end,
    cap: end,
    programmeRate2: end,
    programmeEligible2: end,
    programmeCap2: end,
    programmeRate3: end,
    programmeEligible3: end,
    programmeCap3: end,
    deviatingShare: end,
    deviatingCap: end,
    granted: end,
    thirdParty: end,
    inKind: end,
    inPlan: end,
    headroom: end,
  }) satisfies Partial<Record<InputId, keyof Estimate<number>>>;

/** At which end of its range each input stands; the months of a period are high with an early begin. */
export type Ends = ReturnType<typeof all>;
export type RangedInput = keyof Ends;

export type CaseName = 'best' | 'cheapest' | 'dearest' | 'leastFunding' | 'mostFunding';
type Cases = Readonly<Record<CaseName, Ends>>;

/**
 * Every figure runs one way in each input, so these five cases hold the ends of all of them. Cost, own contribution
 * and gap rise with posts, prices, months, own share and own minimum, and fall with what others or the plan pay.
 * State funding rises with the cost, too, but falls with own share, own minimum and third-party funds.
 */
export const cases: Cases = {
  best: all('best'),
  cheapest: {
    ...all('high'),
    posts: 'low',
    staffCost: 'low',
    otherCost: 'low',
    totalCost: 'low',
    firstMonth: 'low',
    ownShare: 'low',
    deviatingShare: 'low',
    ownMinimum: 'low',
  },
  dearest: {
    ...all('low'),
    posts: 'high',
    staffCost: 'high',
    otherCost: 'high',
    totalCost: 'high',
    firstMonth: 'high',
    ownShare: 'high',
    deviatingShare: 'high',
    ownMinimum: 'high',
  },
  leastFunding: {
    ...all('low'),
    ownShare: 'high',
    deviatingShare: 'high',
    ownMinimum: 'high',
    thirdParty: 'high',
  },
  mostFunding: {
    ...all('high'),
    ownShare: 'low',
    deviatingShare: 'low',
    ownMinimum: 'low',
    thirdParty: 'low',
  },
};

/**
 * The cases of a municipality. With its total cost stated, posts and months move nothing but what a fixed sum for each post
 * and year comes to: with more of them it has less to pay, not more.
 */
export function casesOf(participant: Participant): Cases {
  if (!isTotalStated(participant)) return cases;
  return {
    ...cases,
    cheapest: { ...cases.cheapest, posts: 'high', firstMonth: 'high' },
    dearest: { ...cases.dearest, posts: 'low', firstMonth: 'low' },
  };
}

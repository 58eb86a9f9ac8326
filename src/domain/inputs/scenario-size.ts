import type { Estimate } from '../value/amount.ts';
import { monthsInclusive } from '../value/calendar.ts';
import { largestSum } from '../value/money.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';

/** Whether the municipalities of a scenario, each at its dearest, come to more than can be added up to the cent. */
export function isTooLarge({ participants, terms }: Scenario): boolean {
  const { value } = terms;
  const perPost = value.type === 'fixed' && value.per === 'post-year' ? value.sum : undefined;
  const size = participants.reduce((sum, participant) => sum + sizeOf(participant, perPost), 0);
  return size > largestSum;
}

/** In cents, and only about: what is not stated makes nothing larger. */
function sizeOf(participant: Participant, perPost: Estimate<number> | undefined): number {
  const { posts, staffCost, otherCost, totalCost, granted, thirdParty, inKind, inPlan, headroom } =
    participant;
  const later = participant.following ?? [];
  const plans = [inPlan, ...later.map((each) => each.inPlan)];
  const covers = [headroom, ...later.map((each) => each.headroom)];
  const beside = [totalCost, granted, thirdParty, inKind, ...plans, ...covers].map(valueOf);
  const yearly = Math.max(mostOf([valueOf(staffCost), valueOf(otherCost)]), mostOf([perPost]));
  return (mostOf([valueOf(posts)]) / 100) * yearly * yearsOf(participant) + mostOf(beside);
}

/** What the stated of them come to at the most, whether above or below zero. */
const mostOf = (values: readonly (Estimate<number> | undefined)[]): number =>
  values.reduce((sum, value) => (value ? sum + Math.max(Math.abs(value.low), Math.abs(value.high)) : sum), 0);

/** At least one: what goes on after the grant is counted by the year. */
function yearsOf({ firstMonth, lastMonth }: Participant): number {
  const [first, last] = [valueOf(firstMonth), valueOf(lastMonth)];
  return first && last ? Math.max(1, monthsInclusive(first.earliest, last) / 12) : 1;
}

import { monthsInclusive } from '../value/calendar.ts';
import { largestSum } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { valueOf } from './participant-inputs.ts';

/** Whether the municipalities of a scenario, each at its dearest, come to more than can be added up to the cent. */
export function isTooLarge({ participants, terms }: Scenario): boolean {
  const { value } = terms;
  const perPost = value.type === 'fixed' && value.per === 'post-year' ? (value.sum?.high ?? 0) : 0;
  const size = participants.reduce((sum, participant) => sum + sizeOf(participant, perPost), 0);
  return size > largestSum;
}

/** In cents, and only about: what is not stated counts nothing. */
function sizeOf(participant: Participant, perPost: number): number {
  const { posts, staffCost, otherCost, granted, thirdParty, inKind, inPlan, headroom } = participant;
  const yearly = (valueOf(staffCost)?.high ?? 0) + (valueOf(otherCost)?.high ?? 0);
  const cost = ((valueOf(posts)?.high ?? 0) / 100) * Math.max(yearly, perPost) * yearsOf(participant);
  const later = participant.following ?? [];
  const plans = [inPlan, ...later.map((each) => each.inPlan)];
  const covers = [headroom, ...later.map((each) => each.headroom)].map(valueOf);
  const beside = [granted, thirdParty, inKind, ...plans].map((given) => valueOf(given)?.high ?? 0);
  const most = covers.map((cover) => Math.max(Math.abs(cover?.low ?? 0), Math.abs(cover?.high ?? 0)));
  return [...beside, ...most].reduce((sum, value) => sum + value, cost);
}

/** At least one: what goes on after the grant is counted by the year. */
function yearsOf({ firstMonth, lastMonth }: Participant): number {
  const [first, last] = [valueOf(firstMonth), valueOf(lastMonth)];
  return first && last ? Math.max(1, monthsInclusive(first.earliest, last) / 12) : 1;
}

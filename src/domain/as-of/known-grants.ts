import { yearsCovered } from '../cash/grant-period.ts';
import type { Initiative } from '../document/initiative.ts';
import { singleYears, within } from '../document/period.ts';
import { counted, standing } from '../document/relations.ts';
import type { KnownGrant, Participant, Scenario } from '../document/scenario.ts';
import { type Interval, intervalOf } from '../value/amount.ts';
import type { IsoDate } from '../value/calendar.ts';
import { weakest } from '../value/knowledge.ts';
import { addCents } from '../value/money.ts';
import { type Snapshot, type Stated, snapshotAt, statedAbout } from './as-of.ts';
import { grantorOf } from './grantor.ts';

type Known = { readonly asOf: IsoDate; readonly initiative: Initiative };
const known = new WeakMap<Initiative, Known>();

/**
 * The document with what is known on a day of the grants of its scenarios: whether the state alone gives them, and what
 * was granted to each municipality, so that a reader may take it over. Law: the document itself where neither is known.
 */
export function withKnownGrants(initiative: Initiative, asOf: IsoDate): Initiative {
  if (initiative.scenarios.length === 0) return initiative;
  const before = known.get(initiative);
  if (before?.asOf === asOf) return before.initiative;
  const snapshot = snapshotAt(initiative, asOf);
  const isOfState = grantorOf(snapshot, initiative) === 'state';
  const scenarios = initiative.scenarios.map((each) => {
    const scenario = withGrants(each, initiative, snapshot);
    return isOfState ? { ...scenario, isOfState } : scenario;
  });
  const isSame = scenarios.every((each, index) => each === initiative.scenarios[index]);
  const result = isSame ? initiative : { ...initiative, scenarios };
  known.set(initiative, { asOf, initiative: result });
  return result;
}

type Content = Initiative['facts'][number]['contents'][number];
export const isGrant = (content: Content): boolean =>
  content.about === 'money' && content.role === 'state-funding' && content.stage === 'granted';

function withGrants(scenario: Scenario, initiative: Initiative, snapshot: Snapshot): Scenario {
  const participants = scenario.participants.map((participant) => {
    const grant = grantOf(scenario, participant, linesFor(participant.party, initiative, snapshot));
    return grant ? { ...participant, grant: { known: grant, isTaken: false } } : participant;
  });
  return participants.some(({ grant }) => grant) ? { ...scenario, participants } : scenario;
}

/** What was granted to a municipality alone, each amount once; what is for several together nobody has divided. */
export function linesFor(
  party: string,
  { parties }: Initiative,
  snapshot: Snapshot,
): readonly Stated<'money'>[] {
  const all = statedAbout(snapshot, 'money');
  const isOnly = parties.filter(({ kind }) => kind === 'district' || kind === 'municipality').length === 1;
  const own = standing(all).filter(({ content }) => {
    const { beneficiaries = isOnly ? [party] : [] } = content;
    return isGrant(content) && beneficiaries.length === 1 && beneficiaries[0] === party;
  });
  return counted(own, all);
}

/** Undefined where an amount is not stated, or where what is known is not for the whole time of the scenario. */
function grantOf(
  scenario: Scenario,
  participant: Participant,
  lines: readonly Stated<'money'>[],
): KnownGrant | undefined {
  const [first, ...rest] = lines.map(({ fact }) => fact);
  const sum = sumOf(lines);
  if (!first || !sum) return undefined;
  const covered = yearsCovered(scenario, [participant]);
  const years = singleYears(lines);
  const byYear = years.flatMap((year) => {
    const amount = sumOf(within(lines, year));
    return amount ? [{ year, amount: amount.best }] : [];
  });
  const isByYear = byYear.reduce((total, { amount }) => total + amount, 0) === sum.best;
  // A year of which the sources say nothing is not one in which nothing is granted.
  const isWhole = isByYear
    ? covered.every((year) => years.includes(year)) && years.every((year) => covered.includes(year))
    : years.length === 0;
  if (!isWhole) return undefined;
  return {
    sum,
    byYear: isByYear && covered.length > 1 ? byYear : [],
    facts: [...new Map([first, ...rest].map(({ id, statement }) => [id, { id, statement }])).values()],
    status: weakest([first.status, ...rest.map(({ status }) => status)]),
  };
}

export function sumOf(lines: readonly Stated<'money'>[]): Interval | undefined {
  const intervals = lines.flatMap(({ content }) => intervalOf(content.amount) ?? []);
  if (intervals.length < lines.length || intervals.length === 0) return undefined;
  return intervals.reduce((left, right) => ({
    low: addCents(left.low, right.low),
    best: addCents(left.best, right.best),
    high: addCents(left.high, right.high),
  }));
}

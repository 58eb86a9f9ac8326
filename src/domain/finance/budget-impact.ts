import { type Interval, missingReason, type Total, totalOf } from '../value/amount.ts';
import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import type { MoneyRole } from '../document/money-roles.ts';
import type { Status } from '../value/knowledge.ts';
import { lineRateCheck } from '../value/rate-check.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type EachFigure, rangesOf } from './figures.ts';

/** What a scenario means for one municipality. Of the headroom after, low is the worst case. */
export type Impact = { readonly party: string } & EachFigure<Interval | undefined>;

/** All payers of a scenario together; end to end, since each has inputs of its own. */
export type JointImpact = {
  readonly cost: Total;
  readonly stateFunding: Total;
  readonly ownContribution: Total;
};

/** The ranges of all figures for one municipality, in cents. */
export const impactOf = (scenario: Scenario, participant: Participant): Impact => ({
  party: participant.party,
  ...rangesOf(scenario, participant),
});

/** A municipality that the scenario does not cover has no impact: a missing part of the total, not a 0. */
export function jointImpact(impacts: readonly (Impact | undefined)[]): JointImpact {
  return {
    cost: totalOf(impacts.map((impact) => impact?.cost)),
    stateFunding: totalOf(impacts.map((impact) => impact?.stateFunding)),
    ownContribution: totalOf(impacts.map((impact) => impact?.ownContribution)),
  };
}

/**
 * How well the amount of a line is known. Its fact may be confirmed while the amount in it is not stated; money
 * that is in prospect stays in prospect, with or without an amount. A rate that the amount does not bear out contradicts it.
 */
export function amountStatus({ fact, content }: Stated<'money'>): Status {
  if (lineRateCheck(content)?.agrees === false) return 'contradicted';
  const missing = missingReason(content.amount);
  return missing && fact.status === 'confirmed' ? missing : fact.status;
}

/** The money lines of some roles that are known on the day of the snapshot. */
export function linesWith(snapshot: Snapshot, roles: readonly MoneyRole[]): readonly Stated<'money'>[] {
  return statedAbout(snapshot, 'money').filter(({ content }) => roles.includes(content.role));
}

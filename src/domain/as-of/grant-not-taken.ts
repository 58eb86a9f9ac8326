import type { Initiative } from '../document/initiative.ts';
import { standing } from '../document/relations.ts';
import type { Participant } from '../document/scenario.ts';
import { type Status, weakest } from '../value/knowledge.ts';
import { type Snapshot, type Stated, statedAbout } from './as-of.ts';
import { isGrant, linesFor, sumOf } from './known-grants.ts';

/** Why what was granted for a municipality cannot be taken over, and what says that it was. */
export type NotTaken = {
  readonly reason: 'for-several' | 'for-nobody-named' | 'amount-not-stated' | 'other-years';
  readonly facts: readonly string[];
  readonly status: Status;
};

/** Undefined where it can be, or nothing is known of a grant that may be for the municipality. */
export function grantNotTaken(
  participant: Participant,
  initiative: Initiative,
  snapshot: Snapshot,
): NotTaken | undefined {
  if (participant.grant) return undefined;
  const own = linesFor(participant.party, initiative, snapshot);
  const grants = standing(statedAbout(snapshot, 'money')).filter(({ content }) => isGrant(content));
  const joint = grants.filter(({ content }) => content.beneficiaries?.includes(participant.party));
  const unnamed = grants.filter(({ content }) => content.beneficiaries === undefined);
  const of = (lines: readonly Stated<'money'>[], reason: NotTaken['reason']): NotTaken | undefined => {
    const [first, ...rest] = lines.map(({ fact }) => fact);
    if (!first) return undefined;
    const status = weakest([first.status, ...rest.map((each) => each.status)]);
    return { reason, facts: [...new Set([first, ...rest].map(({ id }) => id))], status };
  };
  return (
    of(own, sumOf(own) ? 'other-years' : 'amount-not-stated') ??
    of(joint, 'for-several') ??
    of(unnamed, 'for-nobody-named')
  );
}

import type { YearChoice } from '../document/period.ts';
import { type LineSum, lineSum } from '../finance/line-sum.ts';
import type { Snapshot, Stated } from './as-of.ts';
import { type Commitment, commitmentsOf, linesOf } from '../course/commitments.ts';
import { type Milestone, type Phase, milestonesOf, phasesOf } from '../course/timeline.ts';

/** Where things stand on a day: what the sentence, the key figures and every summary say, from one place. */
export type Situation = {
  readonly snapshot: Snapshot;
  /** The phase that matters on the day: the running one, else the one that ended last, else the next. */
  readonly phase: Phase | undefined;
  readonly nextPhase: Phase | undefined;
  readonly firstMilestone: Milestone | undefined;
  readonly commitments: readonly CostedCommitment[];
  readonly stateFunding: LineSum | undefined;
  readonly ownContribution: LineSum | undefined;
};

/** A commitment with what it costs by itself, over all years: it is one undertaking. */
export type CostedCommitment = Commitment & { readonly cost: LineSum | undefined };

/** `lines` are those that concern the municipality looked at, `year` the fiscal year or all. */
export function situationOf(
  snapshot: Snapshot,
  lines: readonly Stated<'money'>[],
  year: YearChoice = 'all',
): Situation {
  const phases = phasesOf(snapshot);
  const phase =
    phases.find(({ standing }) => standing === 'running') ??
    phases.findLast(({ standing }) => standing === 'ended') ??
    phases[0];
  return {
    snapshot,
    phase,
    nextPhase: phase && phases.find(({ order }) => order > phase.order),
    firstMilestone: milestonesOf(snapshot)[0],
    commitments: commitmentsOf(snapshot).map((commitment) => ({
      ...commitment,
      cost: lineSum(linesOf(commitment, snapshot, lines), 'planning-cost', 'all'),
    })),
    stateFunding: lineSum(lines, 'state-funding', year),
    ownContribution: lineSum(lines, 'own-contribution', year),
  };
}

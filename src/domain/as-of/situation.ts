import { linesWith } from '../finance/budget-impact.ts';
import type { Snapshot, Stated } from './as-of.ts';
import { type Commitment, commitmentsOf } from '../course/commitments.ts';
import type { MoneyRole } from '../document/initiative.ts';
import { type Milestone, type Phase, milestonesOf, phasesOf } from '../course/timeline.ts';

/** Where things stand on a day: what the sentence, the key figures and every summary say, from one place. */
export type Situation = {
  readonly snapshot: Snapshot;
  /** The phase that matters on the day: the running one, else the one that ended last, else the next. */
  readonly phase: Phase | undefined;
  readonly nextPhase: Phase | undefined;
  readonly firstMilestone: Milestone | undefined;
  readonly commitment: Commitment | undefined;
  readonly planningCost: Stated<'money'> | undefined;
  readonly stateFunding: Stated<'money'> | undefined;
  readonly ownContribution: Stated<'money'> | undefined;
};

export function situationOf(snapshot: Snapshot): Situation {
  const phases = phasesOf(snapshot);
  const phase =
    phases.find(({ standing }) => standing === 'running') ??
    phases.findLast(({ standing }) => standing === 'ended') ??
    phases[0];
  const money = (role: MoneyRole) => linesWith(snapshot, role)[0];
  return {
    snapshot,
    phase,
    nextPhase: phase && phases.find(({ order }) => order > phase.order),
    firstMilestone: milestonesOf(snapshot)[0],
    commitment: commitmentsOf(snapshot)[0],
    planningCost: money('planning-cost'),
    stateFunding: money('state-funding'),
    ownContribution: money('own-contribution'),
  };
}

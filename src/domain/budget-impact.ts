import { type Estimate, type Interval, type Total, missingReason, totalOf } from './amount.ts';
import { type Snapshot, type Stated, statedAbout } from './as-of.ts';
import { monthsInclusive } from './calendar.ts';
import { type FundingOutcome, type StaffPlan, fundingOutcome } from './funding.ts';
import type { MoneyRole } from './initiative.ts';
import type { Status } from './knowledge.ts';
import { cents, type Cents } from './money.ts';
import type { Participant, Scenario } from './scenario.ts';

/** What a scenario means for one municipality: each figure from low to high, computed, never subtracted. */
export type Impact = {
  readonly party: string;
  readonly cost: Interval;
  readonly eligible: Interval;
  readonly stateFunding: Interval;
  readonly ownContribution: Interval;
  /** Existing staff that the grant accepts, as far as it covers the own contribution. */
  readonly inKind: Interval;
  /** What must be found in cash beyond what is in the plan already. */
  readonly gap: Interval;
  readonly headroom: Cents;
  /** Cover left after the gap; negative where it is exceeded. Low is the worst case. */
  readonly headroomAfter: Interval;
};

/** All payers of a scenario together; end to end, since each has inputs of its own. */
export type JointImpact = {
  readonly cost: Total;
  readonly stateFunding: Total;
  readonly ownContribution: Total;
};

type Figures = FundingOutcome & {
  readonly inKind: Cents;
  readonly gap: Cents;
  readonly headroomAfter: Cents;
};

/**
 * One participant's impact. Every figure is monotone in each primitive input, so its ends lie at corners of the
 * inputs' ranges; evaluating the whole formula at all corners finds them whichever way a figure runs
 * (finance model, section 2). A fixed sum per post is rounded beside the cost: where it all but equals the staff
 * cost, the own contribution may vary by that one cent, so the best value is a candidate for the ends, too.
 */
export function impactOf(scenario: Scenario, participant: Participant): Impact {
  const evaluate = (plan: StaffPlan): Figures => figuresOf(scenario, participant, plan);
  const best = evaluate(planAt(participant, 'best'));
  const candidates = [best, ...cornersOf(participant).map(evaluate)];
  const interval = (pick: (figures: Figures) => Cents): Interval => ({
    low: cents(Math.min(...candidates.map(pick))),
    best: pick(best),
    high: cents(Math.max(...candidates.map(pick))),
  });
  return {
    party: participant.party,
    cost: interval((figures) => figures.cost),
    eligible: interval((figures) => figures.eligible),
    stateFunding: interval((figures) => figures.stateFunding),
    ownContribution: interval((figures) => figures.ownContribution),
    inKind: interval((figures) => figures.inKind),
    gap: interval((figures) => figures.gap),
    headroom: participant.headroom.value,
    headroomAfter: interval((figures) => figures.headroomAfter),
  };
}

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
 * that is held out stays held out, with or without an amount.
 */
export function amountStatus({ fact, content }: Stated<'money'>): Status {
  const missing = missingReason(content.amount);
  return missing && fact.status === 'confirmed' ? missing : fact.status;
}

/** The money lines of one role that are known on the day of the snapshot. */
export function linesWith(snapshot: Snapshot, role: MoneyRole): readonly Stated<'money'>[] {
  return statedAbout(snapshot, 'money').filter(({ content }) => content.role === role);
}

function figuresOf(scenario: Scenario, participant: Participant, plan: StaffPlan): Figures {
  const outcome = fundingOutcome(plan, scenario.terms.value, cents(0));
  const inKind = cents(Math.min(participant.inKind.value, outcome.ownContribution));
  const gap = cents(Math.max(0, outcome.ownContribution - inKind - participant.inPlan.value));
  return { ...outcome, inKind, gap, headroomAfter: cents(participant.headroom.value - gap) };
}

/** The plan at one end of every input: an early start means more months, so the earliest is the high end. */
function planAt(participant: Participant, end: keyof Estimate<number>): StaffPlan {
  return {
    posts: participant.posts.value[end],
    staffCost: participant.staffCost.value[end],
    otherCost: participant.otherCost.value[end],
    months: monthsOf(participant)[end],
  };
}

function monthsOf({ firstMonth, lastMonth }: Participant): Estimate<number> {
  const { earliest, best, latest } = firstMonth.value;
  return {
    low: monthsInclusive(latest, lastMonth.value),
    best: monthsInclusive(best, lastMonth.value),
    high: monthsInclusive(earliest, lastMonth.value),
  };
}

/** Every combination of low and high ends; inputs that are certain add none. */
function cornersOf(participant: Participant): readonly StaffPlan[] {
  const low = planAt(participant, 'low');
  const high = planAt(participant, 'high');
  const keys = ['posts', 'staffCost', 'otherCost', 'months'] as const;
  return keys.reduce<readonly StaffPlan[]>(
    (plans, key) =>
      low[key] === high[key] ? plans : plans.flatMap((plan) => [plan, { ...plan, [key]: high[key] }]),
    [low],
  );
}

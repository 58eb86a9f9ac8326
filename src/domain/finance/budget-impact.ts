import { type Interval, type Total, missingReason, totalOf } from '../value/amount.ts';
import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import type { MoneyRole } from '../document/initiative.ts';
import type { Status } from '../value/knowledge.ts';
import { cents, type Cents } from '../value/money.ts';
import { valueOf } from '../inputs/participant-inputs.ts';
import { lineRateCheck } from '../value/rate-check.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type Figure, type Figures, caseAt, figuresOf, missingInputs } from './scenario-case.ts';
import { cases } from '../inputs/scenario-ends.ts';

/**
 * What a scenario means for one municipality: each figure from low to high, computed, never subtracted; undefined
 * where an input that it needs is not stated. Of the headroom after, low is the worst case.
 */
export type Impact = { readonly party: string } & {
  readonly [F in Figure | 'headroom']: Interval | undefined;
};

/** All payers of a scenario together; end to end, since each has inputs of its own. */
export type JointImpact = {
  readonly cost: Total;
  readonly stateFunding: Total;
  readonly ownContribution: Total;
};

/**
 * One participant's impact. Every figure is monotone in each primitive input, so its ends lie at known corners of the
 * inputs' ranges (finance model, section 2). A fixed sum per post is rounded beside the cost: where it all but equals
 * the staff cost, the own contribution may vary by that one cent, so the estimate is a candidate for the ends, too.
 */
export function impactOf(scenario: Scenario, participant: Participant): Impact {
  const evaluated = {
    best: figuresOf(caseAt(scenario, participant, cases.best)),
    cheapest: figuresOf(caseAt(scenario, participant, cases.cheapest)),
    dearest: figuresOf(caseAt(scenario, participant, cases.dearest)),
    leastFunding: figuresOf(caseAt(scenario, participant, cases.leastFunding)),
    mostFunding: figuresOf(caseAt(scenario, participant, cases.mostFunding)),
  };
  const candidates = Object.values(evaluated);
  const figure = (name: Figure): Interval | undefined =>
    missingInputs(scenario, participant, name).length === 0
      ? span(evaluated.best, candidates, name)
      : undefined;
  return {
    party: participant.party,
    staff: figure('staff'),
    other: figure('other'),
    cost: figure('cost'),
    eligible: figure('eligible'),
    stateFunding: figure('stateFunding'),
    thirdParty: thirdPartyOf(participant, figure('cost')),
    ownContribution: figure('ownContribution'),
    inKind: inKindOf(participant, figure('ownContribution')),
    cash: figure('cash'),
    gap: figure('gap'),
    headroom: valueOf(participant.headroom),
    headroomAfter: figure('headroomAfter'),
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
 * that is in prospect stays in prospect, with or without an amount. A rate that the amount does not bear out contradicts it.
 */
export function amountStatus({ fact, content }: Stated<'money'>): Status {
  if (lineRateCheck(content)?.agrees === false) return 'contradicted';
  const missing = missingReason(content.amount);
  return missing && fact.status === 'confirmed' ? missing : fact.status;
}

/** The money lines of one role that are known on the day of the snapshot. */
export function linesWith(snapshot: Snapshot, role: MoneyRole): readonly Stated<'money'>[] {
  return statedAbout(snapshot, 'money').filter(({ content }) => content.role === role);
}

function span(best: Figures, candidates: readonly Figures[], name: Figure): Interval {
  let low: Cents = best[name];
  let high: Cents = best[name];
  for (const { [name]: value } of candidates) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, best: best[name], high };
}

/** Third-party funds as far as there is cost for them to pay: both ends of both, since they rise with each other. */
const thirdPartyOf = ({ thirdParty }: Participant, cost: Interval | undefined) =>
  lesserOf(valueOf(thirdParty), cost);

/** Existing staff as far as there is an own contribution for it to meet; it rises with both. */
const inKindOf = ({ inKind }: Participant, own: Interval | undefined) => lesserOf(valueOf(inKind), own);

const lesserOf = (given: Interval | undefined, bound: Interval | undefined): Interval | undefined =>
  given &&
  bound && {
    low: cents(Math.min(given.low, bound.low)),
    best: cents(Math.min(given.best, bound.best)),
    high: cents(Math.min(given.high, bound.high)),
  };

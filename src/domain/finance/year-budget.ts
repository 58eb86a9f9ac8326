import type { Participant, Scenario } from '../document/scenario.ts';
import { valueOf } from '../inputs/participant-inputs.ts';
import type { Estimate, Interval } from '../value/amount.ts';
import { type Cents, cents, subtractCents } from '../value/money.ts';

/** What the budget of one fiscal year has for a scenario, and what it lacks, in cents; undefined where not stated. */
export type YearBudget = {
  readonly year: number;
  readonly inPlan: Estimate<Cents> | undefined;
  /** What must be found in cash beyond what is in the plan of the year. */
  readonly gap: Interval | undefined;
  readonly headroom: Estimate<Cents> | undefined;
  /** Cover left after the gap; negative where it is exceeded. */
  readonly headroomAfter: Interval | undefined;
};

/** What is given of plan and cover for a year. A value without a year is of the year that the scenario is made for. */
export const budgetGiven = (
  { fiscalYear }: Pick<Scenario, 'fiscalYear'>,
  { inPlan, headroom }: Participant,
  year: number,
): Pick<YearBudget, 'inPlan' | 'headroom'> =>
  year === fiscalYear
    ? { inPlan: valueOf(inPlan), headroom: valueOf(headroom) }
    : { inPlan: undefined, headroom: undefined };

/** The budget of a year in which so much is paid in cash. Where nothing is, no plan is needed to know that none lacks. */
export function budgetIn(
  scenario: Pick<Scenario, 'fiscalYear'>,
  participant: Participant,
  { year, cash }: { readonly year: number; readonly cash: Interval | undefined },
): YearBudget {
  const { inPlan, headroom } = budgetGiven(scenario, participant, year);
  const gap = cash && gapTo(cash, inPlan);
  return { year, inPlan, gap, headroom, headroomAfter: gap && headroom && less(headroom, gap) };
}

function gapTo(cash: Interval, inPlan: Estimate<Cents> | undefined): Interval | undefined {
  if (cash.high <= 0) return cash;
  return inPlan && atLeastNothing(less(cash, inPlan));
}

/** Ends of inputs that have nothing in common: the lowest less the highest, and the other way round. */
const less = (from: Interval, amount: Interval): Interval => ({
  low: subtractCents(from.low, amount.high),
  best: subtractCents(from.best, amount.best),
  high: subtractCents(from.high, amount.low),
});

const atLeastNothing = ({ low, best, high }: Interval): Interval => ({
  low: cents(Math.max(0, low)),
  best: cents(Math.max(0, best)),
  high: cents(Math.max(0, high)),
});

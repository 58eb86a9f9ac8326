import type { RangeInYear } from './year-figures.ts';
import type { EachSpread } from './year-spread.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
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
} & YearFlows;

/** What is paid in the year: the gross expense, the own contribution, and what of it is cash. */
type YearFlows = Pick<EachSpread<Interval | undefined>, 'cost' | 'ownContribution' | 'cash'>;

/** Of the figures by year, those that a budget speaks of. */
export const flowsIn = (rangeIn: RangeInYear, year: number): YearFlows => ({
  cost: rangeIn('cost', year),
  ownContribution: rangeIn('ownContribution', year),
  cash: rangeIn('cash', year),
});

/**
 * What is given of plan and cover for a year. A value without a year is of the year that the scenario is made for; those of
 * the years after it stand in their order. A year for which nothing is given has none stated.
 */
export function budgetGiven(
  { fiscalYear }: Pick<Scenario, 'fiscalYear'>,
  participant: Participant,
  year: number,
): Pick<YearBudget, 'inPlan' | 'headroom'> {
  const given = year === fiscalYear ? participant : participant.following?.[year - fiscalYear - 1];
  return { inPlan: valueOf(given?.inPlan), headroom: valueOf(given?.headroom) };
}

/** The budget of a year in which so much is paid. Where nothing is paid in cash, no plan is needed to know that none lacks. */
export function budgetIn(
  scenario: Pick<Scenario, 'fiscalYear'>,
  participant: Participant,
  year: number,
  { cost, ownContribution, cash }: YearFlows,
): YearBudget {
  const { inPlan, headroom } = budgetGiven(scenario, participant, year);
  const gap = cash && gapTo(cash, inPlan);
  const headroomAfter = gap && headroom && less(headroom, gap);
  return { year, cost, ownContribution, cash, inPlan, gap, headroom, headroomAfter };
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

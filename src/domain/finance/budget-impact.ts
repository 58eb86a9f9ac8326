import { type Interval, missingReason, type Total, totalOf } from '../value/amount.ts';
import { type Stated, statusAlone } from '../as-of/as-of.ts';
import type { FigureInYear, FigureRef } from '../proof/figure-ref.ts';
import type { Status } from '../value/knowledge.ts';
import { lineRateCheck } from '../value/rate-check.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import type { YearChoice } from '../document/period.ts';
import { grantPeriodOf, yearsCovered } from '../cash/grant-period.ts';
import { cornersOf, rangesWithin } from './figure-ranges.ts';
import type { EachFigure } from './figures.ts';
import { onceFor } from './once-for.ts';
import { type YearBudget, budgetIn, flowsIn } from './year-budget.ts';
import { type RangeInYear, inOneYear, onlyYear, rangesByYear } from './year-figures.ts';

/**
 * What a scenario means for one municipality, of a fiscal year or of its whole period. Of the headroom after, low is the
 * worst case. Plan and cover are those of one budget: over several years they stand in `budgets` alone, a year each.
 */
export type Impact = {
  readonly party: string;
  /** The fiscal years that the figures are of, in order. */
  readonly years: readonly [number, ...number[]];
  /** The year, where the figures are a part of those of a longer period; undefined where they are the whole. */
  readonly part: number | undefined;
  readonly budgets: readonly YearBudget[];
} & EachFigure<Interval | undefined>;

/** Names a figure of an impact: as the whole, or as the part of a year. */
export const refIn = ({ part }: Pick<Impact, 'part'>, figure: FigureInYear): FigureRef =>
  part === undefined ? figure : { kind: 'in-year', figure, year: part };

/** All payers of a scenario together; end to end, since each has inputs of its own. */
export type JointImpact = {
  /** The year, where the figures are a part of those of a longer period. */
  readonly part: number | undefined;
  readonly cost: Total;
  readonly stateFunding: Total;
  readonly ownContribution: Total;
};

/** The ranges of all figures for one municipality, in cents: of one fiscal year, or of all together. */
export function impactOf(scenario: Scenario, participant: Participant, year: YearChoice = 'all'): Impact {
  const { party } = participant;
  const { whole, only, rangeIn } = workedOut(scenario, participant);
  if (only === scenario.fiscalYear && (year === 'all' || year === only)) {
    const { gap, headroom, headroomAfter } = whole;
    const budget = { ...budgetIn(scenario, participant, only, whole), gap, headroom, headroomAfter };
    return { ...whole, party, years: [only], part: undefined, budgets: [budget] };
  }
  if (year === 'all') {
    const years = yearsCovered(scenario, [participant]);
    const budgets = years.map((each) => budgetIn(scenario, participant, each, flowsIn(rangeIn, each)));
    return { ...whole, party, years, part: undefined, budgets, ...ofNoBudget };
  }
  const ranges = inOneYear(rangeIn, year);
  const budget = budgetIn(scenario, participant, year, ranges);
  const { gap, headroom, headroomAfter } = budget;
  return { ...ranges, party, years: [year], part: year, budgets: [budget], gap, headroom, headroomAfter };
}

/** Over several years nothing is of one budget. */
const ofNoBudget = { gap: undefined, headroom: undefined, headroomAfter: undefined };

/** What is worked out once for a municipality in a scenario, whichever years and figures are asked for. */
type WorkedOut = {
  readonly whole: EachFigure<Interval | undefined>;
  /** The year in which the whole grant lies; the scenario's own where no period is stated. */
  readonly only: number | undefined;
  readonly rangeIn: RangeInYear;
};

const workedOut = onceFor((scenario, participant): WorkedOut => {
  const whole = rangesWithin(cornersOf(scenario, participant));
  const period = grantPeriodOf(participant);
  const begins = valueOf(participant.firstMonth);
  const only = period && begins ? onlyYear(period, begins) : scenario.fiscalYear;
  return { whole, only, rangeIn: rangesByYear(scenario, participant, whole) };
});

/** A municipality that the scenario does not cover has no impact: a missing part of the total, not a 0. */
export function jointImpact(impacts: readonly (Impact | undefined)[]): JointImpact {
  return {
    part: impacts.find((impact) => impact?.part !== undefined)?.part,
    cost: totalOf(impacts.map((impact) => impact?.cost)),
    stateFunding: totalOf(impacts.map((impact) => impact?.stateFunding)),
    ownContribution: totalOf(impacts.map((impact) => impact?.ownContribution)),
  };
}

/**
 * How well the amount of a line is known. Its fact may be confirmed while the amount in it is not stated; money
 * that is in prospect stays in prospect, with or without an amount. A rate that the amount does not bear out contradicts it.
 */
export const amountStatus = (line: Stated<'money'>): Status => amountStatusAs(line, line.fact.status);

/** The same as one of several sources that disagree has it. */
export const amountStatusAlone = (line: Stated<'money'>): Status =>
  amountStatusAs(line, statusAlone(line.fact));

function amountStatusAs({ content }: Stated<'money'>, status: Status): Status {
  if (lineRateCheck(content)?.agrees === false) return 'contradicted';
  const missing = missingReason(content.amount);
  return missing && status === 'confirmed' ? missing : status;
}

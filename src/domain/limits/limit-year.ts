import { type Span, grantPeriodOf, spanOf } from '../cash/grant-period.ts';
import { yearParts } from '../cash/year-parts.ts';
import type { YearChoice } from '../document/period.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { isKnown } from '../finance/figure-inputs.ts';
import { type Case, caseAt } from '../finance/scenario-case.ts';
import { budgetGiven } from '../finance/year-budget.ts';
import { onlyYear } from '../finance/year-figures.ts';
import { isTotalStated } from '../inputs/input-use.ts';
import { type Ends, cases } from '../inputs/scenario-ends.ts';
import { monthIndex } from '../value/calendar.ts';
import { type Cents, cents, largestSum } from '../value/money.ts';

/**
 * The year whose budget limits what a scenario may cost: the chosen one, of all years the scenario's own; undefined where
 * the whole grant lies in that one, so that nothing has to be parted.
 */
export function limitYear(
  { fiscalYear }: Pick<Scenario, 'fiscalYear'>,
  participant: Participant,
  choice: YearChoice = 'all',
): number | undefined {
  const period = grantPeriodOf(participant);
  const begins = valueOf(participant.firstMonth);
  const only = period && begins ? onlyYear(period, begins) : fiscalYear;
  if (only === fiscalYear && (choice === 'all' || choice === fiscalYear)) return undefined;
  return choice === 'all' ? fiscalYear : choice;
}

/** Whether all is stated that a limit needs; plan and headroom of the year that is meant. */
export function hasLimit(scenario: Scenario, participant: Participant, year: number | undefined): boolean {
  if (year === undefined) return isKnown(scenario, participant, 'headroomAfter');
  const { inPlan, headroom } = budgetGiven(scenario, participant, year);
  return isKnown(scenario, participant, 'cash') && inPlan !== undefined && headroom !== undefined;
}

/** What the budget of a year bears, and what the whole grant may ask of it at the most if the year bears its part. */
export type YearMeans = {
  readonly year: number;
  readonly inPlan: Cents;
  readonly headroom: Cents;
  readonly whole: Cents;
};

/**
 * A case for the budget of a year: what it has for its own part, as what there is for the whole. Some cents are kept
 * back, for own contribution and staff are each split to the cent, and the limit that is shown must hold in the year.
 */
export function limitCase(
  scenario: Scenario,
  participant: Participant,
  ends: Ends,
  year: number | undefined,
): Case & { readonly means?: YearMeans | undefined } {
  const chosen = caseAt(scenario, participant, ends);
  if (year === undefined) return chosen;
  const given = budgetGiven(scenario, participant, year);
  const span = spanFor(participant, ends, year);
  const [inPlan, headroom] = [given.inPlan?.[ends.inPlan], given.headroom?.[ends.headroom]];
  if (!span || inPlan === undefined || headroom === undefined) return chosen;
  const whole = headroom < 0 ? inPlan : wholeOf(inPlan + headroom, span, year);
  return {
    ...chosen,
    inPlan: cents(whole),
    headroom: cents(Math.min(0, headroom)),
    means: { year, inPlan, headroom, whole: cents(whole) },
  };
}

/** What may be lost where own contribution and staff are each split to the cent; after an extension, in each month. */
const atLeast = 2;

/** By so fine a part the share of a year is told from the whole. */
const unit = cents(1_000_000_000_000);

const shareIn = (span: Span, year: number): Cents | undefined =>
  yearParts(unit, span).find((each) => each.year === year)?.amount;

function wholeOf(means: number, span: Span, year: number): number {
  const part = shareIn(span, year);
  // Where nothing falls to the year, its budget limits nothing.
  if (part === undefined || part === 0) return largestSum;
  const kept = span.revisions.length === 0 ? atLeast : atLeast + 3 * 12 * (span.revisions.length + 1);
  const whole = (BigInt(Math.max(0, means - kept)) * BigInt(unit)) / BigInt(part);
  return Math.min(largestSum, Number(whole));
}

/**
 * The months at which the budget of the year has most to bear, or least. By posts that is where the whole costs most, or
 * least. A total cost is the same whenever it begins: then the begin counts that gives most of it to the year, or least.
 */
function spanFor(participant: Participant, ends: Ends, year: number): Span | undefined {
  const span = spanAt(participant, ends);
  const begins = valueOf(participant.firstMonth);
  if (!span || !begins || !isTotalStated(participant) || ends.totalCost === 'best') return span;
  const [first, last] = [monthIndex(begins.earliest), monthIndex(begins.latest)];
  const spans = Array.from({ length: last - first + 1 }, (_, index) => ({ ...span, first: first + index }));
  const share = (of: Span): number => shareIn(of, year) ?? nothing;
  const isWorst = ends.totalCost === 'high';
  return spans.reduce((chosen, each) => (share(each) > share(chosen) === isWorst ? each : chosen), span);
}

function spanAt(participant: Participant, ends: Ends): Span | undefined {
  const period = grantPeriodOf(participant);
  const begins = valueOf(participant.firstMonth);
  if (!period || !begins) return undefined;
  const first = { low: begins.latest, best: begins.best, high: begins.earliest }[ends.firstMonth];
  return { ...spanOf(period), first: monthIndex(first) };
}

/** What there is for the own contribution at the estimates, of the year that is meant: staff in its part. */
export function meansIn(scenario: Scenario, participant: Participant, year: number | undefined): Cents {
  const chosen = limitCase(scenario, participant, cases.best, year);
  const { means, inKind } = chosen;
  if (!means) return cents(inKind + chosen.inPlan + chosen.headroom);
  const span = spanAt(participant, cases.best);
  const staff = span && yearParts(inKind, span).find((each) => each.year === means.year)?.amount;
  return cents(means.inPlan + means.headroom + (staff === undefined ? nothing : staff));
}

/** Accepted staff, plan and headroom; undefined where the headroom is below zero before anything is paid. */
export const ownMeans = ({ inKind, inPlan, headroom }: Case): number | undefined =>
  headroom < 0 ? undefined : inKind + inPlan + headroom;

const nothing = cents(0);

import { type GrantPeriod, grantPeriodOf, lastMonthOf, spanOf, yearsSpread } from '../cash/grant-period.ts';
import { type FirstMonth, type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { type Interval, certain } from '../value/amount.ts';
import { monthIndex, yearOf } from '../value/calendar.ts';
import { type Cents, cents } from '../value/money.ts';
import { type Corners, cornersOf, rangedWith, rangesLasting } from './figure-ranges.ts';
import { type EachFigure, flowsOf } from './figures.ts';
import {
  type EachSpread,
  type SpreadFigure,
  amountAt,
  askedTogether,
  costByYear,
  eachSpread,
  figuresByYear,
} from './year-spread.ts';

/** A figure in a fiscal year from low to high, in cents; undefined where it is not known at all. */
export type RangeInYear = (figure: SpreadFigure, year: number) => Interval | undefined;

/**
 * The figures of a scenario by fiscal year. Which year bears how much is not monotone in the begin (under a cap a later
 * begin takes from one year and gives to the next), so every begin is tried, each at the ends of all other inputs. An end
 * may lie beside the true one by the cents that a split rounds, one a month at most.
 */
export function rangesByYear(
  scenario: Scenario,
  participant: Participant,
  whole: EachFigure<Interval | undefined>,
  askedWith: (figure: SpreadFigure) => readonly SpreadFigure[] = askedTogether,
): RangeInYear {
  const period = grantPeriodOf(participant);
  const begins = valueOf(participant.firstMonth);
  if (!period || !begins) return () => undefined;
  const only = onlyYear(period, begins);
  if (only !== undefined) {
    return (figure, year) => (only === year ? whole[figure] : whole[figure] && certainlyNothing);
  }
  const firstYear = yearOf(begins.earliest);
  // Nothing is spread before a year is asked for, and nothing is kept but what falls to the years.
  const known: Partial<Record<SpreadFigure, readonly Interval[]>> = {};
  return (figure, year) => {
    if (!whole[figure]) return undefined;
    if (!known[figure]) {
      const bestIn = whole.ownContribution ? figuresByYear : costByYear;
      const corners = cornersOf(scenario, participant);
      for (const each of reachesOf(corners, { period, begins, bestIn }, askedWith(figure))) {
        known[each.figure] = each.years;
      }
    }
    return known[figure]?.[year - firstYear] ?? certainlyNothing;
  };
}

/** All figures of a year together. */
export const inOneYear = (rangeIn: RangeInYear, year: number): EachSpread<Interval | undefined> =>
  eachSpread((figure) => rangeIn(figure, year));

type Begins = {
  readonly period: GrantPeriod;
  readonly begins: FirstMonth;
  /** How the estimates are spread. */
  readonly bestIn: typeof figuresByYear;
};

/** What a figure is in each year, from the year of the earliest begin on. */
type Reach = { readonly figure: SpreadFigure; readonly years: readonly Widening[] };
/** An interval that is still being widened. */
type Widening = { low: Cents; readonly best: Cents; high: Cents };

/**
 * Some figures in each year over all begins. What a begin makes of the whole is not kept: a scenario is asked for its
 * years once, and thousands of such figures would have to be cleared away after each step of a slider.
 */
function reachesOf(
  corners: Corners,
  { period, begins, bestIn }: Begins,
  figures: readonly SpreadFigure[],
): readonly Reach[] {
  const span = spanOf(period);
  const firstYear = yearOf(begins.earliest);
  const count = yearOf(lastMonthOf(period)) - firstYear + 1;
  const best = bestIn(flowsOf(corners.cases.best), span);
  const reaches = figures.map((figure): Reach => ({
    figure,
    years: Array.from({ length: count }, (_, index) => certain(best(figure, firstYear + index))),
  }));
  const names = rangedWith(figures);
  const parts: Cents[] = [];
  const latest = monthIndex(begins.latest);
  for (let first = monthIndex(begins.earliest); first <= latest; first += 1) {
    const ranges = rangesLasting(corners, span.last - first + 1, names);
    const { partsOf, first: year } = yearsSpread({ ...span, first });
    const isBest = first === span.first;
    for (const { figure, years } of reaches) {
      const range = ranges[figure];
      if (!range) continue;
      // What is certain in the whole is certain in the year, to the cent.
      if (!isBest || range.low !== range.best) widen(years, partsOf(range.low, parts), firstYear - year);
      if (range.high !== range.low && (!isBest || range.high !== range.best))
        widen(years, partsOf(range.high, parts), firstYear - year);
    }
  }
  return reaches;
}

/** Takes in what one begin gives to each year, which is nothing to those before it. */
function widen(years: readonly Widening[], parts: readonly Cents[], from: number): void {
  let index = from;
  for (const year of years) {
    const part = amountAt(parts, index);
    if (part < year.low) year.low = part;
    if (part > year.high) year.high = part;
    index += 1;
  }
}

const nothing = cents(0);
const certainlyNothing: Interval = { low: nothing, best: nothing, high: nothing };

/** The year in which the whole period lies, whenever it begins; undefined where it runs through several. */
export function onlyYear(period: GrantPeriod, { earliest }: FirstMonth): number | undefined {
  const last = yearOf(lastMonthOf(period));
  return yearOf(earliest) === last ? last : undefined;
}

import { type GrantPeriod, grantPeriodOf, lastMonthOf, spanOf, yearsSpread } from '../cash/grant-period.ts';
import { type FirstMonth, valueOf } from '../document/scenario.ts';
import type { Interval } from '../value/amount.ts';
import { monthIndex, yearOf } from '../value/calendar.ts';
import { type Cents, cents } from '../value/money.ts';
import { type Corners, rangesWithin, withMonths } from './figure-ranges.ts';
import { type EachFigure, figuresOf } from './figures.ts';
import {
  type AmountInYear,
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
  corners: Corners,
  whole: EachFigure<Interval | undefined>,
  askedWith: (figure: SpreadFigure) => readonly SpreadFigure[] = askedTogether,
): RangeInYear {
  const { participant } = corners;
  const period = grantPeriodOf(participant);
  const begins = valueOf(participant.firstMonth);
  if (!period || !begins) return () => undefined;
  const only = onlyYear(period, begins);
  if (only !== undefined) {
    return (figure, year) => (only === year ? whole[figure] : whole[figure] && certainlyNothing);
  }
  // Nothing is spread before a year is asked for.
  let best: AmountInYear | undefined;
  const reaches: Reach[] = [];
  return (figure, year) => {
    if (!whole[figure]) return undefined;
    best ??= (whole.ownContribution ? figuresByYear : costByYear)(figuresOf(corners.best), spanOf(period));
    const known = reaches.some((each) => each.figure === figure);
    if (!known) reaches.push(...reachesOf(corners, { period, begins }, askedWith(figure)));
    const reach = reaches.find((each) => each.figure === figure);
    const value = best(figure, year);
    const index = year - yearOf(begins.earliest);
    const least = reach?.least[index] ?? value;
    const most = reach?.most[index] ?? value;
    return { low: least < value ? least : value, best: value, high: most > value ? most : value };
  };
}

type Begins = { readonly period: GrantPeriod; readonly begins: FirstMonth };

/** All figures of a year together. */
export const inOneYear = (rangeIn: RangeInYear, year: number): EachSpread<Interval | undefined> =>
  eachSpread((figure) => rangeIn(figure, year));

/** What the begins give to the years at the least and at the most, by year; nothing where none differs from the estimate. */
type Reach = {
  readonly figure: SpreadFigure;
  readonly least: (Cents | undefined)[];
  readonly most: (Cents | undefined)[];
};

/**
 * The ends of some figures in each year over all begins. What a begin makes of the whole is not kept: a scenario is asked
 * for its years once, and thousands of such figures would have to be cleared away after each step of a slider.
 */
function reachesOf(
  corners: Corners,
  { period, begins }: Begins,
  figures: readonly SpreadFigure[],
): readonly Reach[] {
  const span = spanOf(period);
  const firstYear = yearOf(begins.earliest);
  const latest = monthIndex(begins.latest);
  const years = yearOf(lastMonthOf(period)) - firstYear + 1;
  const unknown = Array.from({ length: years }, () => undefined);
  const reaches = figures.map((figure): Reach => ({ figure, least: [...unknown], most: [...unknown] }));
  const parts: Cents[] = [];
  for (let first = monthIndex(begins.earliest); first <= latest; first += 1) {
    const ranges = rangesWithin(withMonths(corners, span.last - first + 1), 'cash');
    const { partsOf, first: year } = yearsSpread({ ...span, first });
    const isBest = first === span.first;
    for (const reach of reaches) {
      const range = ranges[reach.figure];
      if (!range) continue;
      const { low, best, high } = range;
      // What is certain in the whole is certain in the year, to the cent.
      if (!isBest || low !== best) widen(reach, partsOf(low, parts), year - firstYear, years);
      if (high !== low && (!isBest || high !== best))
        widen(reach, partsOf(high, parts), year - firstYear, years);
    }
  }
  return reaches;
}

/** Takes what one begin gives to each of so many years into the reach; to those before it, it gives nothing. */
function widen({ least, most }: Reach, parts: readonly Cents[], from: number, years: number): void {
  for (let index = 0; index < years; index += 1) {
    const part = amountAt(parts, index - from);
    const low = least[index];
    const high = most[index];
    if (low === undefined || part < low) least[index] = part;
    if (high === undefined || part > high) most[index] = part;
  }
}

const nothing = cents(0);
const certainlyNothing: Interval = { low: nothing, best: nothing, high: nothing };

/** The year in which the whole period lies, whenever it begins; undefined where it runs through several. */
export function onlyYear(period: GrantPeriod, { earliest }: FirstMonth): number | undefined {
  const last = yearOf(lastMonthOf(period));
  return yearOf(earliest) === last ? last : undefined;
}

import {
  type GrantPeriod,
  type Span,
  grantPeriodOf,
  lastMonthOf,
  spanOf,
  yearsSpread,
} from '../cash/grant-period.ts';
import { type FirstMonth, valueOf } from '../document/scenario.ts';
import type { Interval } from '../value/amount.ts';
import { monthIndex, yearOf } from '../value/calendar.ts';
import { type Cents, addCents, cents, split, subtractCents } from '../value/money.ts';
import {
  type Corners,
  type EachFigure,
  type Figures,
  figuresOf,
  rangesWithin,
  withMonths,
} from './figures.ts';

/** The figures that are spread over the months of a grant. Plan and cover are those of one budget, and are not. */
const spreadFigures = [
  'staff',
  'other',
  'cost',
  'eligible',
  'stateFunding',
  'thirdParty',
  'ownContribution',
  'inKind',
  'cash',
] as const;
export type SpreadFigure = (typeof spreadFigures)[number];
export type EachSpread<T> = Readonly<Record<SpreadFigure, T>>;

export const isSpread = (figure: string): figure is SpreadFigure =>
  spreadFigures.some((each) => each === figure);

/**
 * What of the figures of a case falls to each fiscal year, in cents. What somebody pays is spread over the months; the
 * cost of a year is what all pay in it; what is part of cost or own contribution is shared out as those are, and is
 * never more than they are. Laws: over all years each figure adds up to the whole; in each year cost = state funding +
 * third-party funds + own contribution, own contribution = in kind + cash, and cost = staff + other.
 */
export function figuresByYear(
  { staff, eligible, stateFunding, thirdParty, ownContribution, inKind }: Figures,
  span: Span,
): AmountInYear {
  const { first, partsOf } = yearsSpread(span);
  const [state, third, own] = [partsOf(stateFunding), partsOf(thirdParty), partsOf(ownContribution)];
  const cost = own.map((part, index) =>
    addCents(addCents(amountAt(state, index), amountAt(third, index)), part),
  );
  const [staffIn, inKindIn] = [sharedOut(staff, cost), sharedOut(inKind, own)];
  const parts: EachSpread<readonly Cents[]> = {
    staff: staffIn,
    other: less(cost, staffIn),
    cost,
    eligible: sharedOut(eligible, cost),
    stateFunding: state,
    thirdParty: third,
    ownContribution: own,
    inKind: inKindIn,
    cash: less(own, inKindIn),
  };
  return (figure, year) => amountAt(parts[figure], year - first);
}

/** What of a figure falls to a fiscal year, in cents. */
type AmountInYear = (figure: SpreadFigure, year: number) => Cents;

const less = (wholes: readonly Cents[], parts: readonly Cents[]): readonly Cents[] =>
  wholes.map((whole, index) => subtractCents(whole, amountAt(parts, index)));

const sharedOut = (part: Cents, wholes: readonly Cents[]): readonly Cents[] =>
  wholes.every((whole) => whole === 0) ? wholes : split(part, wholes);

/** Outside of its period nothing falls due: a known 0. */
const nothing = cents(0);

const amountAt = (parts: readonly Cents[], index: number): Cents =>
  index < 0 ? nothing : (parts[index] ?? nothing);

/** A figure in a fiscal year from low to high, in cents; undefined where it is not known at all. */
export type RangeInYear = (figure: SpreadFigure, year: number) => Interval | undefined;

/**
 * The figures of a scenario by fiscal year. Which year bears how much is not monotone in the begin (under a cap a later
 * begin takes from one year and gives to the next), so every begin is tried, each at the ends of all other inputs. An end
 * may lie beside the true one by the cents that a split rounds, one a month at most.
 */
export function rangesByYear(corners: Corners, whole: EachFigure<Interval | undefined>): RangeInYear {
  const { participant } = corners;
  const period = grantPeriodOf(participant);
  const begins = valueOf(participant.firstMonth);
  if (!period || !begins) return () => undefined;
  const only = onlyYear(period, begins);
  if (only !== undefined) {
    return (figure, year) => (only === year ? whole[figure] : whole[figure] && certainlyNothing);
  }
  // Nothing is spread before a year is asked for.
  let spread: ReturnType<typeof spreadOut> | undefined;
  return (figure, year) => {
    if (!whole[figure]) return undefined;
    spread ??= spreadOut(corners, { period, begins }, whole.ownContribution !== undefined);
    const value = spread.best(figure, year);
    const { least = value, most = value } = spread.ends(figure, year);
    return { low: least < value ? least : value, best: value, high: most > value ? most : value };
  };
}

type Begins = { readonly period: GrantPeriod; readonly begins: FirstMonth };

function spreadOut(corners: Corners, begins: Begins, hasPayers: boolean) {
  const best = hasPayers ? figuresByYear : costByYear;
  return { best: best(figuresOf(corners.best), spanOf(begins.period)), ends: endsByYear(corners, begins) };
}

/** All figures of a year together. */
export const inOneYear = (rangeIn: RangeInYear, year: number): EachSpread<Interval | undefined> =>
  eachSpread((figure) => rangeIn(figure, year));

/** What the begins give to the years at the least and at the most, by year; nothing where none differs from the estimate. */
type Reach = { readonly least: Cents[]; readonly most: Cents[] };

/** The ends of each figure in each year over all begins: a figure is spread once, when the first of its years is asked for. */
function endsByYear(corners: Corners, { period, begins }: Begins) {
  const span = spanOf(period);
  const firstYear = yearOf(begins.earliest);
  const years = yearOf(lastMonthOf(period)) - firstYear + 1;
  const tries = beginsIn(begins).map((first) => ({
    isBest: first === span.first,
    ranges: rangesWithin(withMonths(corners, span.last - first + 1), 'cash'),
    spread: yearsSpread({ ...span, first }),
  }));
  const reachOf = (figure: SpreadFigure): Reach => {
    const reach: Reach = { least: [], most: [] };
    for (const { isBest, ranges, spread } of tries) {
      const { low, best, high } = ranges[figure] ?? {};
      const ends = low === high ? [low] : [low, high];
      for (const end of ends) {
        // What is certain in the whole is certain in the year, to the cent.
        if (end === undefined || (isBest && end === best)) continue;
        widen(reach, spread.partsOf(end), spread.first - firstYear, years);
      }
    }
    return reach;
  };
  const reaches = new Map<SpreadFigure, Reach>();
  return (figure: SpreadFigure, year: number) => {
    const reach = reaches.get(figure) ?? reachOf(figure);
    reaches.set(figure, reach);
    return { least: reach.least[year - firstYear], most: reach.most[year - firstYear] };
  };
}

/** Takes what one begin gives to each of so many years into the reach; to those before it, it gives nothing. */
function widen({ least, most }: Reach, parts: readonly Cents[], from: number, years: number): void {
  for (let index = 0; index < years; index += 1) {
    const part = amountAt(parts, index - from);
    const [low = part, high = part] = [least[index], most[index]];
    least[index] = part < low ? part : low;
    most[index] = part > high ? part : high;
  }
}

/** Where nobody can say who pays how much, the cost is spread by itself, as if one paid it all. */
function costByYear(figures: Figures, span: Span): AmountInYear {
  const unpaid = { stateFunding: nothing, thirdParty: nothing, inKind: nothing };
  const alone = figuresByYear({ ...figures, ...unpaid, ownContribution: figures.cost }, span);
  const paid = figuresByYear(figures, span);
  return (figure, year) => (figure === 'thirdParty' ? paid : alone)(figure, year);
}

const certainlyNothing: Interval = { low: nothing, best: nothing, high: nothing };

/** The year in which the whole period lies, whenever it begins; undefined where it runs through several. */
export function onlyYear(period: GrantPeriod, { earliest }: FirstMonth): number | undefined {
  const last = yearOf(lastMonthOf(period));
  return yearOf(earliest) === last ? last : undefined;
}

function beginsIn({ earliest, latest }: FirstMonth): readonly number[] {
  const first = monthIndex(earliest);
  return Array.from({ length: monthIndex(latest) - first + 1 }, (_, index) => first + index);
}

function eachSpread<T>(valueIn: (figure: SpreadFigure) => T): EachSpread<T> {
  return {
    staff: valueIn('staff'),
    other: valueIn('other'),
    cost: valueIn('cost'),
    eligible: valueIn('eligible'),
    stateFunding: valueIn('stateFunding'),
    thirdParty: valueIn('thirdParty'),
    ownContribution: valueIn('ownContribution'),
    inKind: valueIn('inKind'),
    cash: valueIn('cash'),
  };
}

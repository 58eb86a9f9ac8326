import {
  type GrantPeriod,
  type Span,
  type YearAmount,
  grantPeriodOf,
  lastMonthOf,
  spanOf,
  yearParts,
} from '../cash/grant-period.ts';
import { type FirstMonth, type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { cases } from '../inputs/scenario-ends.ts';
import type { Interval } from '../value/amount.ts';
import { monthAt, monthIndex, yearOf } from '../value/calendar.ts';
import { type Cents, addCents, cents, split, subtractCents } from '../value/money.ts';
import { type EachFigure, type Figures, figuresOf, rangesOf } from './figures.ts';
import { caseAt } from './scenario-case.ts';

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
 * What of the figures of a case falls to one fiscal year, in cents. What somebody pays is spread over the months; the
 * cost of a year is what all pay in it; what is part of cost or own contribution is shared out as those are, and is
 * never more than they are. Laws: over all years each figure adds up to the whole; in each year cost = state funding +
 * third-party funds + own contribution, own contribution = in kind + cash, and cost = staff + other.
 */
export function figuresIn(figures: Figures, span: Span, year: number): EachSpread<Cents> {
  const [state, third, own] = [
    yearParts(figures.stateFunding, span),
    yearParts(figures.thirdParty, span),
    yearParts(figures.ownContribution, span),
  ];
  const years = state.map((part) => part.year);
  const paid = (each: number) => [state, third, own].map((parts) => partOf(parts, each)).reduce(addCents);
  const costs = years.map(paid);
  const owns = own.map(({ amount }) => amount);
  const shared = (part: Cents, wholes: readonly Cents[]): Cents =>
    (wholes.every((whole) => whole === 0) ? wholes : split(part, wholes))[years.indexOf(year)] ?? nothing;
  const cost = years.includes(year) ? paid(year) : nothing;
  const ownContribution = partOf(own, year);
  const staff = shared(figures.staff, costs);
  const inKind = shared(figures.inKind, owns);
  return {
    staff,
    other: subtractCents(cost, staff),
    cost,
    eligible: shared(figures.eligible, costs),
    stateFunding: partOf(state, year),
    thirdParty: partOf(third, year),
    ownContribution,
    inKind,
    cash: subtractCents(ownContribution, inKind),
  };
}

/** Outside of its period nothing falls due: a known 0. */
const nothing = cents(0);

const partOf = (parts: readonly YearAmount[], year: number): Cents =>
  parts.find((part) => part.year === year)?.amount ?? nothing;

/**
 * The same from low to high; undefined where a figure is not known at all. Which year bears how much is not monotone in
 * the begin (under a cap a later begin takes from one year and gives to the next), so every begin is tried, each at the
 * ends of all other inputs. An end may lie beside the true one by the cents that a split rounds, one a month at most.
 */
export function rangesByYear(
  scenario: Scenario,
  participant: Participant,
  whole: EachFigure<Interval | undefined> = rangesOf(scenario, participant),
): (year: number) => EachSpread<Interval | undefined> {
  const period = grantPeriodOf(participant);
  const begins = valueOf(participant.firstMonth);
  if (!period || !begins) return () => eachSpread(() => undefined);
  const only = onlyYear(period, begins);
  if (only !== undefined) {
    return (year) =>
      eachSpread((figure) => (only === year ? whole[figure] : whole[figure] && certainlyNothing));
  }
  const figures = figuresOf(caseAt(scenario, participant, cases.best));
  const ends = endsByYear(scenario, participant, { period, begins });
  return (year) => {
    const best = whole.ownContribution
      ? figuresIn(figures, spanOf(period), year)
      : costIn(figures, spanOf(period), year);
    return eachSpread((figure) => {
      if (!whole[figure]) return undefined;
      let [low, high] = [best[figure], best[figure]];
      for (const parts of ends[figure]) {
        const part = partOf(parts, year);
        if (part < low) low = part;
        if (part > high) high = part;
      }
      return { low, best: best[figure], high };
    });
  };
}

type Ends = readonly (readonly YearAmount[])[];

/** The ends of the figures for each begin, each spread over its years once, whichever of them are asked for. */
function endsByYear(
  scenario: Scenario,
  participant: Participant,
  { period, begins }: { readonly period: GrantPeriod; readonly begins: FirstMonth },
): EachSpread<Ends> {
  const bestBegin = monthIndex(begins.best);
  const tries = beginsIn(begins).map((first) => {
    const firstMonth = certainBegin(participant, first);
    const span = { ...spanOf(period), first };
    return { first, span, ranges: rangesOf(scenario, { ...participant, firstMonth }) };
  });
  return eachSpread((figure) => {
    const ends: (readonly YearAmount[])[] = [];
    for (const { first, span, ranges } of tries) {
      const { low, best, high } = ranges[figure] ?? {};
      for (const end of low === high ? [low] : [low, high]) {
        // What is certain in the whole is certain in the year, to the cent.
        const isBest = first === bestBegin && end === best;
        if (end !== undefined && !isBest) ends.push(yearParts(end, span));
      }
    }
    return ends;
  });
}

/** Where nobody can say who pays how much, the cost is spread by itself, as if one paid it all. */
const costIn = (figures: Figures, span: Span, year: number): EachSpread<Cents> => ({
  ...figuresIn(
    {
      ...figures,
      stateFunding: nothing,
      thirdParty: nothing,
      ownContribution: figures.cost,
      inKind: nothing,
    },
    span,
    year,
  ),
  thirdParty: partOf(yearParts(figures.thirdParty, span), year),
});

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

function certainBegin({ firstMonth }: Participant, index: number): Participant['firstMonth'] {
  const month = monthAt(index);
  return firstMonth.status === 'assumed'
    ? { ...firstMonth, value: { earliest: month, best: month, latest: month } }
    : firstMonth;
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

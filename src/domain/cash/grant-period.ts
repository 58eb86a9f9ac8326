import { type YearMonth, monthAt, monthIndex, yearOf } from '../value/calendar.ts';
import { type Cents, addCents, cents, equalParts, split, splitBy, subtractCents } from '../value/money.ts';
import {
  type KnownGrant,
  type Participant,
  type Revision,
  type Scenario,
  takenGrant,
  valueOf,
} from '../document/scenario.ts';

/** The months of a grant, both counted, and how it was extended since. Independent of fiscal years. */
export type GrantPeriod = {
  readonly first: YearMonth;
  readonly last: YearMonth;
  readonly revisions: readonly Revision[];
  /** What was granted for which year: by it, and not by its months, each year bears its part. */
  readonly byYear?: KnownGrant['byYear'] | undefined;
};

export type MonthAmount = { readonly month: YearMonth; readonly amount: Cents };
export type YearAmount = { readonly year: number; readonly amount: Cents };

/** The period at its best begin; undefined where begin or end is not stated, or nothing lies between them. */
export function grantPeriodOf(participant: Participant): GrantPeriod | undefined {
  const first = valueOf(participant.firstMonth)?.best;
  const last = valueOf(participant.lastMonth);
  if (!first || !last || last < first) return undefined;
  const byYear = takenGrant(participant)?.byYear ?? [];
  return { first, last, revisions: participant.revisions?.value ?? [], ...(byYear.length > 0 && { byYear }) };
}

/** A grant may begin before its notice: flagged, never refused (VV no. 1.3 to section 44 LHO NRW). */
export const isRetroactive = (first: YearMonth, notice: YearMonth): boolean => first < notice;

/** The last month of a grant with its extensions. */
export const lastMonthOf = ({ last, revisions }: GrantPeriod): YearMonth => revisions.at(-1)?.until ?? last;

/**
 * The fiscal years that a scenario's figures are of, in order: those through which its grants run, else its own. Figures
 * of a grant over two years are never those of one of them.
 */
export function yearsCovered(
  { fiscalYear }: Pick<Scenario, 'fiscalYear'>,
  participants: readonly (Participant | undefined)[],
): readonly [number, ...number[]] {
  let first = fiscalYear;
  let last = fiscalYear;
  for (const participant of participants) {
    const period = participant && grantPeriodOf(participant);
    if (!period) continue;
    first = Math.min(first, yearOf(period.first));
    last = Math.max(last, yearOf(lastMonthOf(period)));
  }
  return [first, ...Array.from({ length: last - first }, (_, index) => first + 1 + index)];
}

/**
 * An amount spread over the months of its period. It goes to the fiscal years by their months first, or by what was granted
 * for each of them, and to the months of each year in equal parts then, so that months add up to their year and years to the whole, to the cent.
 */
export function spreadOver(amount: Cents, period: GrantPeriod): readonly MonthAmount[] {
  const span = spanOf(period);
  return amountsOver(amount, span).map((part, index) => ({
    month: monthAt(span.first + index),
    amount: part,
  }));
}

/** The months of a period as numbers, for who tries many periods and needs no names of months. */
export type Span = {
  readonly first: number;
  readonly last: number;
  readonly revisions: readonly { readonly from: number; readonly until: number }[];
  readonly byYear?: KnownGrant['byYear'] | undefined;
};

/** The same months counted by `monthIndex`: no month is lost, and their order stays. */
export const spanOf = ({ first, last, revisions, byYear }: GrantPeriod): Span => ({
  first: monthIndex(first),
  last: monthIndex(last),
  revisions: revisions.map(({ from, until }) => ({ from: monthIndex(from), until: monthIndex(until) })),
  ...(byYear && { byYear }),
});

/** What each month bears, from the first on. What the months before a revision bear stays as it was. */
export function amountsOver(amount: Cents, span: Span): readonly Cents[] {
  const { first, last, revisions } = span;
  const weights = grantedWeights(span);
  if (weights) return evenly(amount, first, lastOf(span), weights);
  return revisions.reduce(
    (months, { from, until }) => {
      const kept = months.slice(0, from - first);
      const rest = months.slice(kept.length).reduce(addCents, cents(0));
      return [...kept, ...evenly(rest, from, until)];
    },
    evenly(amount, first, last),
  );
}

/**
 * What each fiscal year of a period bears, from its first year on: to the cent what its months add up to. The months of
 * the years are counted once for all amounts, and need no names.
 */
export function yearsSpread(span: Span): {
  readonly first: number;
  readonly partsOf: (amount: Cents, over?: Cents[]) => readonly Cents[];
} {
  const first = Math.floor(span.first / 12);
  const weights = grantedWeights(span);
  if (weights) return { first, partsOf: splitBy(weights) };
  if (span.revisions.length > 0) {
    return { first, partsOf: (amount) => sumsByYear(amountsOver(amount, span), span.first) };
  }
  return { first, partsOf: splitBy(monthCounts(span.first, span.last)) };
}

function sumsByYear(months: readonly Cents[], first: number): readonly Cents[] {
  const sums: Cents[] = [];
  for (const [index, part] of months.entries()) {
    const year = Math.floor((first + index) / 12) - Math.floor(first / 12);
    const sum = sums[year];
    sums[year] = sum === undefined ? part : addCents(sum, part);
  }
  return sums;
}

/** The same by fiscal year, which is the calendar year (section 78 GO NRW). */
export function byFiscalYear(months: readonly MonthAmount[]): readonly YearAmount[] {
  const years = new Map<number, Cents>();
  for (const { month, amount } of months) {
    const year = yearOf(month);
    years.set(year, addCents(years.get(year) ?? cents(0), amount));
  }
  return [...years].map(([year, amount]) => ({ year, amount }));
}

const lastOf = ({ last, revisions }: Span): number => revisions.at(-1)?.until ?? last;

/** What was granted for each year of the span; undefined where that is not known of each, or nothing was for any. */
export function grantedWeights(span: Span): readonly number[] | undefined {
  const { byYear } = span;
  if (!byYear) return undefined;
  const first = Math.floor(span.first / 12);
  const years = monthCounts(span.first, lastOf(span)).map((_, index) => first + index);
  const weights = years.flatMap((each) =>
    byYear.flatMap(({ year, amount }) => (year === each ? [amount] : [])),
  );
  // Of a year for which nothing is said nobody knows that nothing was granted.
  return weights.length < years.length || weights.every((weight) => weight === 0) ? undefined : weights;
}

function evenly(amount: Cents, first: number, last: number, weights?: readonly number[]): readonly Cents[] {
  const counts = monthCounts(first, last);
  const years = split(amount, weights ?? counts);
  const months: Cents[] = [];
  months.length = last - first + 1;
  let from = 0;
  for (let index = 0; index < years.length; index += 1) {
    const part = years[index];
    const count = counts[index];
    if (part === undefined || count === undefined) continue;
    equalParts(part, count, months, from);
    from += count;
  }
  return months;
}

/** How many of the months from the first to the last lie in each year. */
function monthCounts(first: number, last: number): readonly number[] {
  const counts: number[] = [];
  for (let month = first; month <= last;) {
    const count = Math.min(last - month + 1, 12 - (month % 12));
    counts.push(count);
    month += count;
  }
  return counts;
}

/** What is left of a whole for the years that are not named. */
export const restOf = (whole: Cents, parts: readonly Cents[]): Cents => parts.reduce(subtractCents, whole);

import { type YearMonth, monthAt, monthIndex, monthsInclusive, yearOf } from './calendar.ts';
import { type Cents, addCents, cents, equalParts, split, subtractCents } from './money.ts';
import { valueOf } from './participant-inputs.ts';
import type { Participant, Revision } from './scenario.ts';

/** The months of a grant, both counted, and how it was extended since. Independent of fiscal years. */
export type GrantPeriod = {
  readonly first: YearMonth;
  readonly last: YearMonth;
  readonly revisions: readonly Revision[];
};

export type MonthAmount = { readonly month: YearMonth; readonly amount: Cents };
export type YearAmount = { readonly year: number; readonly amount: Cents };

/** The period at its best begin; undefined where begin or end is not stated, or nothing lies between them. */
export function grantPeriodOf(participant: Participant): GrantPeriod | undefined {
  const first = valueOf(participant.firstMonth)?.best;
  const last = valueOf(participant.lastMonth);
  if (!first || !last || last < first) return undefined;
  return { first, last, revisions: participant.revisions?.value ?? [] };
}

/** A grant may begin before its notice: flagged, never refused (VV no. 1.3 to section 44 LHO NRW). */
export const isRetroactive = (first: YearMonth, notice: YearMonth): boolean => first < notice;

export const lastMonthOf = ({ last, revisions }: GrantPeriod): YearMonth => revisions.at(-1)?.until ?? last;

/**
 * An amount spread over the months of its period. It goes to the fiscal years by their months first and to the months
 * of each year in equal parts then, so that months add up to their year and years to the whole, to the cent.
 */
export function spreadOver(amount: Cents, period: GrantPeriod): readonly MonthAmount[] {
  const planned = evenly(amount, period.first, period.last);
  return period.revisions.reduce(revised, planned);
}

/** The same by fiscal year, which is the calendar year (section 78 GO NRW). */
export function byFiscalYear(months: readonly MonthAmount[]): readonly YearAmount[] {
  const years = [...new Set(months.map(({ month }) => yearOf(month)))];
  return years.map((year) => ({
    year,
    amount: sum(months.filter(({ month }) => yearOf(month) === year)),
  }));
}

/** What the months before a revision bear stays as it was; the rest is spread over the months that there are now. */
function revised(months: readonly MonthAmount[], { from, until }: Revision): readonly MonthAmount[] {
  const kept = months.filter(({ month }) => month < from);
  const rest = sum(months.filter(({ month }) => month >= from));
  return [...kept, ...evenly(rest, from, until)];
}

function evenly(amount: Cents, first: YearMonth, last: YearMonth): readonly MonthAmount[] {
  const count = monthsInclusive(first, last);
  const start = monthIndex(first);
  const months = Array.from({ length: count }, (_, index) => monthAt(start + index));
  const years = [...new Set(months.map(yearOf))];
  const counts = years.map((year) => months.filter((month) => yearOf(month) === year).length);
  const parts = split(amount, counts).flatMap((part, index) => equalParts(part, counts[index] ?? count));
  return months.flatMap((month, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ month, amount: part }];
  });
}

const sum = (months: readonly MonthAmount[]): Cents =>
  months.reduce((running, { amount }) => addCents(running, amount), cents(0));

/** What is left of a whole for the years that are not named. */
export const restOf = (whole: Cents, parts: readonly Cents[]): Cents => parts.reduce(subtractCents, whole);

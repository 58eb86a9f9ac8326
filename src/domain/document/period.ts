import type { Stated } from '../as-of/as-of.ts';
import type { Amount } from '../value/amount.ts';
import { type YearMonth, yearOf } from '../value/calendar.ts';

/** The fiscal year that a reader looks at, or all of them. */
export type YearChoice = number | 'all';

/** The time that an amount is for, as exactly as its source says. In NRW the fiscal year is the calendar year. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | ({ readonly kind: 'years'; readonly first: number; readonly last: number } & Split)
  | ({ readonly kind: 'months'; readonly first: YearMonth; readonly last: YearMonth } & Split)
  | { readonly kind: 'not-stated' };

/** What of it is for which year, where the source says so. */
type Split = { readonly split?: readonly YearPart[] | undefined };
export type YearPart = { readonly year: number; readonly amount: Amount };

/** A fiscal year, which in municipal law is the calendar year (section 78 GO NRW). */
export const ofYear = (year: number): Period => ({ kind: 'year', year });

/** The first and the last year of a period; undefined where no time is stated. */
export function spanOf(period: Period): { readonly first: number; readonly last: number } | undefined {
  switch (period.kind) {
    case 'year':
      return { first: period.year, last: period.year };
    case 'years':
      return { first: period.first, last: period.last };
    case 'months':
      return { first: yearOf(period.first), last: yearOf(period.last) };
    case 'not-stated':
      return undefined;
  }
}

/**
 * A money line year by year, as far as its source says what is for which year: one line for each, with that year's
 * amount. A period over several years that nobody has split stays one line: its sum belongs to none of them alone.
 */
function yearByYear(line: Stated<'money'>): readonly Stated<'money'>[] {
  const { period } = line.content;
  const split = period.kind === 'years' || period.kind === 'months' ? period.split : undefined;
  if (!split) return [line];
  return split.map(({ year, amount }) => ({
    ...line,
    content: { ...line.content, amount, period: ofYear(year) },
  }));
}

/** The one year that a line is for; undefined where it is for several, or for a time that no source states. */
export function singleYear({ content: { period } }: Pick<Stated<'money'>, 'content'>): number | undefined {
  const span = spanOf(period);
  return span && span.first === span.last ? span.first : undefined;
}

/** What of the lines is for a year. All years have the lines as they are, each over its own period. */
export const within = (lines: readonly Stated<'money'>[], year: YearChoice): readonly Stated<'money'>[] =>
  year === 'all' ? lines : lines.flatMap(yearByYear).filter((line) => singleYear(line) === year);

/** What a year leaves out: other years, and periods over several years that nobody has split. */
export const beyond = (lines: readonly Stated<'money'>[], year: YearChoice): readonly Stated<'money'>[] =>
  year === 'all' ? [] : lines.flatMap(yearByYear).filter((line) => singleYear(line) !== year);

/** The single years of the lines, the earliest first: those that can be looked at one by one. */
export const singleYears = (lines: readonly Stated<'money'>[]): readonly number[] =>
  [...new Set(lines.flatMap(yearByYear).map(singleYear))]
    .filter((year) => year !== undefined)
    .toSorted((a, b) => a - b);

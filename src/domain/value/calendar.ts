/** A calendar day without time zone. ISO order is string order, so days compare with < and >. */
export type IsoDate = string & { readonly unit: 'day' };
/** A calendar month, for periods that are counted in months. */
export type YearMonth = string & { readonly unit: 'month' };

/**
 * A date as exactly as its source names it, never more exactly: a day · at the latest, or at the earliest, on a day · a
 * month · a quarter · a half-year · a school year, from August to July (section 7 SchulG NRW) · a year in which it was
 * or is · "Ende 2018" · a year in which it is planned, date open · not named at all.
 */
export type ImpreciseDate =
  | { readonly precision: 'day'; readonly day: IsoDate }
  | { readonly precision: 'by'; readonly day: IsoDate }
  | { readonly precision: 'from'; readonly day: IsoDate }
  | { readonly precision: 'month'; readonly month: YearMonth }
  | { readonly precision: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly precision: 'half-year'; readonly year: number; readonly half: 1 | 2 }
  | { readonly precision: 'school-year'; readonly year: number }
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'end-of-year'; readonly year: number }
  | { readonly precision: 'within-year'; readonly year: number }
  | { readonly precision: 'not-stated' };

/** The days between which an imprecise date must lie; an open side is undefined. */
export type DayRange = { readonly earliest: IsoDate | undefined; readonly latest: IsoDate | undefined };

const isoShape = /^\d{4}-\d{2}-\d{2}$/;
const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True for a day that exists: 2018-02-30 does not. */
export function isIsoDate(text: string): text is IsoDate {
  if (!isoShape.test(text)) return false;
  const { year, month, day } = fieldsOf(text);
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysBefore(year, month + 1) - daysBefore(year, month)
  );
}

/** @throws RangeError on a day that does not exist; input is checked where it comes in. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`${text} is not a calendar day`);
  return text;
}

/** A month of ISO 8601, YYYY-MM, of the years 0000 to 9999. */
export const isYearMonth = (text: string): text is YearMonth => monthShape.test(text);

/** @throws RangeError on a month that does not exist. */
export function yearMonth(text: string): YearMonth {
  if (!isYearMonth(text)) throw new RangeError(`${text} is not a calendar month`);
  return text;
}

/**
 * Which of two days comes first, for sorting: negative where the left one does. Collation by a language, which a browser
 * takes long to load, would say the same.
 */
export const byOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The calendar year, as a whole number. */
export const yearOf = (date: IsoDate | YearMonth): number =>
  digitAt(date, 0) * 1000 + digitAt(date, 1) * 100 + digitAt(date, 2) * 10 + digitAt(date, 3);

/** Each digit by itself: a step of a slider reads thousands of months, and would cut out as many texts. */
const digitAt = (date: IsoDate | YearMonth, place: number): number => date.charCodeAt(place) - zero;
const zero = '0'.charCodeAt(0);

/** Days from one day to a later one; negative backwards, 0 on the same day. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => ordinalOf(to) - ordinalOf(from);

/** @throws RangeError beyond the years 0 to 9999, which ISO order can compare. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateAt(ordinalOf(date) + days);

/** Whole months from the first to the last month, both counted; 0 when the last lies before the first. */
export function monthsInclusive(first: YearMonth, last: YearMonth): number {
  return Math.max(0, monthIndex(last) - monthIndex(first) + 1);
}

/** A month as a number that grows by one a month, for ranges and steps; `monthAt` is its inverse. */
export const monthIndex = (month: YearMonth): number =>
  yearOf(month) * 12 + digitAt(month, 5) * 10 + digitAt(month, 6) - 1;
/** @throws RangeError before the year 0 and after 9999. Law: `monthIndex` leads back. */
export function monthAt(index: number): YearMonth {
  const known = monthNames.get(index);
  if (known !== undefined) return known;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const name = yearMonth(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
  monthNames.set(index, name);
  return name;
}
/** Each month is named once: the cash of a grant names each of its months at each step of a slider. */
const monthNames = new Map<number, YearMonth>();
/** Law: the month in which the day lies; both begin with the same year. */
export const monthOf = (date: IsoDate): YearMonth => yearMonth(date.slice(0, 7));

/** @throws RangeError where the year is none from 0 to 9999. */
export const firstDayOfYear = (year: number): IsoDate => isoDate(`${String(year).padStart(4, '0')}-01-01`);
/** @throws RangeError where the year is none from 0 to 9999. */
export const lastDayOfYear = (year: number): IsoDate => isoDate(`${String(year).padStart(4, '0')}-12-31`);

/** "Ende 2018" is read as the last day of the year, the latest that it can mean; its wording stays imprecise. */
export function rangeOf(date: ImpreciseDate): DayRange {
  switch (date.precision) {
    case 'day':
      return { earliest: date.day, latest: date.day };
    case 'by':
      return { earliest: undefined, latest: date.day };
    case 'end-of-year':
      return { earliest: lastDayOfYear(date.year), latest: lastDayOfYear(date.year) };
    case 'from':
      return { earliest: date.day, latest: undefined };
    case 'month':
      return monthsFrom(monthIndex(date.month), 1);
    case 'quarter':
      return monthsFrom(date.year * 12 + (date.quarter - 1) * 3, 3);
    case 'half-year':
      return monthsFrom(date.year * 12 + (date.half - 1) * 6, 6);
    case 'school-year':
      return monthsFrom(date.year * 12 + august, 12);
    case 'year':
    case 'within-year':
      return monthsFrom(date.year * 12, 12);
    case 'not-stated':
      return { earliest: undefined, latest: undefined };
  }
}

/** The days of so many months from one on, which is counted as `monthIndex` counts. */
const monthsFrom = (first: number, count: number): DayRange => ({
  earliest: isoDate(`${monthAt(first)}-01`),
  // No month comes behind the last one that can be named.
  latest:
    first + count === endOfMonths
      ? isoDate('9999-12-31')
      : addDays(isoDate(`${monthAt(first + count)}-01`), -1),
});
const endOfMonths = 120_000;
const august = 7;

/** The day from which something known "in 2020" may be shown: the last day of what its source allows. */
export const visibleFrom = (known: ImpreciseDate): IsoDate | undefined => rangeOf(known).latest;

function fieldsOf(text: string) {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const beforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
/** The days of a year that lie before a month of it, January being 1; month 13 is the whole year. */
const daysBefore = (year: number, month: number): number =>
  (beforeMonth[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);

/** The days from the beginning of year 0, which is a leap year in ISO's calendar, to the beginning of another. */
const daysBeforeYear = (year: number): number =>
  year * 365 + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);

/** The place of a day among all days; `dateAt` is its inverse. */
function ordinalOf(date: IsoDate): number {
  const { year, month, day } = fieldsOf(date);
  return daysBeforeYear(year) + daysBefore(year, month) + day - 1;
}

function dateAt(ordinal: number): IsoDate {
  // The mean year is never more than a day or two off: the guess is right, or the year before or after is.
  const guess = Math.floor(ordinal / 365.2425);
  const year =
    [guess + 1, guess, guess - 1].find((candidate) => daysBeforeYear(candidate) <= ordinal) ?? guess;
  const rest = ordinal - daysBeforeYear(year);
  const month = beforeMonth.findLastIndex((_, index) => daysBefore(year, index + 1) <= rest) + 1;
  const parts = [month, rest - daysBefore(year, month) + 1].map((part) => String(part).padStart(2, '0'));
  return isoDate([String(year).padStart(4, '0'), ...parts].join('-'));
}

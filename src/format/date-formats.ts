import type { Period } from '#domain/document/period.ts';
import type { ImpreciseDate, IsoDate, YearMonth } from '#domain/value/calendar.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages/de.ts';
import { onFirstUse } from './on-first-use.ts';

/** Days, months and the time that an amount is for, in words that are no more exact than what is known. */
export function dateFormats(language: Language, locale: string, words: Messages) {
  const dayParts =
    language === 'de'
      ? ({ day: '2-digit', month: '2-digit', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  const dates = (parts: Intl.DateTimeFormatOptions) =>
    onFirstUse(() => new Intl.DateTimeFormat(locale, parts));
  const days = dates({ ...dayParts, timeZone: 'UTC' });
  const months = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonths = dates({ month: 'short', timeZone: 'UTC' });
  const moments = dates({ ...dayParts, hour: '2-digit', minute: '2-digit' });

  // Written out for German: the first view shows days, and the first date format of a page is slow to build.
  const day = (date: IsoDate): string =>
    language === 'de' ? date.split('-').toReversed().join('.') : days().format(Date.parse(date));

  const month = (value: YearMonth): string => months().format(Date.parse(`${value}-01`));

  /** A date as exactly as it is known. */
  const date = (value: ImpreciseDate): string => {
    switch (value.precision) {
      case 'day':
        return day(value.day);
      case 'by':
        return words.date.by(day(value.day));
      case 'from':
        return words.date.from(day(value.day));
      case 'month':
        return month(value.month);
      case 'quarter':
        return words.date.quarter(value.quarter, value.year);
      case 'half-year':
        return words.date.halfYear(value.half, value.year);
      case 'school-year':
        return words.date.schoolYear(`${value.year}/${String((value.year + 1) % 100).padStart(2, '0')}`);
      case 'year':
        return String(value.year);
      case 'end-of-year':
        return words.date.endOfYear(value.year);
      case 'within-year':
        return words.date.withinYear(value.year);
      case 'not-stated':
        return words.date.notStated;
    }
  };

  /** When something became known: a time that has passed, so its day may be unknown but is never open. */
  const knownFrom = (value: ImpreciseDate): string =>
    value.precision === 'within-year' || value.precision === 'year'
      ? words.date.inYear(value.year)
      : date(value);

  /** Since when something has been open, behind "seit": a year, or a day from which on, by itself. */
  const since = (value: ImpreciseDate): string => {
    if (value.precision === 'from') return day(value.day);
    return value.precision === 'within-year' ? String(value.year) : date(value);
  };

  /** The time that an amount is for: 2019, 2020–2023, März 2019 bis September 2020. */
  const period = (value: Period): string => {
    switch (value.kind) {
      case 'year':
        return String(value.year);
      case 'years':
        return value.first === value.last ? String(value.first) : `${value.first}–${value.last}`;
      case 'months':
        return value.first === value.last
          ? month(value.first)
          : words.date.fromTo(month(value.first), month(value.last));
      case 'not-stated':
        return words.date.periodNotStated;
    }
  };

  return {
    day,
    date,
    knownFrom,
    since,
    month,
    period,
    /** A month as short as an axis needs it: 04/19. */
    monthYear: (value: YearMonth): string => `${value.slice(5, 7)}/${value.slice(2, 4)}`,
    shortMonth: (value: IsoDate): string => shortMonths().format(Date.parse(value)),
    /** A moment of this computer's clock, in its own time zone: when an answer came. */
    moment: (milliseconds: number): string => moments().format(milliseconds),
  };
}

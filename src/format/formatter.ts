import type { Amount, Interval, Total } from '#domain/value/amount.ts';
import type { Period } from '#domain/document/period.ts';
import type { ImpreciseDate, IsoDate, YearMonth } from '#domain/value/calendar.ts';
import type { Localized, Status } from '#domain/value/knowledge.ts';
import type { BasisPoints, Cents } from '#domain/value/money.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages/de.ts';
import { wordsIn } from '#i18n/words.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const narrowSpace = '\u202F';

export type Formatter = ReturnType<typeof createFormatter>;

const formatters = new Map<Language, Formatter>();

/** The one formatter of a language: building Intl objects is slow, so each is built once, when first asked. */
export function formatterOf(language: Language): Formatter {
  const existing = formatters.get(language);
  if (existing) return existing;
  const created = createFormatter(language, wordsIn(language));
  formatters.set(language, created);
  return created;
}

function onFirstUse<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}

const isCertain = ({ low, high }: Interval): boolean => low === high;

/** A minus sign, not the hyphen that German formats use: it is as wide as a figure and never breaks. */
const minus = (text: string): string => text.replace('-', '−');

function createFormatter(language: Language, words: Messages) {
  const locale = locales[language];
  const currency = { style: 'currency', currency: 'EUR' } as const;
  const exact = onFirstUse(() => new Intl.NumberFormat(locale, currency));
  const whole = onFirstUse(() => new Intl.NumberFormat(locale, { ...currency, maximumFractionDigits: 0 }));
  const number = onFirstUse(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
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

  /** Euros to the cent: 21.000,00 €. For tables, where figures stand below each other. */
  const euros = (amount: Cents): string => minus(exact().format(amount / 100));
  /** Euros as whoever states them writes them, without cents when there are none: 21.000 €, 1.389.354,79 €. */
  const eurosShort = (amount: Cents): string =>
    minus(amount % 100 === 0 ? whole().format(amount / 100) : exact().format(amount / 100));
  /**
   * What is computed, in sentences, key figures and charts: 8.888 €. What would become 0 keeps its cents, since a known
   * 0 is something else.
   */
  const eurosWhole = (amount: Cents): string =>
    Math.abs(amount) < 50 ? eurosShort(amount) : minus(whole().format(amount / 100));

  const span = (interval: Interval): string =>
    words.amount.range(eurosShort(interval.low), eurosShort(interval.high));
  /** A range in whole euros. Each end is rounded away from the other, so that no figure lies outside. */
  const spanWhole = ({ low, high }: Pick<Interval, 'low' | 'high'>): string =>
    words.amount.range(
      minus(whole().format(Math.floor(low / 100))),
      minus(whole().format(Math.ceil(high / 100))),
    );
  /** The same in one short line: 18.675 bis 169.400 €. In German the unit follows, once for both. */
  const columnSpan = (of: Interval): string =>
    language === 'de' ? spanWhole(of).replace(/\s€/, '') : spanWhole(of);
  /** The estimate with its range behind it; a certain one alone. */
  const interval = (value: Interval): string =>
    isCertain(value) ? eurosShort(value.best) : `${eurosShort(value.best)} (${span(value)})`;
  /** The same of what is computed, in whole euros. */
  const intervalWhole = (value: Interval): string =>
    isCertain(value) ? eurosWhole(value.best) : `${eurosWhole(value.best)} (${spanWhole(value)})`;

  const unknown = (reason: 'not-stated' | 'not-assessable'): string =>
    reason === 'not-stated' ? words.amount.notStated : words.amount.notAssessable;

  /** An amount as its source gives it; an unknown is a word, never a number. */
  const amount = (value: Amount): string => {
    switch (value.kind) {
      case 'exact':
        return eurosShort(value.value);
      case 'rounded':
        return words.amount.about(eurosShort(value.value));
      case 'ceiling':
        return words.amount.upTo(eurosShort(value.value));
      case 'range':
        return words.amount.range(eurosShort(value.low), eurosShort(value.high));
      case 'unit-rate':
        return `${number().format(value.units.best / 100)} × ${amount(value.rate)}`;
      case 'pool-share':
        return `${percent(value.rate)} × ${amount(value.pool)}`;
      case 'unknown':
        return unknown(value.reason);
    }
  };

  /** A sum with what is missing: "mind. 0 €, 2 von 3 offen". */
  const total = (value: Total): string => {
    switch (value.kind) {
      case 'empty':
        return words.amount.nothing;
      case 'unknown':
        return words.amount.nothingStated(value.of);
      case 'floor':
        return `${words.amount.atLeast(interval(value.sum))}, ${words.amount.missing(value.missing, value.of)}`;
      case 'complete':
        return interval(value.sum);
    }
  };

  /** Hundredths of a percent that need not lie between 0 and 100 %. */
  const rate = (hundredths: number): string => `${minus(number().format(hundredths / 100))}${narrowSpace}%`;
  const percent = (value: BasisPoints): string => rate(value);

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
    euros,
    eurosShort,
    eurosWhole,
    interval,
    intervalWhole,
    span,
    spanWhole,
    columnSpan,
    amount,
    total,
    percent,
    rate,
    day,
    date,
    knownFrom,
    month,
    period,
    /** A month as short as an axis needs it: 04/19. */
    monthYear: (value: YearMonth): string => `${value.slice(5, 7)}/${value.slice(2, 4)}`,
    shortMonth: (value: IsoDate): string => shortMonths().format(Date.parse(value)),
    /** A moment of this computer's clock, in its own time zone: when an answer came. */
    moment: (milliseconds: number): string => moments().format(milliseconds),
    number: (value: number): string => number().format(value),
    /** Axis labels in thousands of euros. */
    thousands: (value: Cents): string => number().format(value / 100_000),
    list: (items: readonly string[]): string =>
      items.length < 2 ? items.join('') : words.and(items.slice(0, -1).join(', '), items.at(-1) ?? ''),
    text: (value: Localized): string => value[language] ?? value.de,
    status: (value: Status): string => words.status[value],
  };
}

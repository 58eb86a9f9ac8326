import type { Amount, Interval, Total } from '#domain/value/amount.ts';
import type { Localized, Status } from '#domain/value/knowledge.ts';
import type { BasisPoints, Cents } from '#domain/value/money.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages/de.ts';
import { wordsIn } from '#i18n/words.ts';
import { dateFormats } from './date-formats.ts';
import { onFirstUse } from './on-first-use.ts';

export const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
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

const isCertain = ({ low, high }: Interval): boolean => low === high;

/** A minus sign, not the hyphen that German formats use: it is as wide as a figure and never breaks. */
const minus = (text: string): string => text.replace('-', '−');

function createFormatter(language: Language, words: Messages) {
  const locale = locales[language];
  const currency = { style: 'currency', currency: 'EUR' } as const;
  const exact = onFirstUse(() => new Intl.NumberFormat(locale, currency));
  const whole = onFirstUse(() => new Intl.NumberFormat(locale, { ...currency, maximumFractionDigits: 0 }));
  const number = onFirstUse(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

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

  /**
   * A sum with what is missing: "mind. 0 €, 2 von 3 offen". What is stated may itself come to less than its estimate, so
   * a range is no "at least".
   */
  const total = (value: Total): string => {
    switch (value.kind) {
      case 'empty':
        return words.amount.nothing;
      case 'unknown':
        return words.amount.nothingStated(value.of);
      case 'floor':
        return isCertain(value.sum)
          ? `${words.amount.atLeast(interval(value.sum))}, ${words.amount.missing(value.missing, value.of)}`
          : words.and(interval(value.sum), words.amount.missing(value.missing, value.of));
      case 'complete':
        return interval(value.sum);
    }
  };

  /** Hundredths of a percent that need not lie between 0 and 100 %. */
  const rate = (hundredths: number): string => `${minus(number().format(hundredths / 100))}${narrowSpace}%`;
  const percent = (value: BasisPoints): string => rate(value);

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
    ...dateFormats(language, locale, words),
    number: (value: number): string => number().format(value),
    /** Axis labels in thousands of euros. */
    thousands: (value: Cents): string => number().format(value / 100_000),
    list: (items: readonly string[]): string =>
      items.length < 2 ? items.join('') : words.and(items.slice(0, -1).join(', '), items.at(-1) ?? ''),
    text: (value: Localized): string => value[language] ?? value.de,
    status: (value: Status): string => words.status[value],
  };
}

import { type Cents, cents } from '#domain/value/money.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';

/** What is missing of a cover, in whole euros: of −8.887,50 € it is "8.888 €". */
export const shortfallText = (after: Cents, language: Language): string =>
  formatterOf(language).eurosWhole(cents(0 - after));

/** The same at the end of a range, rounded away from the estimate as its range is: never less than is missing. */
export const worstShortfallText = (low: Cents, language: Language): string =>
  formatterOf(language).eurosWhole(cents(Math.ceil((0 - low) / 100) * 100));

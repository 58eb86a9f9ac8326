import type { YearMonth } from '#domain/value/calendar.ts';
import { languages } from '#i18n/language.ts';
import { locales } from '../formatter.ts';
import { onFirstUse } from '../on-first-use.ts';

const formats = languages.map((language) =>
  onFirstUse(
    () => new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ),
);

/** What a month is called in each language, by the calendar alone: the words of only one language are loaded. */
export const monthNames = (month: YearMonth): readonly string[] =>
  formats.map((format) => format().format(Date.parse(`${month}-01`)));

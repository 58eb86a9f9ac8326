import { type ImpreciseDate, type YearMonth, isYearMonth } from '#domain/value/calendar.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from '../formatter.ts';
import { wordsIn } from '#i18n/words.ts';
import { dayFromText, typedDay } from './typed-day.ts';

/** A month as a field shows it for typing: 10.2018, or 2018-10. */
export const typedMonth = (month: YearMonth, language: Language): string =>
  language === 'de' ? month.split('-').toReversed().join('.') : month;

/** The month that a typed text names: 10.2018, 10/2018, 2018-10 or Oktober 2018. */
export function monthFromText(text: string): YearMonth | undefined {
  const typed = text.trim().toLowerCase();
  const [, number, digits] = /^(\d{1,2})[./](\d{4})$/.exec(typed) ?? [];
  const [, name = '', year = ''] = /^(\p{L}{3,})\.? (\d{4})$/u.exec(typed) ?? [];
  const place = months.findIndex((names) => names.some((each) => each.startsWith(name))) + 1;
  const named = name === '' || place === 0 ? typed : `${year}-${String(place).padStart(2, '0')}`;
  const month = number === undefined ? named : `${digits}-${number.padStart(2, '0')}`;
  return isYearMonth(month) ? month : undefined;
}

const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['märz', 'march', 'maerz'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];

/** A date as a field shows it for typing, as exactly as it is known. */
export function typedDate(date: ImpreciseDate, language: Language): string {
  const words = wordsIn(language).date;
  switch (date.precision) {
    case 'day':
      return typedDay(date.day, language);
    case 'by':
      return words.by(typedDay(date.day, language));
    case 'from':
      return words.from(typedDay(date.day, language));
    case 'month':
      return typedMonth(date.month, language);
    case 'quarter':
    case 'half-year':
    case 'school-year':
    case 'year':
    case 'end-of-year':
    case 'within-year':
    case 'not-stated':
      return formatterOf(language).date(date);
  }
}

/**
 * The date that a typed text names, never more exactly than it says: „Ende 2018“, „2. Quartal 2019“, „spätestens
 * 11.10.2018“. Undefined while it names none. Law: what a field shows is read as the same date, in both languages.
 */
export function dateFromText(text: string): ImpreciseDate | undefined {
  const typed = text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (/^(?:nicht genannt|offen|unbekannt|not stated|open|-|)$/.test(typed))
    return { precision: 'not-stated' };
  const [, latest] = /^(?:bis spätestens|bis zum|spätestens|bis|by) (.+)$/.exec(typed) ?? [];
  const day = dayFromText(latest ?? typed.replace(/^(?:ab|from|am|on) (?:dem )?| at the latest$/g, ''));
  if (day !== undefined) {
    if (latest !== undefined || typed.endsWith('at the latest')) return { precision: 'by', day };
    return { precision: /^(?:ab|from) /.test(typed) ? 'from' : 'day', day };
  }
  const month = monthFromText(typed);
  return month === undefined ? partOfYear(typed) : { precision: 'month', month };
}

function partOfYear(typed: string): ImpreciseDate | undefined {
  const year = Number(/(?:^|\D)((?:19|20|21)\d{2})(?:\D|$)/.exec(typed)?.[1]);
  if (Number.isNaN(year)) return undefined;
  const rest = typed.replace(String(year), '#');
  const [, one] = /^(?:quarter )?(iv|i{1,3}|[1-4])\.?(?: quartal| of)? #$/.exec(rest) ?? [];
  if (/quart/.test(rest) && one !== undefined) return { precision: 'quarter', year, quarter: quarterOf(one) };
  const [, half] = /^(?:half-year )?([12])\.?(?: halbjahr| of)? #$/.exec(rest) ?? [];
  if (half !== undefined) return { precision: 'half-year', year, half: half === '1' ? 1 : 2 };
  if (/^(?:schuljahr|school year) #\/\d{2,4}$/.test(rest)) return { precision: 'school-year', year };
  if (/^(?:zum |bis )?(?:jahres)?ende(?: des jahres)? #$|^end of #$/.test(rest)) {
    return { precision: 'end-of-year', year };
  }
  if (/^#(?:, termin offen|, date open| \(geplant\)| \(planned\)|, geplant|, planned)$/.test(rest)) {
    return { precision: 'within-year', year };
  }
  return /^(?:im jahr |in )?#$/.test(rest) ? { precision: 'year', year } : undefined;
}

const quarters: Readonly<Record<string, 1 | 2 | 3 | 4>> = { 1: 1, i: 1, 2: 2, ii: 2, 3: 3, iii: 3 };
const quarterOf = (text: string): 1 | 2 | 3 | 4 => quarters[text] ?? 4;

import { type IsoDate, isIsoDate } from '#domain/value/calendar.ts';
import type { Language } from '#i18n/language.ts';

/** A day as a field shows it for typing: 05.11.2018 in German, 2018-11-05 in English, where 05/11 reads two ways. */
export function typedDay(day: IsoDate, language: Language): string {
  return language === 'de' ? day.split('-').toReversed().join('.') : day;
}

/**
 * The day that a typed text names; undefined while it names none. Both ways of writing count in both languages, and so
 * do their digits alone, as the keypad of a telephone has them: no day of these centuries reads both ways.
 */
export function dayFromText(text: string): IsoDate | undefined {
  const typed = text.trim();
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  if (!german) {
    const iso = /^\d{8}$/.test(typed) ? dayOfDigits(typed) : typed;
    return isIsoDate(iso) ? iso : undefined;
  }
  const [, day = '', month = '', year = ''] = german;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** The years that a document may name; their first two digits are no month. */
const century = /^(?:19|20|21|22)\d{2}$/;

const dayOfDigits = (digits: string): string =>
  century.test(digits.slice(4))
    ? `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`
    : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

import { type Period, ofYear } from '#domain/document/period.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from '../formatter.ts';
import { monthFromText, typedMonth } from './typed-date.ts';

/** The time of an amount as a field shows it for typing: 2019, 2019–2021, 03.2019–09.2020. */
export const typedPeriod = (period: Period, language: Language): string =>
  period.kind === 'months'
    ? `${typedMonth(period.first, language)}–${typedMonth(period.last, language)}`
    : formatterOf(language).period(period);

/** The time that a typed text names; undefined while it names none, or one that ends before it begins. */
export function periodFromText(text: string): Period | undefined {
  const typed = text.trim();
  if (/^(?:(?:Zeitraum )?nicht genannt|(?:period )?not stated|-|)$/i.test(typed))
    return { kind: 'not-stated' };
  const year = yearIn(typed);
  if (year !== undefined) return ofYear(year);
  const ends = typed.split(/\s*[–—]\s*|\s+(?:-|bis|to)\s+|(?<=\d{4})-(?=\d{4}$)/);
  const [from = '', until = ''] = ends;
  if (ends.length !== 2) return undefined;
  const [first, last] = [yearIn(from), yearIn(until)];
  if (first !== undefined && last !== undefined) {
    return first < last ? { kind: 'years', first, last } : first === last ? ofYear(first) : undefined;
  }
  const [begin, end] = [monthFromText(from), monthFromText(until)];
  return begin !== undefined && end !== undefined && begin <= end
    ? { kind: 'months', first: begin, last: end }
    : undefined;
}

function yearIn(text: string): number | undefined {
  return /^(?:19|20|21)\d{2}$/.test(text) ? Number(text) : undefined;
}

import { type YearMonth, isYearMonth, monthAt, monthIndex, monthOf } from '#domain/value/calendar.ts';
import type { Refused } from '#domain/inputs/scenario-changes.ts';
import { type Unit, limits } from '#domain/inputs/scenario-input.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { formatterOf } from '../formatter.ts';
import { numberText } from './input-text.ts';
import { monthNames } from './month-name.ts';
import { dayFromText } from './typed-day.ts';
import { type TypedNumber, typedNumber } from './typed-number.ts';

/** What a typed text says: nothing, a number with how it was read where that is not plain, or a problem in words. */
export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly reading: string | undefined }
  | { readonly kind: 'problem'; readonly problem: string };

/** Reads what was typed for a number of this unit. */
export function entryOf(text: string, unit: Unit, language: Language): Entry {
  if (text.trim() === '') return { kind: 'empty' };
  if (unit === 'month') return monthEntry(text.trim(), language);
  const { problems, readAs } = allWordsIn(language).scenario;
  const typed: TypedNumber = isOfOther(unit, text) ? { kind: 'not-a-number' } : typedNumber(text, language);
  switch (typed.kind) {
    case 'not-a-number':
      return { kind: 'problem', problem: problems['not-a-number'](exampleOf(unit, language)) };
    case 'too-fine':
      return { kind: 'problem', problem: problems['too-fine'] };
    case 'ambiguous': {
      const [whole, fraction] = typed.readings.map((reading) => formatterOf(language).number(reading / 100));
      return { kind: 'problem', problem: problems.ambiguous(whole ?? '', fraction ?? '') };
    }
    case 'number': {
      const value = isCounted(unit) ? typed.hundredths / 100 : typed.hundredths;
      if (!Number.isInteger(value)) return { kind: 'problem', problem: problems['not-whole'] };
      const isTooLarge = Math.abs(value) > limits[unit];
      const reading =
        typed.isByLanguage && !isTooLarge ? readAs(numberText(value, unit, language)) : undefined;
      return { kind: 'value', value, reading };
    }
  }
}

/** A number as it stands in a field for editing: without its unit, which stands beside it. */
export function fieldText(value: number, unit: Unit, language: Language): string {
  if (unit === 'month') {
    const [year = '', month = ''] = monthAt(value).split('-');
    return language === 'de' ? `${month}.${year}` : `${month}/${year}`;
  }
  return formatterOf(language).number(isCounted(unit) ? value : value / 100);
}

export function problemWords(problem: Refused['problem'], unit: Unit, language: Language): string {
  const { problems } = allWordsIn(language).scenario;
  const isNoMonth = unit === 'month' && (problem === 'below-zero' || problem === 'too-large');
  if (isNoMonth) return problems['not-a-month'](exampleOf(unit, language));
  return problem === 'too-large'
    ? problems['too-large'](numberText(limits[unit], unit, language))
    : problems[problem];
}

/** "20 %" are no euros and "20 €" no rate, and neither a rate nor posts come in thousands. */
const isOfOther = (unit: Unit, text: string): boolean =>
  (/[a-z]/i.test(text) && (unit === 'rate' || unit === 'posts' || unit === 'months')) ||
  (text.includes('%') && unit !== 'rate') ||
  (/€|EUR/i.test(text) && unit !== 'money' && unit !== 'yearly-cost');

const isCounted = (unit: Unit): boolean => unit === 'months' || unit === 'count';

/** "04.2019", "4/2019", "042019", "2019-04", "01.04.2019" and "April 2019" are April 2019. */
function monthEntry(text: string, language: Language): Entry {
  const day = dayFromText(text);
  const month = day ? monthOf(day) : monthFrom(text);
  if (month === undefined) return { kind: 'problem', problem: problemWords('below-zero', 'month', language) };
  const value = monthIndex(month);
  // A day says more than is taken of it.
  const reading = day && allWordsIn(language).scenario.readAs(numberText(value, 'month', language));
  return { kind: 'value', value, reading };
}

function monthFrom(text: string): YearMonth | undefined {
  const [, month = '', year = ''] =
    /^(\d{2})(\d{4})$/.exec(text) ?? /^(\d{1,2})[./ ](\d{4})$/.exec(text) ?? [];
  const isDigits = /^\d{6}$/.test(text);
  const yearFirst = isDigits ? `${text.slice(0, 4)}-${text.slice(4)}` : text;
  return [`${year}-${month.padStart(2, '0')}`, yearFirst].find(isYearMonth) ?? monthNamed(text);
}

/** "März 2019" and "March 2019", in either language. */
function monthNamed(text: string): YearMonth | undefined {
  const year = / (\d{4})$/.exec(text)?.[1];
  const months = Array.from(
    { length: 12 },
    (_, index) => `${year ?? ''}-${String(index + 1).padStart(2, '0')}`,
  );
  return months
    .filter(isYearMonth)
    .find((month) => monthNames(month).some((name) => name.toLowerCase() === text.toLowerCase()));
}

const examples: Readonly<Record<Unit, number>> = {
  money: 1_234_56,
  'yearly-cost': 70_000_00,
  rate: 20_00,
  posts: 50,
  month: 2019 * 12 + 3,
  months: 2,
  count: 55_000,
  choice: 0,
};

const exampleOf = (unit: Unit, language: Language): string => fieldText(examples[unit], unit, language);

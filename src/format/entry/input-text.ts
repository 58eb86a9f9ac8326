import type { Estimate } from '#domain/value/amount.ts';
import { monthAt } from '#domain/value/calendar.ts';
import { basisPoints, cents } from '#domain/value/money.ts';
import type { InputShape, InputValue, Unit } from '#domain/inputs/scenario-input.ts';
import { isEstimate } from '#domain/inputs/scenario-input.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { formatterOf } from '../formatter.ts';

/** The value of an input in words: "70.000 € (65.000 € bis 75.000 €)", "nicht genannt". */
export function inputText(value: InputValue, { unit, empty }: InputShape, language: Language): string {
  const words = allWordsIn(language).scenario;
  if (value === undefined) return empty === 'unknown' ? words.notStated : words.none;
  if (!isEstimate(value)) return choiceText(value, language);
  const { low, best, high }: Estimate<number> = value;
  const show = (number: number) => numberText(number, unit, language);
  return low === high ? show(best) : words.withRange(show(best), show(low), show(high));
}

/** One number of an input with its unit. */
export function numberText(value: number, unit: Unit, language: Language): string {
  const format = formatterOf(language);
  switch (unit) {
    case 'money':
    case 'yearly-cost':
      return format.eurosShort(cents(value));
    case 'rate':
      return format.percent(basisPoints(value));
    case 'posts':
      return format.number(value / 100);
    case 'month':
      return format.month(monthAt(value));
    case 'months':
      return allWordsIn(language).scenario.months(format.number(value));
    case 'count':
    case 'choice':
      return format.number(value);
  }
}

export function choiceText(choice: string, language: Language): string {
  const { choices } = allWordsIn(language).scenario;
  return isChoice(choice, choices) ? choices[choice] : choice;
}

const isChoice = <T extends object>(choice: string, choices: T): choice is string & keyof T =>
  Object.hasOwn(choices, choice);

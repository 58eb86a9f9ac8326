import type { Amount, PlainAmount } from '#domain/value/amount.ts';
import { type Cents, cents } from '#domain/value/money.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from '../formatter.ts';
import { typedNumber } from './typed-number.ts';

/** An amount as a field shows it for typing: "bis zu 50.000 €", "nicht genannt". */
export const typedAmount = (amount: Amount, language: Language): string =>
  formatterOf(language).amount(amount);

const notStated = /^(?:(?:betrag )?nicht genannt|(?:amount )?not stated|-|)$/i;
const notAssessable = /^(?:noch )?nicht (?:bezifferbar|zu beurteilen)$|^cannot be assessed yet$/i;
const about = /^(?:rund|rd\.?|ca\.?|etwa|about|circa)\s+/i;
const upTo = /^(?:bis zu|maximal|max\.?|höchstens|up to|at most)\s+/i;
const between = /\s+(?:bis|to)\s+|\s*–\s*/;

/**
 * The amount that a typed text names, as exactly as it says; undefined while it names none. An unknown is a word, and never
 * 0. Law: what a field shows of an amount without a calculation is read as the same value.
 */
export function amountFromText(text: string, language: Language): PlainAmount | undefined {
  const typed = text.trim().replaceAll(/[\s\u00A0\u202F]+/g, ' ');
  if (notStated.test(typed)) return { kind: 'unknown', reason: 'not-stated' };
  if (notAssessable.test(typed)) return { kind: 'unknown', reason: 'not-assessable' };
  if (about.test(typed)) {
    const value = centsIn(typed.replace(about, ''), language);
    return value === undefined ? undefined : { kind: 'rounded', value, step: stepOf(value) };
  }
  if (upTo.test(typed)) {
    const value = centsIn(typed.replace(upTo, ''), language);
    return value === undefined || value < 0 ? undefined : { kind: 'ceiling', value };
  }
  const ends = typed.split(between);
  if (ends.length === 2) {
    const [low, high] = [centsIn(ends[0] ?? '', language), centsIn(ends[1] ?? '', language)];
    return low !== undefined && high !== undefined && low <= high ? { kind: 'range', low, high } : undefined;
  }
  const value = centsIn(typed, language);
  return value === undefined ? undefined : { kind: 'exact', value };
}

function centsIn(text: string, language: Language): Cents | undefined {
  const number = typedNumber(text, language);
  return number.kind === 'number' && Number.isSafeInteger(number.hundredths)
    ? cents(number.hundredths)
    : undefined;
}

/** The step to which somebody rounded: that of the last figure given. Of 17.000 € it is 1.000 €. */
function stepOf(value: Cents): Cents {
  let step = 100;
  if (value === 0 || value % step !== 0) return cents(value === 0 ? step : 1);
  while (value % (step * 10) === 0) step *= 10;
  return cents(step);
}

import type { Amount, Estimate, PlainAmount } from '#domain/value/amount.ts';
import { typedNumber } from '#format/entry/typed-number.ts';
import type { Language } from '#i18n/language.ts';
import type { TemplateWords } from '#i18n/messages/template.ts';
import { type CellContent, after, cellWords, isWord, readInAnyLanguage } from './grammar.ts';

type Words = TemplateWords['cell'];

/** An amount as one writes it into a cell: a number where it is exact, else its words. Law: it is read as it was. */
export function amountCell(amount: Amount, language: Language): CellContent {
  return amount.kind === 'exact' ? amount.value / 100 : amountText(amount, language);
}

function amountText(amount: Amount, language: Language): string {
  const words = cellWords(language);
  const euros = (cents: number) => decimal(cents, language);
  switch (amount.kind) {
    case 'exact':
      return euros(amount.value);
    case 'rounded':
      return `${words.about} ${euros(amount.value)} (${words.step} ${euros(amount.step)})`;
    case 'ceiling':
      return `${words.upTo} ${euros(amount.value)}`;
    case 'range': {
      const best = amount.best === undefined ? '' : ` (${words.best} ${euros(amount.best)})`;
      return `${euros(amount.low)} ${words.to} ${euros(amount.high)}${best}`;
    }
    case 'unknown':
      return amount.reason === 'not-stated' ? words.notStated : words.notAssessable;
    case 'unit-rate':
      return `${estimateText(amount.units, language)} × ${amountText(amount.rate, language)}`;
    case 'pool-share':
      return `${decimal(amount.rate, language)} % × ${amountText(amount.pool, language)}`;
  }
}

function estimateText({ low, best, high }: Estimate<number>, language: Language): string {
  const words = cellWords(language);
  const number = (value: number) => decimal(value, language);
  return low === high
    ? number(best)
    : `${number(low)} ${words.to} ${number(high)} (${words.best} ${number(best)})`;
}

/** Without groups of three, so that it is read alike in both languages: 17280,5 or 17280.5. */
function decimal(hundredths: number, language: Language): string {
  const text = String(hundredths / 100);
  return language === 'de' ? text.replace('.', ',') : text;
}

/** The amount of a cell as the format writes it; undefined where the cell says none. */
export function readAmount(cell: CellContent): unknown {
  if (typeof cell === 'number') return { kind: 'exact', value: Math.round(cell * 100) };
  return typeof cell === 'string' ? readInAnyLanguage((words) => amountOf(cell.trim(), words)) : undefined;
}

function amountOf(text: string, words: Words): unknown {
  const [first = '', ...rest] = text.split(' × ');
  if (rest.length === 0) return plainAmountOf(text, words);
  const of = plainAmountOf(rest.join(' × '), words);
  if (of === undefined) return undefined;
  if (first.endsWith('%')) {
    const rate = numberOf(first);
    return rate === undefined ? undefined : { kind: 'pool-share', rate, pool: of };
  }
  const units = estimateOf(first, words);
  return units && { kind: 'unit-rate', units, rate: of };
}

function plainAmountOf(text: string, words: Words): Unchecked<PlainAmount> | undefined {
  if (isWord(text, words.notStated)) return { kind: 'unknown', reason: 'not-stated' };
  if (isWord(text, words.notAssessable)) return { kind: 'unknown', reason: 'not-assessable' };
  const exact = numberOf(text);
  if (exact !== undefined) return { kind: 'exact', value: exact };
  const [ends, aside] = withAside(text);
  const about = after(words.about, ends);
  if (about !== undefined) {
    const [value, step] = [numberOf(about), numberOf(after(words.step, aside) ?? '')];
    return value === undefined || step === undefined ? undefined : { kind: 'rounded', value, step };
  }
  const most = after(words.upTo, ends);
  if (most !== undefined) {
    const value = numberOf(most);
    return value === undefined ? undefined : { kind: 'ceiling', value };
  }
  const range = endsOf(ends, words);
  const best = numberOf(after(words.best, aside) ?? '');
  return range && { kind: 'range', ...range, ...(best === undefined ? {} : { best }) };
}

/** What the format holds before its numbers are judged. */
type Unchecked<T> = T extends unknown
  ? { readonly [Key in keyof T]: T[Key] extends number | undefined ? number : T[Key] }
  : never;

function estimateOf(text: string, words: Words): Estimate<number> | undefined {
  const certain = numberOf(text);
  if (certain !== undefined) return { low: certain, best: certain, high: certain };
  const [ends, aside] = withAside(text);
  const range = endsOf(ends, words);
  const best = numberOf(after(words.best, aside) ?? '');
  return range && best !== undefined ? { ...range, best } : undefined;
}

function endsOf(text: string, words: Words): { readonly low: number; readonly high: number } | undefined {
  const [low, high, ...more] = text.split(` ${words.to} `).map(numberOf);
  return low === undefined || high === undefined || more.length > 0 ? undefined : { low, high };
}

/** A text and what stands behind it in brackets. */
function withAside(text: string): readonly [string, string] {
  const match = /^([^(]*)\(([^)]*)\)$/.exec(text);
  return match ? [(match[1] ?? '').trim(), (match[2] ?? '').trim()] : [text, ''];
}

/** Hundredths of a typed number; undefined where it is none, or one that reads two ways. */
export function numberOf(text: string): number | undefined {
  const typed = typedNumber(text, 'de');
  return typed.kind === 'number' ? typed.hundredths : undefined;
}

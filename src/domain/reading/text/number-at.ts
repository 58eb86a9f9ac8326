import { digitsOfWord } from './number-words.ts';
import type { Token, WrittenNumber } from './token.ts';

/** A number of the text, in digits or words, and the last token of it. */
export type NumberAt = WrittenNumber & { readonly last: number };

const ofWord = { isGrouped: false, hasDashes: false, hasTrailingMinus: false } as const;
const half = /^halbe[nrsm]?$/;
const article = /^eine[nrm]?$/;
/** "eine viertel Million" */
const quarters: ReadonlyMap<string, string> = new Map([
  ['viertel', '25'],
  ['dreiviertel', '75'],
]);
const scale = /^(?:million|milliarde|mio|mrd)$/;
const fraction = /^(\d{1,2})\/(\d)$/;
/** "33 1/3 %", to the hundredth. */
const thirds: ReadonlyMap<string, string> = new Map([
  ['1/3', '33'],
  ['2/3', '67'],
]);
const signs: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
]);

/** Whether a number can begin with a word or a sign. */
export const isNumberWord = (word: string): boolean =>
  signs.has(word) ||
  quarters.has(word) ||
  fraction.test(word) ||
  half.test(word) ||
  digitsOfWord(word) !== undefined;

/** The number that begins at a token; undefined where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberAt | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.number) return withFraction(tokens, at, token.number);
  const decimals = signs.get(token.text) ?? (token.kind === 'code' ? decimalsOf(token.text) : undefined);
  if (decimals !== undefined) return { ...ofWord, whole: '0', decimals, last: at };
  if (token.kind !== 'word') return undefined;
  if (half.test(token.lower)) return { ...ofWord, whole: '0', decimals: '5', last: at };
  if (article.test(token.lower) && half.test(tokens[at + 1]?.lower ?? '')) {
    return { ...ofWord, whole: '0', decimals: '5', last: at + 1 };
  }
  const quarter = quarters.get(token.lower);
  if (quarter !== undefined)
    return scale.test(tokens[at + 1]?.lower ?? '')
      ? { ...ofWord, whole: '0', decimals: quarter, last: at }
      : undefined;
  const digits = digitsOfWord(token.lower);
  return digits && { ...ofWord, ...digits, last: at };
}

/** "2 ½". */
function withFraction(tokens: readonly Token[], at: number, number: WrittenNumber): NumberAt {
  const next = tokens[at + 1];
  const isWhole = number.decimals === '' && !number.isGrouped && next?.kind !== 'number';
  const decimals =
    isWhole && next ? (signs.get(next.text) ?? thirds.get(next.text) ?? decimalsOf(next.text)) : undefined;
  return decimals === undefined ? { ...number, last: at } : { ...number, decimals, last: at + 1 };
}

function decimalsOf(code: string): string | undefined {
  const [, above, below] = fraction.exec(code) ?? [];
  const hundredths = (100 * Number(above)) / Number(below);
  return hundredths > 0 && hundredths < 100 && Number.isInteger(hundredths)
    ? String(hundredths).padStart(2, '0')
    : undefined;
}

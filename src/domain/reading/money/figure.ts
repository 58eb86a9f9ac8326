import { type Cents, cents } from '../../value/money.ts';
import type { Token } from '../text/token.ts';

/** A number with what it is scaled by, up to the token after it. */
export type Figure = {
  readonly cents: Cents;
  readonly first: number;
  readonly last: number;
};

/** What a word multiplies euros by, as a power of ten. */
const scales: ReadonlyMap<string, number> = new Map([
  ['tsd', 3],
  ['tausend', 3],
  ['mio', 6],
  ['mill', 6],
  ['million', 6],
  ['millionen', 6],
  ['mrd', 9],
  ['milliarde', 9],
  ['milliarden', 9],
]);
const currencies: ReadonlyMap<string, number> = new Map([
  ['€', 0],
  ['eur', 0],
  ['euro', 0],
  ['euros', 0],
  ['t€', 3],
  ['teur', 3],
  ['teuro', 3],
  ['tsd€', 3],
]);

/** The amount of money that begins with a number, where its currency stands behind or before it. */
export function figureAt(tokens: readonly Token[], at: number, free: number): Figure | undefined {
  const number = tokens[at]?.number;
  if (!number) return undefined;
  const scale = scaleAt(tokens, at + 1);
  const behind = currencyAt(tokens, scale.next);
  const before = currencyBefore(tokens, at, free);
  if (!behind && !before) return undefined;
  const power = scale.power + (behind?.power ?? before?.power ?? 0);
  const value = valueOf(number.whole, number.decimals, power + 2);
  if (value === undefined) return undefined;
  return { cents: value, first: before?.first ?? at, last: behind?.last ?? scale.next - 1 };
}

function scaleAt(tokens: readonly Token[], at: number): { readonly power: number; readonly next: number } {
  const power = scales.get(tokens[at]?.lower ?? '');
  if (power === undefined) return { power: 0, next: at };
  const isAbbreviated = tokens[at + 1]?.text === '.' && currencyAt(tokens, at + 2) !== undefined;
  return { power, next: isAbbreviated ? at + 2 : at + 1 };
}

type Currency = { readonly power: number; readonly first: number; readonly last: number };

function currencyAt(tokens: readonly Token[], at: number): Currency | undefined {
  const [one, two] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  const joined = two?.space === '' ? currencies.get(one + two.lower) : undefined;
  if (joined !== undefined) return { power: joined, first: at, last: at + 1 };
  const power = currencies.get(one);
  return power === undefined ? undefined : { power, first: at, last: at };
}

function currencyBefore(tokens: readonly Token[], at: number, free: number): Currency | undefined {
  for (const first of [at - 2, at - 1]) {
    const currency = first < free ? undefined : currencyAt(tokens, first);
    if (currency?.last === at - 1) return currency;
  }
  return undefined;
}

/** A whole number of cents; undefined where it is a fraction of one, or too large to be exact. */
function valueOf(whole: string, decimals: string, power: number): Cents | undefined {
  const digits = whole + decimals.padEnd(power, '0').slice(0, power);
  const rest = decimals.slice(power);
  const value = Number(digits);
  return /[1-9]/.test(rest) || !Number.isSafeInteger(value) ? undefined : cents(value);
}

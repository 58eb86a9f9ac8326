import { columnGap } from '../text/plain-text.ts';
import type { Token } from '../text/token.ts';
import type { NumberAt } from '../text/number-at.ts';
import type { Reading } from '../text/sentences.ts';
import { scaled } from './scale.ts';

/** What a number counts, and by which power of ten it is scaled. */
export type Unit = {
  readonly first: number;
  readonly last: number;
  readonly power: number;
  readonly of: string;
};

/** Where the units of a kind of quantity stand. */
export type Grammar = {
  /** The words and numbers that tell of such a unit, in order: a number that is far from all of them counts something else. */
  readonly signs: readonly number[];
  /** The smallest unit as a power of ten below the unit: 2 for cents, hundredths and basis points. */
  readonly power: number;
  readonly behind: (tokens: readonly Token[], at: number) => Unit | undefined;
  readonly before: (tokens: readonly Token[], at: number, free: number) => Unit | undefined;
  /** A number that shows by its writing alone what it counts. */
  readonly byItself: (number: NumberAt, tokens: readonly Token[], at: number) => boolean;
};

/** A number with its scale and, where one stands with it, its unit. */
export type Figure = {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly number: NumberAt;
  readonly scale: number | undefined;
  readonly unit: Unit | undefined;
  readonly isNegative: boolean;
};

/** What a word multiplies by, as a power of ten. */
export const scales: ReadonlyMap<string, number> = new Map([
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

/** The figure that begins with the number at a token. `free`: what stands before it belongs to another. */
export function figureAt(
  { tokens, numbers }: Reading,
  grammar: Grammar,
  at: number,
  free: number,
): Figure | undefined {
  const number = numbers[at];
  if (!number) return undefined;
  const { scale, next } = scaleAt(tokens, number.last + 1);
  const before = grammar.before(tokens, at, free);
  const behind = grammar.behind(tokens, next);
  const isListed = before !== undefined && behind !== undefined && numbers[behind.last + 1] !== undefined;
  const unit = (isListed ? before : (behind ?? before)) ?? unitByItself(grammar, number, tokens, at);
  const first = Math.min(before?.first ?? at, at);
  const last = unit === behind && behind !== undefined ? behind.last : next - 1;
  return { at, number, scale, unit, ...signBefore(tokens, first, number, free), last };
}

const unitByItself = (
  grammar: Grammar,
  number: NumberAt,
  tokens: readonly Token[],
  at: number,
): Unit | undefined =>
  grammar.byItself(number, tokens, at) ? { first: at, last: at, power: 0, of: '' } : undefined;

function scaleAt(
  tokens: readonly Token[],
  at: number,
): { readonly scale: number | undefined; readonly next: number } {
  const scale = scales.get(tokens[at]?.lower ?? '');
  if (scale === undefined) return { scale, next: at };
  const dot = tokens[at + 1];
  return { scale, next: dot?.text === '.' && dot.space === '' ? at + 2 : at + 1 };
}

/** A minus is one only where it touches the number and nothing before it: other strokes join, or begin an item. */
function signBefore(
  tokens: readonly Token[],
  first: number,
  number: NumberAt,
  free: number,
): Pick<Figure, 'first' | 'isNegative'> {
  const sign = tokens[first - 1];
  if (number.hasTrailingMinus) return { first, isNegative: true };
  if (!sign || first - 1 < free) return { first, isNegative: false };
  if (sign.lower === 'minus') return { first: first - 1, isNegative: true };
  // "./. 18.000 €", as bookkeepers write it.
  if (sign.text === '.' && tokens[first - 2]?.text === '/' && tokens[first - 3]?.text === '.')
    return { first: first - 3, isNegative: true };
  const opens = sign.space === columnGap || [':', '=', '('].includes(tokens[first - 2]?.text ?? '');
  const touches = (tokens[first]?.space === '' && (sign.space !== '' || first === 1)) || (opens && first > 1);
  return touches && ['-', '–'].includes(sign.text)
    ? { first: first - 1, isNegative: true }
    : { first, isNegative: false };
}

export const powerOf = (figure: Figure, unit: Unit, power: number): number =>
  power + unit.power + (figure.scale ?? 0);

/** In the smallest unit. */
export function valueOf(figure: Figure, unit: Unit, power: number): number | undefined {
  const value = scaled(figure.number.whole, figure.number.decimals, powerOf(figure, unit, power));
  return value === undefined || !figure.isNegative || value === 0 ? value : 0 - value;
}

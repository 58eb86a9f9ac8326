import type { Estimate } from '../value/amount.ts';

/** A number with its range, a choice by its name, or undefined where nothing is stated. */
export type InputValue = Estimate<number> | string | undefined;

/** Money in cents, rates in basis points, posts in hundredths; a month counts from year 0. */
export type Unit = 'money' | 'yearly-cost' | 'rate' | 'posts' | 'month' | 'months' | 'count' | 'choice';

/** How one input of a scenario is read and entered. */
export type InputShape = {
  readonly unit: Unit;
  readonly isRange: boolean;
  /** The names of what can be chosen; none for a number. */
  readonly choices: readonly string[];
  /** What an empty field says: that nothing is stated, or that there is no such thing. */
  readonly empty: 'unknown' | 'none';
  readonly isSigned: boolean;
};

export type InputProblem =
  | 'below-zero'
  | 'too-large'
  | 'above-whole'
  | 'not-ordered'
  | 'not-a-choice'
  | 'no-range'
  | 'not-whole';

/**
 * The most that an input may be. Far beyond any municipality, and small enough that a product of posts, months and
 * cost stays exact: 10.000 posts for 10 years at 10 million euros each are 10^14 cents.
 */
export const limits = {
  money: 1_000_000_000_000,
  'yearly-cost': 1_000_000_000,
  rate: 10_000,
  posts: 1_000_000,
  month: 2201 * 12 - 1,
  months: 24,
  count: 100_000_000,
  choice: 0,
} as const satisfies Readonly<Record<Unit, number>>;

/** The earliest month: January 1900. */
const firstMonth = 1900 * 12;

export const shape = {
  range: (unit: Unit): InputShape => ({
    unit,
    isRange: true,
    choices: [],
    empty: 'unknown',
    isSigned: false,
  }),
  single: (unit: Unit): InputShape => ({
    unit,
    isRange: false,
    choices: [],
    empty: 'unknown',
    isSigned: false,
  }),
  choice: (...choices: readonly string[]): InputShape => ({
    unit: 'choice',
    isRange: false,
    choices,
    empty: 'unknown',
    isSigned: false,
  }),
} as const;

/** A number with its ends, in the smallest unit of its input; neither a choice nor unknown. */
export const isEstimate = (value: InputValue): value is Estimate<number> => typeof value === 'object';

/** What is wrong with a value for an input, by itself; undefined for a good one. */
export function inputProblem(
  value: InputValue,
  { unit, isRange, choices, isSigned }: InputShape,
): InputProblem | undefined {
  if (value === undefined) return undefined;
  if (!isEstimate(value)) return choices.includes(value) ? undefined : 'not-a-choice';
  if (unit === 'choice') return 'not-a-choice';
  const { low, best, high } = value;
  const ends = [low, best, high];
  if (!ends.every((end) => Number.isInteger(end))) return 'not-whole';
  const least = isSigned ? -limits[unit] : unit === 'month' ? firstMonth : 0;
  if (ends.some((end) => end < least)) return 'below-zero';
  if (ends.some((end) => end > limits[unit])) return unit === 'rate' ? 'above-whole' : 'too-large';
  if (low > best || best > high) return 'not-ordered';
  return isRange || low === high ? undefined : 'no-range';
}

/** Law: equal in every end, or the same choice, or both unknown. An unknown is never the same as 0. */
export const isSameValue = (left: InputValue, right: InputValue): boolean =>
  isEstimate(left) && isEstimate(right)
    ? left.low === right.low && left.best === right.best && left.high === right.high
    : left === right;

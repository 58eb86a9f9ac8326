/** Whole euro cents; never a fraction, so sums are exact. */
export type Cents = number & { readonly unit: 'cents' };
/** Hundredths of a percent: 2000 is 20 %. */
export type BasisPoints = number & { readonly unit: 'basis points' };

/**
 * What all amounts of a document, or all municipalities of a scenario, may come to: less than half of what a number
 * holds exactly, so that the two can be set against each other to the cent.
 */
export const largestSum = 4_000_000_000_000_000;

const whole = 10_000;

const isCents = (value: number): value is Cents => Number.isSafeInteger(value);
const isBasisPoints = (value: number): value is BasisPoints =>
  Number.isInteger(value) && value >= 0 && value <= 10_000;

/** @throws RangeError on a fraction of a cent: a defect of the caller, input is checked where it comes in. */
export function cents(value: number): Cents {
  if (!isCents(value)) throw new RangeError(`${value} is not a whole number of cents`);
  return value;
}

/** @throws RangeError outside 0 to 100 %. */
export function basisPoints(value: number): BasisPoints {
  if (!isBasisPoints(value)) throw new RangeError(`${value} basis points is not a rate from 0 to 100 %`);
  return value;
}

/** Exact to the cent. @throws RangeError beyond 2^53 cents, where a number would begin to round. */
export const addCents = (left: Cents, right: Cents): Cents => cents(left + right);
/** Exact to the cent, below 0 where more is taken than there is. @throws RangeError beyond 2^53 cents. */
export const subtractCents = (left: Cents, right: Cents): Cents => cents(left - right);

/**
 * The product of whole factors over a whole divisor, rounded half up to the cent, once, at the end.
 * Computed in big integers where 10^12 euros times a rate leave the exact range of a number.
 */
export function productOver(factors: readonly number[], divisor: number): Cents {
  let product = 1;
  for (const factor of factors) product *= factor;
  return roundedOver(product, divisor) ?? exactProductOver(factors, divisor);
}

/** The same of a product that is computed already; undefined where numbers do not hold it exactly. */
export function roundedOver(product: number, divisor: number): Cents | undefined {
  const dividend = 2 * product + divisor;
  return Number.isSafeInteger(dividend) ? cents(floorOver(dividend, 2 * divisor)) : undefined;
}

/**
 * A safe whole number over a positive one, rounded down. A quotient rounds up to a whole number at the most, never below
 * one: then the product tells. Many times as quick as the remainder of a division.
 */
function floorOver(dividend: number, divisor: number): number {
  const quotient = Math.floor(dividend / divisor);
  return quotient * divisor > dividend ? quotient - 1 : quotient;
}

function exactProductOver(factors: readonly number[], divisor: number): Cents {
  const product = factors.reduce((running, factor) => running * BigInt(factor), 1n);
  const over = 2n * BigInt(divisor);
  const doubled = 2n * product + BigInt(divisor);
  return cents(Number((doubled - mod(doubled, over)) / over));
}

/** A rate of an amount, in cents, rounded half up. */
export const shareOf = (amount: Cents, rate: BasisPoints): Cents =>
  roundedOver(amount * rate, whole) ?? productOver([amount, rate], whole);

/**
 * Splits a whole by weights so that the parts add up to it to the cent (largest remainders; the earlier part
 * wins a tie). Weights are whole and not negative, at least one is positive.
 * @throws RangeError on other weights.
 */
export const split = (amount: Cents, weights: readonly number[]): Cents[] => splitBy(weights)(amount);

/**
 * The same for many amounts: the weights are looked at once. What is asked for in a loop may be written over the parts of
 * the amount before. @throws RangeError on other weights.
 */
export function splitBy(weights: readonly number[]): (amount: Cents, over?: Cents[]) => Cents[] {
  const sum = sumOfWeights(weights);
  if (!(sum > 0)) {
    throw new RangeError('a split needs weights that are not negative, and one that is positive');
  }
  const isSafe = Number.isSafeInteger(sum);
  return (amount, parts = []) =>
    isSafe && Number.isSafeInteger(amount * sum)
      ? splitInNumbers(amount, weights, sum, parts)
      : splitExactly(amount, weights);
}

/** Not a number where one of them is no weight. */
function sumOfWeights(weights: readonly number[]): number {
  let over = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    if (weight === undefined || weight < 0 || !Number.isInteger(weight)) return Number.NaN;
    over += weight;
  }
  return over;
}

/** Where no product leaves the exact range of a number; many times as quick. */
function splitInNumbers(amount: Cents, weights: readonly number[], over: number, parts: Cents[]): Cents[] {
  if (parts.length !== weights.length) parts.length = weights.length;
  let left: number = amount;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    if (weight === undefined) continue;
    const part = floorOver(amount * weight, over);
    parts[index] = cents(part);
    left -= part;
  }
  for (; left > 0; left -= 1) raiseShortest(parts, amount, weights, over);
  return parts;
}

/** A cent more for the part that rounding took most from, the earlier of equal ones; one that has it lacks nothing. */
function raiseShortest(parts: Cents[], amount: Cents, weights: readonly number[], over: number): void {
  let shortest = 0;
  let raised = cents(0);
  let most = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const weight = weights[index];
    if (part === undefined || weight === undefined) continue;
    const lacking = amount * weight - part * over;
    if (lacking <= most) continue;
    shortest = index;
    raised = cents(part + 1);
    most = lacking;
  }
  parts[shortest] = raised;
}

function splitExactly(amount: Cents, weights: readonly number[]): Cents[] {
  const over = weights.reduce((running, weight) => running + BigInt(weight), 0n);
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const floors = exact.map((part) => (part - mod(part, over)) / over);
  const rest = Number(BigInt(amount) - floors.reduce((running, part) => running + part, 0n));
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: mod(part, over) }))
    // The order of equal ones stays: the earlier part wins.
    .toSorted((a, b) => Number(b.remainder - a.remainder))
    .slice(0, rest);
  const raised = new Set(byRemainder.map(({ index }) => index));
  return floors.map((part, index) => cents(Number(part) + (raised.has(index) ? 1 : 0)));
}

/**
 * Equal parts that add up to the whole to the cent. The cents that are left are spread evenly, so that the first of the
 * parts together are what they should be, rounded half up: three of 15 months of 50.000 € are 10.000,00 €, and not two cents
 * more. Where there is a list already, they are written into it from a place on.
 */
export function equalParts(amount: Cents, count: number, parts: Cents[] = [], from = 0): Cents[] {
  const rest = ((amount % count) + count) % count;
  const part = cents((amount - rest) / count);
  const larger = cents(part + 1);
  // What the first of the parts lack together, in halves of a part of a cent; half a cent is one already.
  let lacking = count;
  for (let index = 0; index < count; index += 1) {
    lacking += 2 * rest;
    const isLarger = lacking >= 2 * count;
    if (isLarger) lacking -= 2 * count;
    parts[from + index] = isLarger ? larger : part;
  }
  return parts;
}

const mod = (value: bigint, over: bigint): bigint => ((value % over) + over) % over;

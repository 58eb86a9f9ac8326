import { type BasisPoints, type Cents, addCents, cents, productOver, shareOf } from './money.ts';
import type { Unknown } from './knowledge.ts';

/** Hundredths of a unit: 50 is half a post. */
export type Hundredths = number & { readonly unit: 'hundredths' };

/** A value that may be uncertain: low <= best <= high. */
export type Estimate<T extends number> = { readonly low: T; readonly best: T; readonly high: T };
export type Interval = Estimate<Cents>;

/** An amount exactly as its source gives it. */
export type PlainAmount =
  | { readonly kind: 'exact'; readonly value: Cents }
  | { readonly kind: 'rounded'; readonly value: Cents; readonly step: Cents }
  | { readonly kind: 'ceiling'; readonly value: Cents }
  | { readonly kind: 'range'; readonly low: Cents; readonly high: Cents; readonly best?: Cents | undefined }
  | { readonly kind: 'unknown'; readonly reason: Unknown['status'] };
/** Amounts that a source gives as a calculation: units times a rate, or a share of a pool. */
export type Amount =
  | PlainAmount
  | { readonly kind: 'unit-rate'; readonly units: Estimate<Hundredths>; readonly rate: PlainAmount }
  | { readonly kind: 'pool-share'; readonly rate: BasisPoints; readonly pool: PlainAmount };

/** A sum that says what is missing. A sum over nothing stated is no sum, least of all 0. */
export type Total =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly of: number }
  | { readonly kind: 'floor'; readonly sum: Interval; readonly missing: number; readonly of: number }
  | { readonly kind: 'complete'; readonly sum: Interval; readonly of: number };

const isHundredths = (value: number): value is Hundredths => Number.isSafeInteger(value) && value >= 0;

/** @throws RangeError on a fraction of a hundredth or a negative number. */
export function hundredths(value: number): Hundredths {
  if (!isHundredths(value)) throw new RangeError(`${value} is not a whole number of hundredths`);
  return value;
}

/** Law: of no width; all three ends are the value, in its unit. */
export const certain = <T extends number>(value: T): Estimate<T> => ({
  low: value,
  best: value,
  high: value,
});

const nothing = { low: 0, high: 0 } as const;

/** The interval in cents that an amount may lie in; an unknown has none, and passes that on. */
export function intervalOf(amount: Amount): Interval | undefined {
  switch (amount.kind) {
    case 'exact':
      return certain(amount.value);
    case 'rounded':
      return {
        low: cents(amount.value - Math.floor(amount.step / 2)),
        best: amount.value,
        high: cents(amount.value + Math.floor(amount.step / 2)),
      };
    case 'ceiling':
      return { low: cents(0), best: amount.value, high: amount.value };
    case 'range':
      return {
        low: amount.low,
        best: amount.best ?? productOver([amount.low + amount.high], 2),
        high: amount.high,
      };
    case 'unit-rate':
      return mapInterval(intervalOf(amount.rate), (rate, end) =>
        productOver([unitsAt(amount.units, rate, end), rate], 100),
      );
    case 'pool-share':
      return mapInterval(intervalOf(amount.pool), (pool) => shareOf(pool, amount.rate));
    case 'unknown':
      return undefined;
  }
}

/**
 * How large an amount can be, up or down, in cents and about to the cent; 0 without a value. Unlike its interval it can
 * be asked of a calculation that comes to more than can be counted.
 */
export function sizeOf(amount: Amount): number {
  switch (amount.kind) {
    case 'unit-rate':
      return (amount.units.high * sizeOf(amount.rate)) / 100;
    case 'pool-share':
      return (sizeOf(amount.pool) * amount.rate) / 10_000;
    case 'exact':
    case 'rounded':
    case 'ceiling':
    case 'range':
    case 'unknown': {
      const { low, high } = intervalOf(amount) ?? nothing;
      return Math.max(Math.abs(low), Math.abs(high));
    }
  }
}

/** Why an amount has no value: its own reason or that of the part it is computed from; undefined where it has one. */
export function missingReason(amount: Amount): Unknown['status'] | undefined {
  switch (amount.kind) {
    case 'unknown':
      return amount.reason;
    case 'unit-rate':
      return missingReason(amount.rate);
    case 'pool-share':
      return missingReason(amount.pool);
    case 'exact':
    case 'rounded':
    case 'ceiling':
    case 'range':
      return undefined;
  }
}

/**
 * In cents, end to end: the ends need not fall together, so the sum is never too narrow. @throws RangeError beyond
 * exact cents.
 */
export const addIntervals = (left: Interval, right: Interval): Interval => ({
  low: addCents(left.low, right.low),
  best: addCents(left.best, right.best),
  high: addCents(left.high, right.high),
});

/** Adds what is stated, end to end, and counts what is not. One part without a value makes the total a floor. */
export function total(amounts: readonly Amount[]): Total {
  return totalOf(amounts.map(intervalOf));
}

/** The same over intervals that were computed elsewhere; undefined is a part without a value. */
export function totalOf(parts: readonly (Interval | undefined)[]): Total {
  const of = parts.length;
  if (of === 0) return { kind: 'empty' };
  const stated = parts.filter((part) => part !== undefined);
  const [first, ...rest] = stated;
  if (!first) return { kind: 'unknown', of };
  const sum = rest.reduce(addIntervals, first);
  return stated.length === of
    ? { kind: 'complete', sum, of }
    : { kind: 'floor', sum, missing: of - stated.length, of };
}

/** A rate below zero (a loss, or one rounded around 0) is lowest at the most units. */
function unitsAt(units: Estimate<Hundredths>, rate: Cents, end: keyof Interval): Hundredths {
  if (end === 'best' || rate >= 0) return units[end];
  return end === 'low' ? units.high : units.low;
}

function mapInterval(
  interval: Interval | undefined,
  map: (value: Cents, end: keyof Interval) => Cents,
): Interval | undefined {
  if (!interval) return undefined;
  return {
    low: map(interval.low, 'low'),
    best: map(interval.best, 'best'),
    high: map(interval.high, 'high'),
  };
}

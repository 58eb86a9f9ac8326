import { intervalOf } from './amount.ts';
import type { MoneyLine } from '../document/money-line.ts';
import type { BasisPoints, Cents } from './money.ts';

/** A stated rate against the amounts that are stated with it. */
export type RateCheck = {
  readonly stated: BasisPoints;
  /** In basis points, not rounded. */
  readonly computed: number;
  readonly agrees: boolean;
};

/** Rates are printed in whole percent; more than half a point apart is no rounding (finance model, section 3). */
const tolerance = 50;

/** Undefined where the base is 0: then no rate can be computed. */
export function rateCheck(stated: BasisPoints, amount: Cents, base: Cents): RateCheck | undefined {
  if (base === 0) return undefined;
  const computed = (amount / base) * 10_000;
  return { stated, computed, agrees: Math.abs(computed - stated) <= tolerance };
}

/** The rate of a line against its amount; undefined where its source names only one of them, or no base. */
export function lineRateCheck({ amount, statedShare }: MoneyLine): RateCheck | undefined {
  const stated = intervalOf(amount);
  return statedShare && 'of' in statedShare && stated
    ? rateCheck(statedShare.rate, stated.best, statedShare.of)
    : undefined;
}

import { type Amount, sizeOf } from '../value/amount.ts';
import { largestSum } from '../value/money.ts';
import { type Inconsistency, when } from './inconsistency.ts';
import type { Fact } from './initiative.ts';
import type { MoneyLine } from './money-line.ts';

/** The amounts with which all of them, in their order, would come to more than can be added up to the cent. */
export function excessiveAmounts(facts: readonly Fact[]): readonly Inconsistency[] {
  let sum = 0;
  return facts.flatMap(({ contents }, index) =>
    contents.flatMap((content, place) => {
      const size = content.about === 'money' ? sizeWithSplit(content) : 0;
      const isTooMuch = sum + size > largestSum;
      if (!isTooMuch) sum += size;
      return when(isTooMuch, ['facts', index, 'contents', place, 'amount'], 'sum-too-large');
    }),
  );
}

/** Whether a sum of them is exact to the cent. Where it is not, `excessiveAmounts` says so, and no other rule adds them up. */
export const areAddable = (amounts: readonly Amount[]): boolean =>
  amounts.reduce((sum, amount) => sum + sizeOf(amount), 0) <= largestSum;

/** The larger of an amount and of what it is split into: either may be added up. */
function sizeWithSplit({ amount, period }: MoneyLine): number {
  const split = period.kind === 'years' || period.kind === 'months' ? (period.split ?? []) : [];
  return Math.max(
    sizeOf(amount),
    split.reduce((sum, part) => sum + sizeOf(part.amount), 0),
  );
}

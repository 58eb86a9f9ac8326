import { sizeOf } from '../value/amount.ts';
import { largestSum } from '../value/money.ts';
import { type Inconsistency, when } from './inconsistency.ts';
import type { Fact } from './initiative.ts';

/** The amounts with which all of them, in their order, would come to more than can be added up to the cent. */
export function excessiveAmounts(facts: readonly Fact[]): readonly Inconsistency[] {
  let sum = 0;
  return facts.flatMap(({ contents }, index) =>
    contents.flatMap((content, place) => {
      const size = content.about === 'money' ? sizeOf(content.amount) : 0;
      const isTooMuch = sum + size > largestSum;
      if (!isTooMuch) sum += size;
      return when(isTooMuch, ['facts', index, 'contents', place, 'amount'], 'sum-too-large');
    }),
  );
}

import type { Cents } from '../value/money.ts';
import { type Span, type YearAmount, yearsSpread } from './grant-period.ts';

/** What each fiscal year of a period bears (`yearsSpread`), with the years by their numbers, in order. */
export function yearParts(amount: Cents, span: Span): readonly YearAmount[] {
  const { first, partsOf } = yearsSpread(span);
  return partsOf(amount).map((part, index) => ({ year: first + index, amount: part }));
}

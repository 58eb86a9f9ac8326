import type { Drawdown, Instalment } from '../document/scenario.ts';
import { type YearMonth, monthIndex } from '../value/calendar.ts';
import { type BasisPoints, type Cents, cents, shareOf, subtractCents } from '../value/money.ts';

/** What the state pays in a month, which is counted by `monthIndex`. */
export type Receipt = { readonly month: number; readonly amount: Cents };

/** One instalment and what it comes to: by its share, by its sum, or what is left. */
export type Paid = {
  readonly month: YearMonth;
  readonly by: { readonly share: BasisPoints } | { readonly sum: Cents } | 'rest';
  readonly amount: Cents;
};

/** The month in which the state's share of the cost of a month arrives, both counted, where it pays by cost. */
export const paidIn = (
  month: number,
  drawdown: Exclude<Drawdown, { readonly rhythm: 'instalments' }>,
): number => (drawdown.rhythm === 'monthly' ? month + drawdown.lag : month - (month % 3) + 3);

/**
 * What the state pays and when, for its shares of the cost from a first month on. Law: it adds up to the shares, to the cent.
 * Undefined where an instalment lacks its month or its part.
 */
export function receiptsOf(
  dues: readonly Cents[],
  first: number,
  funding: Cents,
  drawdown: Drawdown,
): readonly Receipt[] | undefined {
  if (drawdown.rhythm === 'instalments') {
    return instalmentsOf(funding, drawdown)?.map(({ month, amount }) => ({
      month: monthIndex(month),
      amount,
    }));
  }
  return dues.map((amount, index) => ({ month: paidIn(first + index, drawdown), amount }));
}

/**
 * The instalments in the order of their months. None of them is more than what is left by then, and the last is all of that.
 * Undefined where one lacks its month or its part.
 */
export function instalmentsOf(
  funding: Cents,
  { before, last }: Extract<Drawdown, { readonly rhythm: 'instalments' }>,
): readonly Paid[] | undefined {
  if (!last) return undefined;
  const stated = before.flatMap(({ month, ...part }) => {
    const by = partOf(part);
    return month && by ? [{ month, by }] : [];
  });
  if (stated.length < before.length) return undefined;
  let left = funding;
  const paid: Paid[] = [];
  for (const { month, by } of stated.toSorted(
    (one, other) => monthIndex(one.month) - monthIndex(other.month),
  )) {
    const asked = 'share' in by ? shareOf(funding, by.share) : by.sum;
    const amount = cents(Math.min(left, asked));
    left = subtractCents(left, amount);
    paid.push({ month, by, amount });
  }
  return [...paid, { month: last, by: 'rest', amount: left }];
}

function partOf({ share, sum }: Omit<Instalment, 'month'>) {
  if (share !== undefined) return { share };
  return sum === undefined ? undefined : { sum };
}

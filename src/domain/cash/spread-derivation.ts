import { type YearMonth, monthAt, monthIndex, yearOf } from '../value/calendar.ts';
import {
  type GrantPeriod,
  type Span,
  amountsOver,
  grantedWeights,
  spanOf,
  yearsSpread,
} from './grant-period.ts';
import { type Cents, addCents, cents, subtractCents } from '../value/money.ts';

/** One line of how a part of an amount falls to a month or a year. */
export type SpreadStep =
  /** An extension leaves the months before it as they were; the rest is spread anew. */
  | {
      readonly kind: 'rest';
      readonly whole: Cents;
      readonly kept: Cents;
      readonly from: YearMonth;
      readonly result: Cents;
    }
  | {
      readonly kind: 'year-part';
      readonly whole: Cents;
      readonly year: number;
      readonly months: number;
      readonly of: number;
      readonly result: Cents;
    }
  /** A year bears what was granted for it, of what was granted in all. */
  | {
      readonly kind: 'granted-part';
      readonly whole: Cents;
      readonly year: number;
      readonly granted: Cents;
      readonly of: Cents;
      readonly result: Cents;
    }
  | {
      readonly kind: 'month-part';
      readonly whole: Cents;
      readonly month: YearMonth;
      readonly of: number;
      readonly result: Cents;
    }
  | { readonly kind: 'outside'; readonly month: YearMonth; readonly result: Cents }
  | {
      readonly kind: 'year-sum';
      readonly year: number;
      readonly from: YearMonth;
      readonly until: YearMonth;
      readonly result: Cents;
    };

/** How the part of one month came about: by years first, by the months of the year then, anew from an extension on. */
export function monthSteps(amount: Cents, period: GrantPeriod, month: YearMonth): readonly SpreadStep[] {
  const whole = spanOf(period);
  const index = monthIndex(month);
  const granted = grantedStep(amount, whole, yearOf(month));
  if (granted) return grantedMonthSteps(amount, whole, granted, month);
  const latest = whole.revisions.findLastIndex(({ from }) => from <= index);
  const span: Span = { ...whole, revisions: whole.revisions.slice(0, latest + 1) };
  const revision = span.revisions.at(-1);
  const [from, until] = revision ? [revision.from, revision.until] : [span.first, span.last];
  if (index < from || index > until) return [{ kind: 'outside', month, result: cents(0) }];
  const amounts = amountsOver(amount, span);
  const sumOf = (first: number, last: number) =>
    amounts.slice(Math.max(0, first - span.first), last - span.first + 1).reduce(addCents, cents(0));
  const kept = sumOf(span.first, from - 1);
  const rest = subtractCents(amount, kept);
  const year = yearOf(month);
  const january = year * 12;
  const [begin, end] = [Math.max(from, january), Math.min(until, january + 11)];
  const [inYear, inAll] = [end - begin + 1, until - from + 1];
  const ofYear = sumOf(begin, end);
  return [
    ...(revision ? [{ kind: 'rest', whole: amount, kept, from: monthAt(from), result: rest } as const] : []),
    ...(inYear === inAll
      ? []
      : [{ kind: 'year-part', whole: rest, year, months: inYear, of: inAll, result: ofYear } as const]),
    { kind: 'month-part', whole: ofYear, month, of: inYear, result: sumOf(index, index) },
  ];
}

/** How the part of one fiscal year came about. After an extension it is the sum of its months. */
export function yearSteps(amount: Cents, period: GrantPeriod, year: number): readonly SpreadStep[] {
  const span = spanOf(period);
  const amounts = amountsOver(amount, span);
  const last = span.first + amounts.length - 1;
  const [begin, end] = [Math.max(span.first, year * 12), Math.min(last, year * 12 + 11)];
  if (begin > end) return [{ kind: 'outside', month: monthAt(year * 12), result: cents(0) }];
  const granted = grantedStep(amount, span, year);
  if (granted) return [granted];
  const result = amounts.slice(begin - span.first, end - span.first + 1).reduce(addCents, cents(0));
  if (span.revisions.length > 0) {
    return [{ kind: 'year-sum', year, from: monthAt(begin), until: monthAt(end), result }];
  }
  return [{ kind: 'year-part', whole: amount, year, months: end - begin + 1, of: amounts.length, result }];
}

type GrantedPart = Extract<SpreadStep, { kind: 'granted-part' }>;

/** What of an amount falls to a year by what was granted for it; undefined where no grant says so. */
function grantedStep(whole: Cents, span: Span, year: number): GrantedPart | undefined {
  const weights = grantedWeights(span);
  const { first, partsOf } = yearsSpread(span);
  const [granted, result] = [weights?.[year - first], partsOf(whole)[year - first]];
  if (!weights || granted === undefined || result === undefined) return undefined;
  const of = cents(weights.reduce((sum, weight) => sum + weight));
  return { kind: 'granted-part', whole, year, granted: cents(granted), of, result };
}

function grantedMonthSteps(
  amount: Cents,
  span: Span,
  ofYear: GrantedPart,
  month: YearMonth,
): readonly SpreadStep[] {
  const amounts = amountsOver(amount, span);
  const result = amounts[monthIndex(month) - span.first];
  if (result === undefined) return [{ kind: 'outside', month, result: cents(0) }];
  const inYear = amounts.filter((_, index) => Math.floor((span.first + index) / 12) === ofYear.year);
  return [ofYear, { kind: 'month-part', whole: ofYear.result, month, of: inYear.length, result }];
}

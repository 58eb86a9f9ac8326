import { type Interval, intervalOf, missingReason } from '../value/amount.ts';
import type { Stated } from '../as-of/as-of.ts';
import type { Impact } from './budget-impact.ts';
import type { Unknown } from '../value/knowledge.ts';
import { type Cents, subtractCents } from '../value/money.ts';

/** Whether something costs a municipality money; possible where its amount may be 0 and may be more. */
export type Effect = 'yes' | 'possible' | 'no' | 'not-computable' | Unknown['status'];

/**
 * Whether the money lines that a municipality pays cost it anything. One amount above 0 settles it; else one that is
 * not stated leaves it open, and only known zeros make a no. Undefined without any line.
 */
export function effectOf(lines: readonly Stated<'money'>[]): Effect | undefined {
  if (lines.length === 0) return undefined;
  const intervals = lines.flatMap(({ content }) => intervalOf(content.amount) ?? []);
  if (intervals.some(({ low }) => low > 0)) return 'yes';
  const missing = lines.flatMap(({ content }) => missingReason(content.amount) ?? []);
  if (missing.length > 0) return missing.includes('not-assessable') ? 'not-assessable' : 'not-stated';
  return effectOfInterval(intervals.find(({ high }) => high > 0));
}

/** Whether a scenario costs anything at all, whoever bears it: its expense is planned with its income. */
export const effectIn = ({ cost }: Impact): Effect => (cost ? effectOfInterval(cost) : 'not-computable');

function effectOfInterval(interval: Interval | undefined): Effect {
  if (!interval || interval.high === 0) return 'no';
  return interval.low > 0 ? 'yes' : 'possible';
}

export type PlanChange = {
  readonly kind: 'improvement' | 'deterioration' | 'unchanged';
  readonly amount: Cents;
};

/** What a municipality pays in cash against what its plan has, at the estimates; undefined without either. */
export function planChange(cash: Interval | undefined, inPlan: Interval | undefined): PlanChange | undefined {
  if (!cash || !inPlan) return undefined;
  if (cash.best === inPlan.best) return { kind: 'unchanged', amount: subtractCents(cash.best, inPlan.best) };
  return cash.best > inPlan.best
    ? { kind: 'deterioration', amount: subtractCents(cash.best, inPlan.best) }
    : { kind: 'improvement', amount: subtractCents(inPlan.best, cash.best) };
}

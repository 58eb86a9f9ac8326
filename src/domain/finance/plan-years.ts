import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import { singleYears, within } from '../document/period.ts';
import type { Interval, Total } from '../value/amount.ts';
import { subtractCents } from '../value/money.ts';
import type { Initiative } from '../document/initiative.ts';
import { type Scope, linesConcerning } from './budget-lines.ts';
import { type LineSum, lineSum, plannedSum } from './line-sum.ts';

/** What sources say of one fiscal year: its gross expense against what the plan has for it. */
export type PlanYear = {
  readonly year: number;
  /** The whole expense of the year, before any income; undefined where no source speaks of it. */
  readonly expense: LineSum | undefined;
  /** What of it stands in the plan; undefined where no source says so, which is not 0. */
  readonly planned: LineSum | undefined;
  /** Expense less plan, in cents; undefined unless both are stated whole. Below 0 the plan has more than is needed. */
  readonly gap: Interval | undefined;
  readonly standing: PlanStanding;
  /** What a source says of how the rest is paid for. */
  readonly cover: readonly Stated<'cover'>[];
};

/**
 * Whether the plan holds the expense. Section 83 GO NRW asks of the expense of a fiscal year and not of what is left of
 * it after income: an expense that a grant pays whole stands beyond the plan all the same.
 */
type PlanStanding = 'in-plan' | 'beyond-plan' | 'possibly-beyond' | 'not-stated';

/** The years of a scope in which sources speak of gross expense, the earliest first. */
export function planYearsIn(initiative: Initiative, snapshot: Snapshot, scope: Scope): readonly PlanYear[] {
  const { year } = scope;
  const lines = linesConcerning(initiative, snapshot, { ...scope, year: 'all' });
  return planYearsOf(lines, snapshot).filter(
    (each) => year === undefined || year === 'all' || each.year === year,
  );
}

/** The same of some lines, whatever the year. */
export function planYearsOf(lines: readonly Stated<'money'>[], snapshot: Snapshot): readonly PlanYear[] {
  const gross = lines.filter(({ content }) => content.role === 'gross-expense');
  const covers = statedAbout(snapshot, 'cover');
  return singleYears(gross).map((year) => {
    const expense = stated(lineSum(gross, 'gross-expense', year));
    const planned = stated(plannedSum(gross, 'gross-expense', year));
    const gap = expense && planned && difference(expense.total, planned.total);
    const names = new Set(within(gross, year).map(({ content }) => content.line));
    return {
      year,
      expense,
      planned,
      gap,
      standing: standingOf(gap),
      cover: covers.filter(({ content }) => names.has(content.line)),
    };
  });
}

/** A sum of the year itself; one that only names other years says nothing of it. */
const stated = (sum: LineSum | undefined): LineSum | undefined =>
  sum && sum.lines.length > 0 ? sum : undefined;

function difference(expense: Total, planned: Total): Interval | undefined {
  if (expense.kind !== 'complete' || planned.kind !== 'complete') return undefined;
  return {
    low: subtractCents(expense.sum.low, planned.sum.high),
    best: subtractCents(expense.sum.best, planned.sum.best),
    high: subtractCents(expense.sum.high, planned.sum.low),
  };
}

function standingOf(gap: Interval | undefined): PlanStanding {
  if (!gap) return 'not-stated';
  if (gap.high <= 0) return 'in-plan';
  return gap.low > 0 ? 'beyond-plan' : 'possibly-beyond';
}

import type { Snapshot, Stated } from '../as-of/as-of.ts';
import { statedAbout } from '../as-of/as-of.ts';
import type { Initiative } from '../document/initiative.ts';
import { type MoneyRole, grantRoles } from '../document/money-roles.ts';
import { type Total, total } from '../value/amount.ts';
import { type IsoDate, yearOf } from '../value/calendar.ts';
import { type Status, weakest } from '../value/knowledge.ts';
import { amountStatus } from './budget-impact.ts';

/** The fiscal year that a reader looks at, or all of them. */
export type YearChoice = number | 'all';

/**
 * What the lines of one role come to: each once, in cents, with what is missing counted. Law: every line of the role is
 * either added or named among those of other years; none stands for the others.
 */
export type LineSum = {
  readonly role: MoneyRole;
  readonly year: YearChoice;
  /** The lines of that year; none where sources speak of other years only. */
  readonly lines: readonly Stated<'money'>[];
  readonly total: Total;
  /** The weakest among the lines; undefined without any. */
  readonly status: Status | undefined;
  /** The lines of other years, which the sum leaves out. */
  readonly elsewhere: readonly Stated<'money'>[];
};

/** Undefined where no source speaks of such money in any year. */
export function lineSum(
  lines: readonly Stated<'money'>[],
  role: MoneyRole,
  year: YearChoice,
): LineSum | undefined {
  const ofRole = lines.filter(({ content }) => content.role === role);
  if (ofRole.length === 0) return undefined;
  const { inside = [], outside: elsewhere = [] } = Object.groupBy(ofRole, ({ content }) =>
    year === 'all' || content.fiscalYear === year ? 'inside' : 'outside',
  );
  const [first, ...rest] = inside.map(amountStatus);
  return {
    role,
    year,
    lines: inside,
    total: total(inside.map(({ content }) => content.amount)),
    status: first && weakest([first, ...rest]),
    elsewhere,
  };
}

/** The fiscal years in which sources speak of money, of certain roles or of any, the earliest first. */
export function yearsOf(snapshot: Snapshot, roles?: readonly MoneyRole[]): readonly number[] {
  const lines = statedAbout(snapshot, 'money').filter(({ content }) => roles?.includes(content.role) ?? true);
  return [...new Set(lines.map(({ content }) => content.fiscalYear))].toSorted((a, b) => a - b);
}

/** The same over everything that the document holds, whenever it became known: what an address may ask for. */
export function moneyYears({ facts }: Initiative): readonly number[] {
  const years = facts.flatMap(({ contents }) =>
    contents.flatMap((content) => (content.about === 'money' ? [content.fiscalYear] : [])),
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/**
 * The year that is looked at: the one asked for, where a source speaks of money in it; else the Stichtag's, where it has
 * funding or own contribution, else the next that has, else the last. Undefined before any source speaks of such money.
 */
export function yearFor(
  snapshot: Snapshot,
  { asOf, year }: { readonly asOf: IsoDate; readonly year?: YearChoice | undefined },
): YearChoice | undefined {
  const years = yearsOf(snapshot, grantRoles);
  if (year === 'all' && years.length > 0) return year;
  if (year !== undefined && yearsOf(snapshot).some((each) => each === year)) return year;
  return years.find((each) => each >= yearOf(asOf)) ?? years.at(-1);
}

import type { Snapshot, Stated } from '../as-of/as-of.ts';
import { statedAbout } from '../as-of/as-of.ts';
import type { Initiative } from '../document/initiative.ts';
import { isPlanned } from '../document/money-stages.ts';
import { type YearChoice, beyond, singleYear, singleYears, within } from '../document/period.ts';
import type { MoneyLine } from '../document/money-line.ts';
import { counted, standing } from '../document/relations.ts';
import { type MoneyRole, grantRoles } from '../document/money-roles.ts';
import { type Total, total } from '../value/amount.ts';
import { type IsoDate, yearOf } from '../value/calendar.ts';
import { type Status, weakest } from '../value/knowledge.ts';
import { amountStatus } from './budget-impact.ts';

/**
 * What the lines of one role come to: no money twice, in cents, with what is missing counted. Law: every line of the role
 * is added, or has its money in one that is, or is named among those of other years; none stands for the others.
 */
export type LineSum = {
  readonly role: MoneyRole;
  readonly year: YearChoice;
  /** The lines that are added; none where sources speak of other years only. */
  readonly lines: readonly Stated<'money'>[];
  readonly total: Total;
  /** The weakest among the lines; undefined without any. */
  readonly status: Status | undefined;
  /** The lines of other years, and of periods that nobody has split, which the sum leaves out. */
  readonly elsewhere: readonly Stated<'money'>[];
};

/** Undefined where no source speaks of such money in any year. */
export function lineSum(
  lines: readonly Stated<'money'>[],
  role: MoneyRole,
  year: YearChoice,
): LineSum | undefined {
  return sumOf(lines, (content) => content.role === role && !isPlanned(content), { role, year });
}

/** The same of what stands in a plan already. */
export function plannedSum(
  lines: readonly Stated<'money'>[],
  role: MoneyRole,
  year: YearChoice,
): LineSum | undefined {
  return sumOf(lines, (content) => content.role === role && isPlanned(content), { role, year });
}

function sumOf(
  lines: readonly Stated<'money'>[],
  isAsked: (content: MoneyLine) => boolean,
  { role, year }: Pick<LineSum, 'role' | 'year'>,
): LineSum | undefined {
  const asked = standing(lines).filter(({ content }) => isAsked(content));
  if (asked.length === 0) return undefined;
  const inside = counted(within(asked, year), lines);
  // Each other year has what a sum of that year has; what is for no single year stands beside them.
  const others = Map.groupBy(beyond(asked, year), singleYear);
  const elsewhere = [...others.values()].flatMap((group) => counted(group, lines));
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
  return singleYears(linesOf(snapshot, roles));
}

const linesOf = (snapshot: Snapshot, roles?: readonly MoneyRole[]): readonly Stated<'money'>[] =>
  statedAbout(snapshot, 'money').filter(({ content }) => roles?.includes(content.role) ?? true);

/** The same over everything that the document holds, whenever it became known: what an address may ask for. */
export function moneyYears({ facts }: Initiative): readonly number[] {
  return singleYears(
    facts.flatMap((fact) =>
      fact.contents.flatMap((content) => (content.about === 'money' ? [{ fact, content }] : [])),
    ),
  );
}

/**
 * The year that is looked at: the one asked for, where a source speaks of money in it; else the Stichtag's, where it has
 * funding or own contribution, else the next that has, else the last. All years where sources speak of such money over
 * periods alone that nobody has split; undefined before any source speaks of it. `more` are years that can be asked for
 * beside those of the sources, as the later ones of a scenario.
 */
export function yearFor(
  snapshot: Snapshot,
  { asOf, year }: { readonly asOf: IsoDate; readonly year?: YearChoice | undefined },
  more: readonly number[] = [],
): YearChoice | undefined {
  const lines = linesOf(snapshot, grantRoles);
  if (lines.length === 0) return yearsOf(snapshot).find((each) => each === year);
  if (year === 'all') return year;
  if (year !== undefined && [...yearsOf(snapshot), ...more].includes(year)) return year;
  const years = singleYears(lines);
  return years.find((each) => each >= yearOf(asOf)) ?? years.at(-1) ?? 'all';
}

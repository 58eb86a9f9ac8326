import type { Stated } from '#domain/as-of/as-of.ts';
import type { BudgetView, MunicipalBudget } from '#domain/finance/budget-view.ts';
import { type LineSum, lineSum } from '#domain/finance/line-sum.ts';
import { type Status, weakest } from '#domain/value/knowledge.ts';

export type Sums = Pick<MunicipalBudget, 'stateFunding' | 'ownContribution'>;

/** What is known of all municipalities that are looked at; what is for several of them is added once. */
export function sumOfAll({ municipalities }: BudgetView, role: keyof Sums): LineSum | undefined {
  const sums = municipalities.flatMap(({ [role]: sum }) => sum ?? []);
  const [first] = sums;
  // The line of several municipalities is among those of each of them, and counts once.
  const lines = new Map(sums.flatMap((sum) => linesIn(sum).map((line) => [line.content, line])));
  return first && lineSum([...lines.values()], first.role, first.year);
}

/** With what is for other years, or for several that nobody has split. */
export const linesIn = ({ lines, elsewhere }: LineSum): readonly Stated<'money'>[] => [
  ...lines,
  ...elsewhere,
];

/** Said by a source, if not for certain: what is in prospect, estimated or hearsay is drawn alike and named apart. */
export const isStatedSomehow = (status: Status): boolean =>
  !['not-stated', 'not-assessable', 'assumed'].includes(status);

/** Of the statements themselves: one may be confirmed that names no amount. */
export function knownStatus({ lines }: LineSum): Status | undefined {
  const [first, ...rest] = lines.map(({ fact }) => fact.status);
  return first && weakest([first, ...rest]);
}

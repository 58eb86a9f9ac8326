import type { Stated } from '#domain/as-of/as-of.ts';
import { beyond, spanOf, within } from '#domain/document/period.ts';
import { lineSum } from '#domain/finance/line-sum.ts';
import { amountStatus } from '#domain/finance/budget-impact.ts';
import { intervalOf, total } from '#domain/value/amount.ts';
import { cents } from '#domain/value/money.ts';
import type { SumFunction } from './sums.ts';

// Sums that do what the product must never do: each law has to notice its own.

type Line = Stated<'money'>;
const withLines = (sum: ReturnType<SumFunction>, lines: readonly Line[]): ReturnType<SumFunction> =>
  sum && { ...sum, lines, total: total(lines.map(({ content }) => content.amount)) };
const ofRole = (lines: readonly Line[], role: string) => lines.filter(({ content }) => content.role === role);

/** The first line of a role stands for all of them. */
export const firstForAll: SumFunction = (lines, role, year) => {
  const sum = lineSum(lines, role, year);
  return withLines(sum, sum?.lines.slice(0, 1) ?? []);
};

/** Called by what is best known of it. */
export const calledProven: SumFunction = (lines, role, year) => {
  const sum = lineSum(lines, role, year);
  return (
    sum && { ...sum, status: sum.lines.map(amountStatus).find((each) => each === 'confirmed') ?? sum.status }
  );
};

/** Every line is added, whatever it is a part of. */
export const partsAdded: SumFunction = (lines, role, year) =>
  withLines(lineSum(lines, role, year), within(ofRole(lines, role), year));

/** Whatever runs through a year is added to it whole. */
export const periodInYear: SumFunction = (lines, role, year) => {
  const sum = lineSum(lines, role, year);
  if (!sum || year === 'all') return sum;
  const touching = ofRole(lines, role).filter(({ content }) => {
    const span = spanOf(content.period);
    return span && span.first <= year && year <= span.last;
  });
  return withLines(sum, touching);
};

/** What nobody states is added as 0. */
export const unknownAsZero: SumFunction = (lines, role, year) => {
  const sum = lineSum(lines, role, year);
  const amounts = sum?.lines.map(({ content }) => intervalOf(content.amount)?.best ?? cents(0)) ?? [];
  return sum && { ...sum, total: total(amounts.map((value) => ({ kind: 'exact', value }))) };
};

/** What nobody states is not spoken of. */
export const unknownAsNothing: SumFunction = (lines, role, year) => {
  const sum = lineSum(lines, role, year);
  return withLines(sum, sum?.lines.filter(({ content }) => intervalOf(content.amount)) ?? []);
};

/** Beside a year stand all lines of the others, whatever they are parts of. */
export const partsBeside: SumFunction = (lines, role, year) => {
  const sum = lineSum(lines, role, year);
  return sum && { ...sum, elsewhere: beyond(ofRole(lines, role), year) };
};

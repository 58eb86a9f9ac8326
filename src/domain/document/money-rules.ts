import { type Stated, statedAbout, snapshotAt } from '../as-of/as-of.ts';
import { type Interval, total } from '../value/amount.ts';
import { isoDate } from '../value/calendar.ts';
import { type Inconsistency, type Path, when } from './inconsistency.ts';
import type { Initiative } from './initiative.ts';
import type { MoneyLine } from './money-line.ts';
import { type YearPart, spanOf } from './period.ts';
import { areAddable } from './sums.ts';

/** A period against its years: it does not end before it begins, and what is split lies in it and comes to its amount. */
export function periodProblems({ period, amount }: MoneyLine, path: Path): readonly Inconsistency[] {
  if (period.kind !== 'years' && period.kind !== 'months') return [];
  const { split = [] } = period;
  const span = spanOf(period);
  const years = split.map(({ year }) => year);
  const isOutside = ({ year }: YearPart) => span !== undefined && (year < span.first || year > span.last);
  return [
    ...when(period.first > period.last, [...path, 'period'], 'ends-before-it-begins'),
    ...when(split.some(isOutside), [...path, 'period', 'split'], 'year-outside-period'),
    ...when(new Set(years).size < years.length, [...path, 'period', 'split'], 'named-twice'),
    ...when(
      split.length > 0 &&
        disagree(
          [amount],
          split.map((part) => part.amount),
        ),
      [...path, 'period', 'split'],
      'split-differs',
    ),
  ];
}

/** Whether complete sums exclude each other. One with a gap excludes nothing: nobody knows what is missing. */
function disagree(one: readonly MoneyLine['amount'][], other: readonly MoneyLine['amount'][]): boolean {
  if (!areAddable(one) || !areAddable(other)) return false;
  const [left, right] = [total(one), total(other)];
  if (left.kind !== 'complete' || right.kind !== 'complete') return false;
  return left.sum.high < right.sum.low || right.sum.high < left.sum.low;
}

/** Later than any day that a document can name. */
const endOfTime = isoDate('9999-12-31');

/**
 * What lines say of each other, once all is known: nothing is a part of itself by any way, and the parts of one kind do
 * not come to more than their whole. The place is that of the line that says so.
 */
export function relationProblems(initiative: Initiative): readonly Inconsistency[] {
  const lines = statedAbout(snapshotAt(initiative, endOfTime), 'money');
  const byName = new Map(lines.map((line) => [line.content.line, line]));
  const places = new Map(initiative.facts.map(({ id }, index) => [id, ['facts', index, 'contents']]));
  const placeOf = ({ fact, content }: Stated<'money'>): Path => [
    ...(places.get(fact.id) ?? []),
    fact.contents.indexOf(content),
  ];
  const parts = Map.groupBy(
    lines.filter(({ content }) => content.partOf !== undefined),
    ({ content }) => `${content.partOf} ${content.role} ${content.stage ?? ''}`,
  );
  return [
    ...circular(lines).flatMap((line) => when(true, placeOf(line), 'relation-in-a-circle')),
    ...[...parts.values()].flatMap((group) => {
      const [first] = group;
      const whole = first && byName.get(first.content.partOf ?? '');
      return whole && exceeds(group, whole)
        ? when(true, [...placeOf(whole), 'amount'], 'parts-exceed-whole')
        : [];
    }),
  ];
}

const relatedTo = ({ content: { partOf, sameAs, insteadOf } }: Stated<'money'>): readonly string[] =>
  [partOf, sameAs, insteadOf].filter((name) => name !== undefined);

/** The lines whose relations lead back to where they were: what is left when all that lead to an end are taken away. */
function circular(lines: readonly Stated<'money'>[]): readonly Stated<'money'>[] {
  const names = new Set(lines.map(({ content }) => content.line));
  const open = new Map(
    lines.map((line) => [line.content.line, new Set(relatedTo(line).filter((name) => names.has(name)))]),
  );
  const referring = Map.groupBy(
    lines.flatMap((line) => relatedTo(line).map((to) => ({ from: line.content.line, to }))),
    ({ to }) => to,
  );
  const ended = [...open].filter(([, to]) => to.size === 0).map(([name]) => name);
  for (let name = ended.pop(); name !== undefined; name = ended.pop()) {
    open.delete(name);
    for (const { from } of referring.get(name) ?? []) {
      const to = open.get(from);
      if (to?.delete(name) && to.size === 0) ended.push(from);
    }
  }
  return lines.filter(({ content }) => open.has(content.line));
}

function exceeds(parts: readonly Stated<'money'>[], whole: Stated<'money'>): boolean {
  const [amounts, all] = [parts.map(({ content }) => content.amount), [whole.content.amount]];
  if (!areAddable(amounts) || !areAddable(all)) return false;
  const [sum, of] = [total(amounts), total(all)];
  return hasSum(sum) && hasSum(of) && sum.sum.low > of.sum.high;
}

const hasSum = <T extends { readonly kind: string }>(sum: T): sum is T & { readonly sum: Interval } =>
  'sum' in sum;

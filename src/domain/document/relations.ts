import type { Stated } from '../as-of/as-of.ts';
import type { Localized } from '../value/knowledge.ts';
import { intervalOf } from '../value/amount.ts';
import { isComing } from './money-stages.ts';
import { spanOf } from './period.ts';

type Line = Stated<'money'>;

/**
 * The lines that a sum may add: no money twice. Left out are
 * - a part whose whole is there with a value: the whole has it already. Where the whole has no value, it stays as what
 *   is missing beside its parts;
 * - a line that is the same money as another one that stays;
 * - a line in whose place another one stands;
 * - what has been paid or accounted for in a time for which money is still to come: that is more, and holds it.
 * Law: among the lines that stay, none is a part of one with a value, the same as, or instead of another.
 */
export function counted(lines: readonly Line[]): readonly Line[] {
  const told = unpaid(standing(lines));
  const byName = new Map(told.map((line) => [line.content.line, line]));
  return withoutRepeats(
    told.filter((line) => !wholesOf(line, byName).some(hasValue)),
    byName,
  );
}

/** The lines in whose place no other one stands. Asked of all lines: the other one may be for another year. */
export function standing(lines: readonly Line[]): readonly Line[] {
  const replaced = new Set(lines.flatMap(({ content }) => content.insteadOf ?? []));
  return lines.filter(({ content }) => !replaced.has(content.line));
}

function unpaid(lines: readonly Line[]): readonly Line[] {
  const coming = lines.filter(({ content }) => isComing(content));
  return lines.filter((line) => isComing(line.content) || !coming.some((other) => overlap(line, other)));
}

/** Whether two lines may be for the same time. */
function overlap(one: Line, other: Line): boolean {
  const [left, right] = [spanOf(one.content.period), spanOf(other.content.period)];
  return !left || !right || (left.first <= right.last && right.first <= left.last);
}

/** That money is a part of other known money, the same as it, or in its place: said wherever it is listed. */
export function relationOf({ content }: Line, lines: readonly Line[]): Relation | undefined {
  const { partOf, sameAs, insteadOf } = content;
  const [kind, name] =
    partOf !== undefined
      ? (['part-of', partOf] as const)
      : sameAs !== undefined
        ? (['same-as', sameAs] as const)
        : (['instead-of', insteadOf] as const);
  const other = lines.find((line) => line.content.line === name);
  return other && { kind, title: other.content.title };
}

type Relation = { readonly kind: 'part-of' | 'same-as' | 'instead-of'; readonly title: Localized };

const hasValue = ({ content }: Line): boolean => intervalOf(content.amount) !== undefined;

/** The whole that a line is a part of, the whole of that, and so on; a circle ends where it closes. */
function wholesOf(line: Line, byName: ReadonlyMap<string, Line>): readonly Line[] {
  const wholes = new Set<Line>();
  let next = wholeOf(line, byName);
  while (next && next !== line && !wholes.has(next)) {
    wholes.add(next);
    next = wholeOf(next, byName);
  }
  return [...wholes];
}

const wholeOf = ({ content: { partOf } }: Line, byName: ReadonlyMap<string, Line>): Line | undefined =>
  partOf === undefined ? undefined : byName.get(partOf);

/** Of lines that are the same money the first one with a value stays, else the first. */
function withoutRepeats(lines: readonly Line[], byName: ReadonlyMap<string, Line>): readonly Line[] {
  const groups = Map.groupBy(lines, (line) => originalOf(line, byName));
  const kept = new Set([...groups.values()].map((group) => group.find(hasValue) ?? group[0]));
  return lines.filter((line) => kept.has(line));
}

/** The name under which all lines of the same money stand together. */
function originalOf(line: Line, byName: ReadonlyMap<string, Line>): string {
  const seen = new Set<string>();
  let name = line.content.line;
  while (!seen.has(name)) {
    seen.add(name);
    name = byName.get(name)?.content.sameAs ?? name;
  }
  return [...seen].at(-1) ?? name;
}

import type { Stated } from '../as-of/as-of.ts';
import { intervalOf } from '../value/amount.ts';
import type { MoneyLine } from './money-line.ts';
import { isComing } from './money-stages.ts';
import { spanOf } from './period.ts';

type Line = Stated<'money'>;

/**
 * The lines that a sum may add: no money twice. Left out are
 * - a part whose whole is there with a value, under whatever name: the whole has it already. Where the whole has no value,
 *   it stays as what is missing beside its parts;
 * - a line that is the same money as another one that stays;
 * - a line in whose place another one stands, and its parts, where that other one has a value;
 * - what has been paid or accounted for in a time for which money of the same payers is still to come for the same: that
 *   is more, and holds it.
 * What lines say of each other is read among all lines, added or not. Law: among the lines that stay, none has its money
 * in another one with a value.
 */
export function counted(lines: readonly Line[], among: readonly Line[] = lines): readonly Line[] {
  const told = unpaid(standing(lines));
  const names = namesOfMoney(among);
  const moneyOf = ({ content }: Line): string => names.get(content.line) ?? content.line;
  const groups = Map.groupBy(told, moneyOf);
  const holders = holdersOf(among, names);
  const kept = new Map([...groups].map(([money, group]) => [money, group.find(hasValue) ?? group[0]]));
  for (const money of groups.keys()) {
    const isHeld = reachable(money, holders).some((each) => {
      const other = kept.get(each);
      return each !== money && other !== undefined && hasValue(other);
    });
    if (isHeld) kept.delete(money);
  }
  return told.filter((line) => kept.get(moneyOf(line)) === line);
}

/** The lines in whose place no other one stands. Asked of all lines: the other one may be for another year. */
export function standing(lines: readonly Line[]): readonly Line[] {
  const replaced = new Set(lines.flatMap(({ content }) => content.insteadOf ?? []));
  return lines.filter(({ content }) => !replaced.has(content.line));
}

function unpaid(lines: readonly Line[]): readonly Line[] {
  const coming = lines.filter(({ content }) => isComing(content));
  return lines.filter(
    ({ content }) => isComing(content) || !coming.some((other) => mayPayTheSame(content, other.content)),
  );
}

/** Whether two lines may be for the same time, from the same payers and for the same. */
export function mayPayTheSame(one: MoneyLine, other: MoneyLine): boolean {
  const [left, right] = [spanOf(one.period), spanOf(other.period)];
  const isThen = !left || !right || (left.first <= right.last && right.first <= left.last);
  return (
    isThen &&
    share(one.payers, other.payers) &&
    share(one.beneficiaries, other.beneficiaries) &&
    share(one.programme, other.programme)
  );
}

/** Whether two names, or lists of them, have one in common; what no source names may be any of them. */
function share(one: string | readonly string[] = [], other: string | readonly string[] = []): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return [one].flat().some((name) => [other].flat().includes(name));
}

const hasValue = ({ content }: Line): boolean => intervalOf(content.amount) !== undefined;

/** What money each line is of: lines that are the same have one name for it. */
function namesOfMoney(lines: readonly Line[]): ReadonlyMap<string, string> {
  const originals = new Map(lines.map(({ content }) => [content.line, content.sameAs]));
  return new Map(lines.map(({ content }) => [content.line, reachable(content.line, originals).at(-1) ?? '']));
}

/** The money that other money is in: that of its whole, and of what stands in its place. */
function holdersOf(
  lines: readonly Line[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const nameOf = (line: string) => names.get(line) ?? line;
  const pairs = lines.flatMap(({ content: { line, partOf, insteadOf } }) => [
    ...(partOf === undefined ? [] : [[nameOf(line), nameOf(partOf)] as const]),
    ...(insteadOf === undefined ? [] : [[nameOf(insteadOf), nameOf(line)] as const]),
  ]);
  return new Map(
    [...Map.groupBy(pairs, ([held]) => held)].map(([held, holders]) => [held, holders.map(([, by]) => by)]),
  );
}

/** Where steps lead from a name, each once, itself first; a circle ends where it closes. */
function reachable(
  from: string,
  steps: ReadonlyMap<string, string | readonly string[] | undefined>,
): readonly string[] {
  const found = new Set([from]);
  for (const each of found) for (const next of [steps.get(each) ?? []].flat()) found.add(next);
  return [...found];
}

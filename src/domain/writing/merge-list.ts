import { isSame } from './canonical.ts';

/** The same thing three times: as both found it, as I left it, as they did. Not there is undefined. */
export type Three<T> = { readonly base: T; readonly mine: T; readonly theirs: T };

/** What both changed, each in another way. The place names lists and items by their names, not by numbers. */
export type Conflict = {
  readonly place: readonly string[];
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
};

/** What came of it. Where there is a conflict it holds what they wrote, which is there already. */
export type Merged<T> = { readonly value: T; readonly conflicts: readonly Conflict[] };

/** Which version a person chose where both changed the same; undefined where nobody has. */
export type Decide = (place: readonly string[]) => 'mine' | 'theirs' | undefined;

/** Whoever changed it alone is followed; where both did, it is a conflict unless they agree or somebody has decided. */
export function mergeWhole<T>(place: readonly string[], three: Three<T>, decide: Decide): Merged<T> {
  const { base, mine, theirs } = three;
  if (isSame(base, theirs)) return { value: mine, conflicts: [] };
  if (isSame(base, mine) || isSame(mine, theirs)) return { value: theirs, conflicts: [] };
  const decided = decide(place);
  const value = decided === 'mine' ? mine : theirs;
  return { value, conflicts: decided ? [] : [{ place, ...three }] };
}

/** How one thing of a list is merged; undefined where it is not there. */
export type MergeItem<T> = (
  place: readonly string[],
  three: Three<T | undefined>,
  decide: Decide,
) => Merged<T | undefined>;

/** Lists of things with names, name by name. What both added stays, each behind what it was added to. */
export function mergeList<T>(
  place: readonly string[],
  lists: Three<readonly T[]>,
  nameOf: (item: T) => string,
  decide: Decide,
  mergeItem: MergeItem<T> = mergeWhole,
): Merged<readonly T[]> {
  const { base, mine, theirs } = lists;
  if (isSame(base, theirs)) return { value: mine, conflicts: [] };
  if (isSame(base, mine)) return { value: theirs, conflicts: [] };
  const named = (items: readonly T[]) => new Map(items.map((item) => [nameOf(item), item]));
  const three = { base: named(base), mine: named(mine), theirs: named(theirs) };
  const names = new Set([...three.base.keys(), ...three.mine.keys(), ...three.theirs.keys()]);
  const merged = [...names].map((name) => {
    const versions = {
      base: three.base.get(name),
      mine: three.mine.get(name),
      theirs: three.theirs.get(name),
    };
    return { name, ...mergeItem([...place, name], versions, decide) };
  });
  const kept = new Map(merged.map(({ name, value }) => [name, value]));
  const order = mergedOrder(
    place,
    { base: [...three.base.keys()], mine: [...three.mine.keys()], theirs: [...three.theirs.keys()] },
    new Set(merged.flatMap(({ name, value }) => (value === undefined ? [] : [name]))),
    decide,
  );
  return {
    value: order.value.flatMap((name) => kept.get(name) ?? []),
    conflicts: [...order.conflicts, ...merged.flatMap(({ conflicts }) => conflicts)],
  };
}

type Names = readonly string[];

/**
 * The order of what stays: that of the one who changed it, with what was added behind what it was added to. The same
 * whoever is called mine and whoever theirs, but for a conflict.
 */
function mergedOrder(
  place: Names,
  { base, mine, theirs }: Three<Names>,
  staying: ReadonlySet<string>,
  decide: Decide,
): Merged<Names> {
  const isIn = (names: Names) => {
    const all = new Set(names);
    return (name: string) => all.has(name);
  };
  const common = base.filter(isIn(mine)).filter(isIn(theirs));
  const [mineNow, theirsNow] = [mine.filter(isIn(common)), theirs.filter(isIn(common))];
  const decided = mergeWhole(place, { base: common, mine: mineNow, theirs: theirsNow }, decide);
  const frame = isSame(decided.value, common) ? base : decided.value;
  const skeleton = frame.filter((name) => staying.has(name));
  const [myGroups, theirGroups] = [mine, theirs].map((names) => groupsBehind(names, skeleton, staying));
  const value = [start, ...skeleton].flatMap((anchor) => [
    ...(anchor === start ? [] : [anchor]),
    ...joined(myGroups?.get(anchor) ?? [], theirGroups?.get(anchor) ?? []),
  ]);
  return { value, conflicts: decided.conflicts };
}

/** What stands before everything else; no id is empty. */
const start = '';

/** What is not in the skeleton, by what it stands behind. */
function groupsBehind(
  names: Names,
  skeleton: Names,
  staying: ReadonlySet<string>,
): ReadonlyMap<string, Names> {
  const anchors = new Set(skeleton);
  const groups = new Map<string, string[]>();
  let anchor = start;
  for (const name of names) {
    if (anchors.has(name)) anchor = name;
    else if (staying.has(name)) groups.set(anchor, [...(groups.get(anchor) ?? []), name]);
  }
  return groups;
}

/** Both groups at one place, each whole; the one whose first name is smaller comes first. */
function joined(left: Names, right: Names): Names {
  if (isSame(left, right)) return left;
  if (left.some((name) => right.includes(name))) return [...new Set([...left, ...right])].toSorted();
  const [first, second] = [left, right].toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return [...(first ?? []), ...(second ?? [])];
}

/** What the pages take for granted and Node 20 has not yet. Browsers have had it since March 2024. */
export function addWhatNode20Lacks(): void {
  if (!('groupBy' in Map)) Object.assign(Map, { groupBy: groupsOf });
}

function groupsOf<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
    index += 1;
  }
  return groups;
}

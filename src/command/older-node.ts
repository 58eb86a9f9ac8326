/** What the pages and pdfjs-dist take for granted and Node 20 has not yet; browsers have had it since 2024. */
export function addWhatNode20Lacks(): void {
  add(Map, { groupBy: groupsOf });
  add(Promise, { withResolvers });
  add(URL, {
    parse: (text: string, base?: string) => (URL.canParse(text, base) ? new URL(text, base) : null),
  });
  add(Object.getPrototypeOf(Object.getPrototypeOf([].values())), iteratorHelpers);
}

/** Adds only what is not there, and as what comes with Node: not seen by a loop over its names. */
function add(home: object, parts: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(parts)) {
    if (!(name in home)) Object.defineProperty(home, name, { value, writable: true, configurable: true });
  }
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

function withResolvers() {
  const settle: { resolve?: (value: unknown) => void; reject?: (reason: unknown) => void } = {};
  const promise = new Promise<unknown>((resolve, reject) => {
    Object.assign(settle, { resolve, reject });
  });
  return { promise, ...settle };
}

/** What pdfjs-dist asks of iterators. An array gives what they would give one by one. */
const iteratorHelpers = {
  filter(this: Iterable<unknown>, isWanted: (item: unknown) => boolean) {
    return [...this].filter((item) => isWanted(item)).values();
  },
  find(this: Iterable<unknown>, isWanted: (item: unknown) => boolean) {
    return [...this].find((item) => isWanted(item));
  },
  some(this: Iterable<unknown>, isWanted: (item: unknown) => boolean) {
    return [...this].some((item) => isWanted(item));
  },
};

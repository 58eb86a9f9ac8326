// What the product asks of the language and Node 20 does not have yet; 21 and later bring it.

if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    value: (
      /** @type {Iterable<unknown>} */ items,
      /** @type {(item: unknown, index: number) => unknown} */ keyOf,
    ) => {
      const groups = new Map();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index);
        index += 1;
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  });
}

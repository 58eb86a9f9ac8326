/**
 * Has those who write to one initiative wait for each other in this process. The store would let only one of them through
 * anyhow; this way the others do not try in vain. Another process may still be quicker: then the store says so.
 */
export function turns() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(name);
    const mine = (async () => {
      await before;
      return work();
    })();
    // Whoever comes next waits for the end, however it ends.
    const ended = mine.then(nothing, nothing);
    last.set(name, ended);
    void ended.then(() => last.get(name) === ended && last.delete(name));
    return mine;
  };
}

const nothing = () => undefined;

import type { Database } from './store/database.ts';

/**
 * Has those who write to one initiative wait for each other: in this process, and whoever is first here for those of other
 * processes. The store would let only one of them through anyhow; this way the others do not try in vain.
 */
export function turns(among: Database['turn'] = async (_, work) => work()) {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(name);
    const mine = (async () => {
      await before;
      return among(name, work);
    })();
    // Whoever comes next waits for the end, however it ends.
    const ended = mine.then(nothing, nothing);
    last.set(name, ended);
    void ended.then(() => last.get(name) === ended && last.delete(name));
    return mine;
  };
}

const nothing = () => undefined;

import type { Revision } from '#domain/writing/revision.ts';

/** So many initiatives are being written at once; what is needed of others is read again. */
const most = 20;

type Kept<Value> = {
  readonly of: (initiative: string) => Value | undefined;
  readonly keep: (initiative: string, value: Value) => void;
};

/** Something of each initiative that was read or written last. */
export function keptOfFew<Value>(): Kept<Value> {
  const kept = new Map<string, Value>();
  return {
    of: (initiative) => kept.get(initiative),
    keep: (initiative, value) => {
      kept.delete(initiative);
      kept.set(initiative, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}

/**
 * The newest revisions that this process has read or written, each by its hash: they are used again where the database
 * says that it still has that hash, and nowhere else. What is written next shares all but its new parts with them.
 */
export const keptNewest = (): Kept<Revision> => keptOfFew();

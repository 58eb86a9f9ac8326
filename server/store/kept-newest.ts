import type { Revision } from '#domain/writing/revision.ts';

/** So many initiatives are being written at once; of others the newest revision is read again. */
const most = 20;

/**
 * The newest revisions that this process has read or written, each by its hash: they are used again where the database
 * says that it still has that hash, and nowhere else. What is written next shares all but its new parts with them.
 */
export function keptNewest() {
  const kept = new Map<string, Revision>();
  return {
    of: (initiative: string): Revision | undefined => kept.get(initiative),
    keep: (revision: Revision): Revision => {
      kept.delete(revision.initiative);
      kept.set(revision.initiative, revision);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return revision;
    },
  };
}

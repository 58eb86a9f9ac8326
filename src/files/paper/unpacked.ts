import { unzipSync } from 'fflate';

/** Parts of an archive by their paths, or why there are none. */
export type Unpacked =
  | { readonly kind: 'unpacked'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'too-large' | 'broken' };

/** An office file has some dozens of parts, a large one some hundreds. */
const mostParts = 10_000;

/**
 * The named parts of an archive. Nothing is unpacked beyond the limit in bytes: a part gets the room that it says it
 * needs, and one that needs more is broken.
 */
export function unpacked(bytes: Uint8Array, isWanted: (path: string) => boolean, limit: number): Unpacked {
  let room = limit;
  let seen = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        seen += 1;
        if (seen > mostParts) throw new Error('too many parts');
        if (!isWanted(name)) return false;
        room -= originalSize;
        return room >= 0;
      },
    });
    return room < 0 ? { kind: 'too-large' } : { kind: 'unpacked', parts: new Map(Object.entries(parts)) };
  } catch {
    return { kind: 'broken' };
  }
}

import type { KeepingLimits, KeptPaper, PaperRoom } from '#domain/paper/kept-paper.ts';
import { roomFor } from '#domain/paper/kept-paper.ts';

/** A file that is to be kept with an initiative. */
export type Keeping = {
  readonly initiative: string;
  readonly paper: KeptPaper;
  /** Those of its hash: whoever keeps them does not compute it again. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: KeepingLimits;
};

/** Which file there is for a source, or why there is none: no room, or whoever runs the store has taken it out for good. */
export type Kept =
  | { readonly kind: 'kept' | 'there'; readonly paper: KeptPaper }
  | { readonly kind: Exclude<PaperRoom, 'enough'> | 'taken-out' };

/**
 * Where the files of papers are kept. What is kept is never changed, and found by its hash. Each method throws `StoreProblem`
 * where the store cannot do it.
 */
export type PaperStore = {
  /** All that were ever kept with an initiative, the oldest first. */
  readonly papers: (initiative: string) => Promise<readonly KeptPaper[]>;
  /** The bytes of a hash, part by part; undefined where none are kept. */
  readonly bytes: (hash: string) => Promise<AsyncIterable<Uint8Array<ArrayBuffer>> | undefined>;
  /** Keeps all of a file or nothing. One that is there for the same source stays as it was, with the name of who sent it first. */
  readonly keep: (keeping: Keeping) => Promise<Kept>;
};

/** Keeps files as long as the process runs. */
export function memoryPapers(): PaperStore {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const kept = new Map<string, readonly KeptPaper[]>();
  const of = (initiative: string) => kept.get(initiative) ?? [];
  return {
    papers: async (initiative) => of(initiative),
    bytes: async (hash) => partsOf(files.get(hash)),
    keep: async ({ initiative, paper, bytes, limits }) => {
      const before = of(initiative);
      const judged = judgedBeside(before, paper, limits);
      if (judged) return judged;
      files.set(paper.hash, bytes);
      kept.set(initiative, [...before, paper]);
      return { kind: 'kept', paper };
    },
  };
}

/** What becomes of a file beside those that are kept; undefined where it is kept, too. */
export function judgedBeside(
  before: readonly KeptPaper[],
  paper: KeptPaper,
  limits: KeepingLimits,
): Kept | undefined {
  const same = before.find(({ source, hash }) => source === paper.source && hash === paper.hash);
  if (same) return { kind: 'there', paper: same };
  const room = roomFor(before, paper, limits);
  return room === 'enough' ? undefined : { kind: room };
}

/** Bytes that are here as a whole, as those that come part by part. */
export function partsOf(
  bytes: Uint8Array<ArrayBuffer> | undefined,
): AsyncIterable<Uint8Array<ArrayBuffer>> | undefined {
  return (
    bytes &&
    (async function* whole() {
      yield bytes;
    })()
  );
}

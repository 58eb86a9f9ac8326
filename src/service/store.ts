import type { InitiativeSummary } from '#domain/document/initiative.ts';
import type { Revision, RevisionSummary } from '#domain/writing/revision.ts';

/** What is remembered of a request with an `Idempotency-Key`: which revision it made. A revision never changes. */
export type Remembered = {
  readonly key: string;
  /** Of what was sent; the same key with something else is a mistake. */
  readonly hash: string;
  readonly initiative: string;
  readonly number: number;
};

/**
 * Where revisions are kept. A store appends and never changes; an initiative is its newest revision. Each method throws
 * `StoreProblem` where the store cannot do it.
 */
export type Store = {
  /** All that are not deleted, in the order in which a reader chooses among them. */
  readonly list: () => Promise<readonly InitiativeSummary[]>;
  /** The newest revision, also where it deletes; undefined where there never was such an initiative. */
  readonly newest: (initiative: string) => Promise<Revision | undefined>;
  /** The oldest first; none where there never was such an initiative. */
  readonly revisions: (initiative: string) => Promise<readonly RevisionSummary[]>;
  readonly revision: (initiative: string, number: number) => Promise<Revision | undefined>;
  readonly remembered: (key: string) => Promise<Remembered | undefined>;
  /**
   * Writes the revision that comes next and remembers the request that it answers: both or nothing. False where another
   * was quicker: there is such a revision, or the request was answered.
   */
  readonly append: (revision: Revision, remembered?: Remembered) => Promise<boolean>;
};

/**
 * Why a store cannot write, or read: it is full, it must not be opened, it does not answer just now, or what is asked for is
 * an example.
 */
export type StoreProblemKind = 'storage-full' | 'storage-blocked' | 'storage-away' | 'fixed';

export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  readonly kind: StoreProblemKind;
  constructor(kind: StoreProblemKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

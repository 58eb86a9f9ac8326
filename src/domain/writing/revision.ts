import type { Initiative } from '../document/initiative.ts';
import type { Instant } from '../value/instant.ts';
import { canonicalText } from './canonical.ts';
import { type Digest, sha256 } from './sha256.ts';

/** Who writes, and why. */
export type Authorship = { readonly author: string; readonly reason: string };

/** One version of an initiative: the whole document, or that it was deleted. Nothing of it is ever changed. */
export type Revision = Authorship & {
  readonly initiative: string;
  /** From 1 on, without a gap. */
  readonly number: number;
  readonly at: Instant;
  /** What the initiative is from now on; undefined where this revision deletes it. */
  readonly document?: Initiative | undefined;
  /** Of the revision before; the first has none. */
  readonly previousHash?: string | undefined;
  readonly hash: string;
};

/** By which one revision is told from another of its number, as after a backup was restored: the begin of its hash. */
export const markOf = ({ hash }: Pick<Revision, 'hash'>): string => hash.slice(0, 16);

/** What is told of a revision in a list: all but the document. */
export type RevisionSummary = Omit<Revision, 'document'> & { readonly isDeletion?: true | undefined };

/** The revision that comes behind another one, or the first. */
export function revisionAfter(
  before: Pick<Revision, 'number' | 'hash'> | undefined,
  next: Pick<Revision, 'initiative' | 'document' | 'author' | 'reason' | 'at'>,
  digest: Digest = sha256,
): Revision {
  const { initiative, author, reason, at, document } = next;
  const written = {
    initiative,
    number: (before?.number ?? 0) + 1,
    author,
    at,
    reason,
    ...(document && { document }),
    ...(before && { previousHash: before.hash }),
  };
  return { ...written, hash: hashOf(written, digest) };
}

/** Law: another document, author, moment, reason, number or predecessor is another hash. */
const hashOf = (written: Omit<Revision, 'hash'>, digest: Digest): string => digest(canonicalText(written));

/** Whether a revision is what was written, and comes right behind the one before it; the first has none before it. */
export function follows(
  { hash, ...written }: Revision,
  before: Pick<Revision, 'number' | 'hash'> | undefined,
  digest: Digest = sha256,
): boolean {
  const isNext = written.number === (before ? before.number + 1 : 1);
  return isNext && written.previousHash === before?.hash && hash === hashOf(written, digest);
}

/**
 * The number of the first revision that is not what was written, or does not follow the one before it; undefined where the
 * chain holds. Law: whoever changes, adds or takes away any revision but the last is found out.
 */
export const brokenAt = (revisions: readonly Revision[]): number | undefined =>
  revisions.find((revision, index) => !follows(revision, revisions[index - 1]))?.number;

export function summaryOf({ document, ...told }: Revision): RevisionSummary {
  return document ? told : { ...told, isDeletion: true };
}

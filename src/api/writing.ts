import { initiativeSchema } from '#contract/initiative.ts';
import { initiativePath, initiativesPath, revisionPath, revisionsPath } from '#contract/paths.ts';
import { revisionListSchema, revisionSchema } from '#contract/writing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { isSame } from '#domain/writing/canonical.ts';
import { merge } from '#domain/writing/merge.ts';
import type { Conflict } from '#domain/writing/merge-list.ts';
import { type Authorship, type Revision, type RevisionSummary, markOf } from '#domain/writing/revision.ts';
import { freshKey } from './fresh-key.ts';
import { ApiError } from './problem.ts';
import { type Sent, send } from './send.ts';
import { WriteError } from './write-problem.ts';

/** A document with the number and the mark of the revision that it is: what an editor starts from, and what a save leads to. */
export type Edited = {
  readonly document: Initiative;
  readonly number: number;
  /** Undefined where the service does not say it. */
  readonly mark?: string | undefined;
};

/** A document to be written: in the place of what was edited, or new where nothing was. */
export type Save = Authorship & {
  readonly base: Edited | undefined;
  readonly document: Initiative;
  /** Whoever saves knows that what was edited is not there any more: it is merged with what is there all the same. */
  readonly isBaseGone?: boolean | undefined;
};

export type Saved =
  /** `isMerged` where others had written meanwhile, and nothing of both was in each other's way. */
  | { readonly kind: 'saved'; readonly edited: Edited; readonly isMerged: boolean }
  /** Both changed the same: nothing was written. Whoever has decided saves again, with `theirs` as the base. */
  | {
      readonly kind: 'conflict';
      readonly theirs: Edited;
      readonly merged: Initiative;
      readonly conflicts: readonly Conflict[];
    }
  /** Somebody deleted it meanwhile: by the revision of that number. */
  | { readonly kind: 'deleted'; readonly number: number };

/** The document as it is now, with the number of its revision. */
export async function edited(id: string, signal?: AbortSignal): Promise<Edited> {
  const asked = { method: 'GET', signal } as const;
  const { value, number, mark, isExcerpt } = await send(initiativePath(id), asked, initiativeSchema);
  if (isExcerpt) throw new WriteError({ kind: 'forbidden', defects: [] });
  // Whoever edits has to name the revision; one that nobody named is not made up.
  if (number === undefined) throw new ApiError({ kind: 'malformed', defects: [] });
  return { document: value, number, mark };
}

/** Writes a document. Who was slower than another has both changes merged, by id, where they allow it. */
export async function save({ base, document, author, reason, isBaseGone = false }: Save): Promise<Saved> {
  if (!base) return made(document, { author, reason });
  let [from, mine] = [base, document];
  for (let tries = 0; tries < patience; tries += 1) {
    const answer = await replaced({ ...from, document: mine }, { author, reason });
    if ('revision' in answer) return saved(answer.revision, mine !== document);
    const theirs = await newestOf(document.id);
    if (!theirs) return { kind: 'deleted', number: answer.number };
    if (!isBaseGone && (await isSetBack(base, theirs))) throw new WriteError({ kind: 'set-back' });
    const { value, conflicts } = merge(base.document, document, theirs.document);
    if (conflicts.length > 0) return { kind: 'conflict', theirs, merged: value, conflicts };
    // There already: it was written by a send that nobody heard the answer of, or by somebody else.
    if (isSame(value, theirs.document)) {
      return { kind: 'saved', edited: theirs, isMerged: !isSame(value, document) };
    }
    [from, mine] = [theirs, value];
  }
  throw new WriteError({ kind: 'outdated', number: from.number });
}
/** Each time somebody else was quicker; more often than this it is something else. */
const patience = 20;

/** Writes a new one. It is there already where two sends of it were heard and no answer was: then it is made all the same. */
async function made(document: Initiative, who: Authorship): Promise<Saved> {
  try {
    const sent = { method: 'POST', json: { document, ...who } } as const;
    return saved(await written(initiativesPath, sent), false);
  } catch (error) {
    if (!isTaken(error) || !(await isOwn(document, who))) throw error;
    const now = await newestOf(document.id);
    if (!now) throw error;
    return { kind: 'saved', edited: now, isMerged: now.number > 1 };
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof WriteError &&
  error.problem.kind === 'rejected' &&
  error.problem.defects.some(({ place, rule }) => place === 'document.id' && rule === 'duplicate-id');

/** Whether the first revision is by this person, for this reason, and says what was to be made. */
async function isOwn(document: Initiative, { author, reason }: Authorship): Promise<boolean> {
  const first = await revision(document.id, 1);
  const isBySame = first.author === author.trim() && first.reason === reason.trim();
  return isBySame && first.document !== undefined && isSame(unsigned(first.document), unsigned(document));
}

/** Without what a service stamps: who wrote a draft, and when. */
const unsigned = ({ drafts, ...document }: Initiative) => ({
  ...document,
  drafts: drafts?.map(({ id, fact }) => ({ id, fact })),
});

/**
 * Whether the revision that was edited is not among those that lead to the newest one. What it says is no change of others
 * then: merged as one, it would take away what the service has lost.
 */
async function isSetBack(base: Edited, newest: Edited): Promise<boolean> {
  if (base.mark === undefined) return false;
  if (newest.number <= base.number) return newest.number < base.number || newest.mark !== base.mark;
  return markOf(await revision(base.document.id, base.number)) !== base.mark;
}

/** Deletes by a further revision; gives back its number, by which it is brought back. */
export async function remove(base: Edited, who: Authorship): Promise<number> {
  const query = new URLSearchParams({ author: who.author, reason: who.reason });
  const path = `${initiativePath(base.document.id)}?${query.toString()}`;
  return (await written(path, { method: 'DELETE', headers: ifMatch(base) })).number;
}

export async function revisions(id: string, signal?: AbortSignal): Promise<readonly RevisionSummary[]> {
  return (await send(revisionsPath(id), { method: 'GET', signal }, revisionListSchema)).value;
}

export async function revision(id: string, number: number, signal?: AbortSignal): Promise<Revision> {
  return (await send(revisionPath(id, number), { method: 'GET', signal }, revisionSchema)).value;
}

const ifMatch = ({ number, mark }: Pick<Edited, 'number' | 'mark'>) => ({
  'if-match': `"${number}${mark === undefined ? '' : `-${mark}`}"`,
});

const saved = (done: Revision, isMerged: boolean): Saved => {
  const { document, number } = done;
  if (!document) throw new ApiError({ kind: 'malformed', defects: [] });
  return { kind: 'saved', edited: { document, number, mark: markOf(done) }, isMerged };
};

/**
 * Sends what writes. Sent twice where no answer came: under one key it is done once, whichever of them arrived, and the second
 * is answered as the first was.
 */
async function written(path: string, sent: Omit<Sent, 'signal'>): Promise<Revision> {
  const keyed = { ...sent, headers: { ...sent.headers, 'idempotency-key': freshKey() } };
  try {
    return (await send(path, keyed, revisionSchema)).value;
  } catch (error) {
    if (!(error instanceof ApiError && error.problem.kind === 'unreachable')) throw error;
    return (await send(path, keyed, revisionSchema)).value;
  }
}

async function replaced(
  { document, ...named }: Edited,
  who: Authorship,
): Promise<{ readonly revision: Revision } | { readonly number: number }> {
  try {
    const sent = { method: 'PUT', json: { document, ...who }, headers: ifMatch(named) } as const;
    return { revision: await written(initiativePath(document.id), sent) };
  } catch (error) {
    if (!(error instanceof WriteError && error.problem.kind === 'outdated')) throw error;
    return { number: error.problem.number ?? named.number };
  }
}

async function newestOf(id: string): Promise<Edited | undefined> {
  try {
    return await edited(id);
  } catch (error) {
    if (error instanceof WriteError && error.problem.kind === 'not-found') return undefined;
    throw error;
  }
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Remembered, type Store, StoreProblem } from '#service/store.ts';
import { isFull } from './is-full.ts';

type Revision = NonNullable<Awaited<ReturnType<Store['newest']>>>;
type Summary = Awaited<ReturnType<Store['list']>>[number];

interface Kept extends DBSchema {
  revisions: { key: [initiative: string, number: number]; value: Revision };
  /** The newest of each initiative; one that is deleted has no summary. */
  newest: { key: string; value: { id: string; number: number; summary: Summary | undefined } };
  requests: { key: string; value: Remembered };
}

/**
 * Keeps revisions in this browser. Each is written in one transaction with all that belongs to it: it is there as a whole,
 * or nothing of it is, whenever the page or the browser ends.
 */
export function browserStore(name: string): Store {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const open = () => (opened ??= openKept(name, () => (opened = undefined)));
  const using = async <T>(use: (kept: IDBPDatabase<Kept>) => Promise<T>): Promise<T> => {
    try {
      return await use(await open());
    } catch (error) {
      opened = undefined;
      throw new StoreProblem(isFull(error) ? 'storage-full' : 'storage-blocked');
    }
  };
  return {
    list: () => using(async (kept) => (await kept.getAll('newest')).flatMap(({ summary }) => summary ?? [])),
    newest: (initiative) =>
      using(async (kept) => {
        const newest = await kept.get('newest', initiative);
        return newest && kept.get('revisions', [initiative, newest.number]);
      }),
    revisions: (initiative) =>
      using(async (kept) => (await kept.getAll('revisions', chainOf(initiative))).map(summaryOf)),
    revision: (initiative, number) => using((kept) => kept.get('revisions', [initiative, number])),
    remembered: (key) => using((kept) => kept.get('requests', key)),
    append: (revision, remembered) => using((kept) => written(kept, revision, remembered)),
  };
}

function openKept(name: string, onClosed: () => void): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>(name, 1, {
    upgrade: (kept) => {
      kept.createObjectStore('revisions', { keyPath: ['initiative', 'number'] });
      kept.createObjectStore('newest', { keyPath: 'id' });
      kept.createObjectStore('requests', { keyPath: 'key' });
    },
    // Another tab brings a newer form, or the browser takes the database away: then it is opened anew.
    blocking: (_current, _blocked, { target }) => {
      if (target instanceof IDBDatabase) target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function written(
  kept: IDBPDatabase<Kept>,
  revision: Revision,
  remembered: Remembered | undefined,
): Promise<boolean> {
  const { initiative: id, number, document } = revision;
  const all = kept.transaction(['revisions', 'newest', 'requests'], 'readwrite', { durability: 'strict' });
  const newest = await all.objectStore('newest').get(id);
  const isAnswered = remembered && (await all.objectStore('requests').get(remembered.key)) !== undefined;
  if ((newest?.number ?? 0) !== number - 1 || isAnswered) return false;
  const summary = document && { id, title: document.title, defaultAsOf: document.defaultAsOf };
  try {
    await all.objectStore('revisions').add(revision);
    await all.objectStore('newest').put({ id, number, summary });
    if (remembered) await all.objectStore('requests').add(remembered);
    await all.done;
  } catch (error) {
    throw await reasonFor(all, error);
  }
  return true;
}

/** Takes back what is written of it already. That there is no room may be told by its end alone. */
async function reasonFor(all: Ending, error: unknown): Promise<unknown> {
  try {
    all.abort();
  } catch {
    // It has ended already.
  }
  const end: unknown = await all.done.catch((reason: unknown) => reason);
  return isFull(end) ? end : error;
}
type Ending = { readonly abort: () => void; readonly done: Promise<void> };

const chainOf = (initiative: string) => IDBKeyRange.bound([initiative, 0], [initiative, Infinity]);

function summaryOf(revision: Revision): Awaited<ReturnType<Store['revisions']>>[number] {
  const { document, ...told } = revision;
  return document ? told : { ...told, isDeletion: true };
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Keeping, type PaperStore, judgedBeside, partsOf } from '#service/paper-store.ts';
import { isFull } from './is-full.ts';
import { StoreProblem } from '#service/store.ts';

type Paper = Keeping['paper'];

interface Kept extends DBSchema {
  files: { key: string; value: Uint8Array<ArrayBuffer> };
  papers: { key: number; value: { initiative: string; paper: Paper }; indexes: { initiative: string } };
}

/** Keeps the files of papers in this browser, apart from the revisions: each with what it is of, or nothing of it. */
export function browserPapers(name: string): PaperStore {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const using = async <T>(use: (kept: IDBPDatabase<Kept>) => Promise<T>): Promise<T> => {
    try {
      return await use(await (opened ??= openKept(name, () => (opened = undefined))));
    } catch (error) {
      opened = undefined;
      throw new StoreProblem(isFull(error) ? 'storage-full' : 'storage-blocked');
    }
  };
  return {
    papers: (initiative) =>
      using(async (kept) =>
        (await kept.getAllFromIndex('papers', 'initiative', initiative)).map(({ paper }) => paper),
      ),
    bytes: (hash) => using(async (kept) => partsOf(await kept.get('files', hash))),
    keep: ({ initiative, paper, bytes, limits }) =>
      using(async (kept) => {
        const all = kept.transaction(['files', 'papers'], 'readwrite', { durability: 'strict' });
        const before = await all.objectStore('papers').index('initiative').getAll(initiative);
        const judged = judgedBeside(
          before.map((each) => each.paper),
          paper,
          limits,
        );
        if (judged) return judged;
        await Promise.all([
          all.objectStore('files').put(bytes, paper.hash),
          all.objectStore('papers').add({ initiative, paper }),
          all.done,
        ]);
        return { kind: 'kept', paper };
      }),
  };
}

function openKept(name: string, onClosed: () => void): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>(name, 1, {
    upgrade: (kept) => {
      kept.createObjectStore('files');
      const papers = kept.createObjectStore('papers', { autoIncrement: true });
      papers.createIndex('initiative', 'initiative');
    },
    blocking: (_current, _blocked, { target }) => {
      if (target instanceof IDBDatabase) target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

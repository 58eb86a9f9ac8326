/**
 * The one door to the files of papers that are captured. Their text is what facts rest on and is kept with the desk; a file is
 * kept for its picture, and to be sent once the desk is saved: a browser that refuses it loses nobody's work.
 */
const name = 'foerderlage-papers';
const store = 'files';

/** Keeps the file of a desk, and no file of a desk that is gone. Whether the browser took it. */
export async function keepPaper(desk: string, file: Uint8Array, desks: readonly string[]): Promise<boolean> {
  try {
    const known = new Set<IDBValidKey>(desks);
    for (const key of await done('readonly', (files) => files.getAllKeys())) {
      if (!known.has(key)) await done('readwrite', (files) => files.delete(key));
    }
    await done('readwrite', (files) => files.put(file, desk));
    return true;
  } catch {
    return false;
  }
}

/** The file of a desk; undefined where none was kept, or where the browser took it away. */
export async function keptPaper(desk: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const file: unknown = await done('readonly', (files) => files.get(desk));
    // A copy of our own: what was kept may be a part of something larger.
    return ArrayBuffer.isView(file)
      ? new Uint8Array(new Uint8Array(file.buffer, file.byteOffset, file.byteLength))
      : undefined;
  } catch {
    return undefined;
  }
}

export async function forgetPaper(desk: string): Promise<void> {
  try {
    await done('readwrite', (files) => files.delete(desk));
  } catch {
    // A browser that keeps no files has none to forget.
  }
}

async function done<T>(mode: IDBTransactionMode, ask: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store));
  const database = await answered(opening);
  try {
    const transaction = database.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')));
    });
    return request.result;
  } finally {
    database.close();
  }
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });

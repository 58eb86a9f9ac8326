import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import { StoreProblem, type Store } from '#service/store.ts';
import { given, initiativeOf, said } from '#tests/given/builders.ts';
import { browserStore } from './browser-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

let count = 0;
const freshName = () => `kept-${(count += 1)}`;
const first = revisionAfter(undefined, {
  initiative: 'own',
  document: initiativeOf([], { id: 'own' }),
  author: 'Amt 50',
  reason: 'neu',
  at: instant('2026-11-28T08:30:00Z'),
});
const second = revisionAfter(first, {
  ...first,
  document: initiativeOf([], { id: 'own', title: said('Neu') }),
});
const request = { key: 'k', hash: 'h', initiative: 'own', number: 2 };

const kept = async (store: Store) => ({
  list: (await store.list()).map(({ title }) => title.de),
  newest: (await store.newest('own'))?.number,
  revisions: (await store.revisions('own')).map(({ number }) => number),
  request: (await store.remembered('k'))?.number,
});
const problemOf = async (done: Promise<unknown>) => {
  const reason: unknown = await done.catch((error: unknown) => error);
  return reason instanceof StoreProblem ? reason.kind : reason;
};

describe('what is kept in a browser', () => {
  test('is there for every tab and after every start', async () => {
    const name = freshName();
    expect(await browserStore(name).append(first)).toBe(true);
    expect(await browserStore(name).append(second, request)).toBe(true);
    expect(await kept(browserStore(name))).toEqual({
      list: ['Neu'],
      newest: 2,
      revisions: [1, 2],
      request: 2,
    });
  });

  test('is written by the quicker of two tabs alone', async () => {
    const name = freshName();
    const [one, other] = [browserStore(name), browserStore(name)];
    await one.append(first);
    const done = await Promise.all([one.append(second), other.append(second)]);
    expect(done.toSorted()).toEqual([false, true]);
  });

  test('is opened again where the browser took it away, and is empty then', async () => {
    const name = freshName();
    const store = browserStore(name);
    await store.append(first);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).addEventListener('success', resolve);
    });
    expect((await kept(store)).list).toEqual([]);
    expect(await store.append(first)).toBe(true);
  });
});

/** Lets something happen with each write: what is given back by it is what is answered. */
function whenWriting(
  act: (part: IDBObjectStore, write: () => IDBRequest<IDBValidKey>) => IDBRequest<IDBValidKey>,
) {
  for (const method of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...told) {
      return act(this, () => real.apply(this, told));
    });
  }
}

describe('where a write fails, nothing of it is there:', () => {
  test.for(['revisions', 'newest', 'requests'])('when there is no room for %s', async (part) => {
    const store = browserStore(freshName());
    await store.append(first);
    const before = await kept(store);
    whenWriting(({ name }, write) => {
      if (name === part) throw new DOMException('full', 'QuotaExceededError');
      return write();
    });
    expect(await problemOf(store.append(second, request))).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await kept(store)).toEqual(before);
    expect(await store.append(second, request)).toBe(true);
  });

  test('when it ends in the middle', async () => {
    const store = browserStore(freshName());
    await store.append(first);
    whenWriting(({ name, transaction }, write) => {
      const written = write();
      if (name === 'newest') transaction.abort();
      return written;
    });
    expect(await problemOf(store.append(second, request))).toBe('storage-blocked');
    vi.restoreAllMocks();
    expect(await kept(store)).toEqual({
      list: ['Initiative'],
      newest: 1,
      revisions: [1],
      request: undefined,
    });
  });
});

test('where the browser does not let it be opened, that is said, and it is tried again', async () => {
  const store = browserStore(freshName());
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(await problemOf(store.newest('own'))).toBe('storage-blocked');
  vi.restoreAllMocks();
  expect(await store.append(first)).toBe(true);
  expect(given(await store.revision('own', 1))).toEqual(first);
});

import { HttpResponse, http } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { detailPath, listPath } from '#mocks/handlers/initiatives.ts';
import { answering } from '#service/answer.ts';
import { memoryStore } from '#service/memory-store.ts';
import { factOf, said } from '#tests/given/builders.ts';
import { begun, mark, own, problemOf, savedOf, who, withFacts, write } from '#tests/given/own-writing.ts';
import { server } from '#tests/setup/server.ts';
import { edited, remove, revisions, save } from './writing.ts';

/** A service of which a backup is restored: what it answers from then on, from a store of its own. */
const restored = () => {
  let store = memoryStore();
  const answered = ({ request }: { readonly request: Request }) => answering({ store })(request);
  server.use(...[listPath, detailPath, `${detailPath}/*`].map((path) => http.all(path, answered)));
  return () => (store = memoryStore());
};

describe('where a backup was restored', () => {
  const other = withFacts(factOf('a'));
  const set = { kind: 'set-back' };

  test('and another revision has the number of the one that was edited, it is not taken for it', async () => {
    const restore = restored();
    const base = await begun();
    restore();
    await write(other);
    expect(await problemOf(write(withFacts(factOf('a'), factOf('b'), factOf('c')), base))).toEqual(set);
    expect((await edited('own')).document).toEqual(other);
    expect(await problemOf(remove(base, who))).toEqual({ kind: 'outdated', number: 1 });
  });

  test('and it is behind the one that was edited, or went on from there, what it lost is no change of others', async () => {
    const restore = restored();
    const base = savedOf(await write({ ...own, title: said('Zwei') }, await begun()));
    restore();
    let now = savedOf(await write(other));
    expect(await problemOf(write(own, base))).toEqual(set);
    for (const title of ['anders', 'noch anders']) {
      now = savedOf(await write({ ...other, title: said(title) }, now));
      expect(await problemOf(write(own, base))).toEqual(set);
    }
    expect((await edited('own')).document).toEqual(now.document);
  });

  test('whoever knows it has all merged with what is there', async () => {
    const restore = restored();
    const base = await begun();
    restore();
    await write(withFacts(factOf('a'), factOf('theirs')));
    const mine = withFacts(factOf('a'), factOf('mine'));
    const done = await save({
      base: { ...base, document: withFacts(factOf('a')) },
      document: mine,
      ...who,
      isBaseGone: true,
    });
    expect(
      savedOf(done)
        .document.facts.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'mine', 'theirs']);
  });
});

/** A service that loses so many of its next answers. */
const losing = () => {
  const answer = answering({ store: memoryStore() });
  let lost = 0;
  const answered = async ({ request }: { readonly request: Request }) => {
    const response = await answer(request);
    if (request.method === 'GET' || lost === 0) return response;
    lost -= 1;
    return HttpResponse.error();
  };
  server.use(...[listPath, detailPath, `${detailPath}/*`].map((path) => http.all(path, answered)));
  return (count: number) => (lost = count);
};

describe('what was written and never answered', () => {
  test('is sent again, and is there once: made, replaced, deleted', async () => {
    const lose = losing();
    lose(1);
    const first = await begun();
    expect(first).toEqual({ document: own, number: 1, mark });
    lose(1);
    const next = { ...own, title: said('Neu') };
    const second = await write(next, first);
    expect(second).toEqual({ kind: 'saved', edited: { document: next, number: 2, mark }, isMerged: false });
    lose(1);
    expect(await remove(savedOf(second), who)).toBe(3);
    expect(await revisions('own')).toHaveLength(3);
  });

  test('is found to be there already by whoever saves it once more', async () => {
    const lose = losing();
    const base = await begun();
    const next = { ...own, title: said('Neu') };
    lose(2);
    expect(await problemOf(write(next, base))).toEqual({ kind: 'unreachable' });
    expect(await write(next, base)).toEqual({
      kind: 'saved',
      edited: { document: next, number: 2, mark },
      isMerged: false,
    });
    expect(await revisions('own')).toHaveLength(2);
  });
});

describe('what was made and never answered', () => {
  test('is found to be there by whoever makes it once more, also where it was written on since', async () => {
    const lose = losing();
    lose(2);
    expect(await problemOf(write(own))).toEqual({ kind: 'unreachable' });
    const again = await write(own);
    expect(again).toEqual({ kind: 'saved', edited: { document: own, number: 1, mark }, isMerged: false });
    await write({ ...own, title: said('Neu') }, savedOf(again));
    expect(await write(own)).toMatchObject({ kind: 'saved', edited: { number: 2 }, isMerged: true });
    expect(await revisions('own')).toHaveLength(2);
  });

  test('is somebody else’s where another made it, for another reason, or with anything else in it', async () => {
    losing();
    await begun();
    const taken = { kind: 'rejected', defects: [{ place: 'document.id', rule: 'duplicate-id' }] };
    const made = { base: undefined, document: own, ...who };
    expect(await problemOf(save({ ...made, author: 'Amt 51' }))).toEqual(taken);
    expect(await problemOf(save({ ...made, reason: 'anders' }))).toEqual(taken);
    expect(await problemOf(write({ ...own, title: said('Anders') }))).toEqual(taken);
    await remove(await edited('own'), who);
    expect(await problemOf(write(own))).toEqual(taken);
  });
});

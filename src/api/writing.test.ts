import { HttpResponse, http } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { detailPath, listPath, problemResponse } from '#mocks/handlers/initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { factOf, said, seed } from '#tests/given/builders.ts';
import { begun, mark, own, problemOf, savedOf, who, withFacts, write } from '#tests/given/own-writing.ts';
import { server } from '#tests/setup/server.ts';
import { edited, remove, revision, revisions } from './writing.ts';

test('what is written is there as it was written, with the number of its revision', async () => {
  const first = await begun();
  expect(first).toEqual({ document: own, number: 1, mark });
  const next = { ...own, title: said('Neu') };
  const second = await write(next, first);
  expect(second).toEqual({ kind: 'saved', edited: { document: next, number: 2, mark }, isMerged: false });
  expect(await edited('own')).toEqual({ document: next, number: 2, mark });
  expect((await revisions('own')).map(({ number, reason }) => [number, reason])).toEqual([
    [1, who.reason],
    [2, who.reason],
  ]);
  expect((await revision('own', 1)).document).toEqual(own);
});

test('a document whose revision the answer does not name cannot be edited: no number is made up', async () => {
  server.use(http.get(detailPath, () => HttpResponse.json(gemeinsamKlappts)));
  expect(await problemOf(edited(gemeinsamKlappts.id))).toEqual({ kind: 'malformed', defects: [] });
});

test('what is an excerpt for readers is not edited: what it does not show would be gone', async () => {
  for (const etag of ['"7-released"', 'W/"7-public"']) {
    server.use(http.get(detailPath, () => HttpResponse.json(gemeinsamKlappts, { headers: { etag } })));
    expect(await problemOf(edited(gemeinsamKlappts.id))).toEqual({ kind: 'forbidden', defects: [] });
  }
});

describe('where somebody was quicker', () => {
  const mine = factOf('a', { status: 'announced' });

  test('and changed something else, both changes are written', async () => {
    const base = await begun();
    const theirs = factOf('b', { statement: said('anders') });
    await write(withFacts(factOf('a'), theirs), base);
    const done = await write(withFacts(mine, factOf('b')), base);
    expect(done).toMatchObject({ kind: 'saved', isMerged: true });
    expect(savedOf(done)).toEqual({ document: withFacts(mine, theirs), number: 3, mark });
  });

  test('and changed the same, nothing is written before a person has decided', async () => {
    const base = await begun();
    const theirs = factOf('a', { statement: said('anders') });
    await write(withFacts(theirs, factOf('b')), base);
    const done = await write(withFacts(mine, factOf('b')), base);
    expect(done).toMatchObject({ kind: 'conflict', theirs: { number: 2 }, conflicts: [{ mine, theirs }] });
    expect((await edited('own')).number).toBe(2);
    if (done.kind !== 'conflict') return;
    const decided = await write(withFacts(mine, factOf('b')), done.theirs);
    expect(savedOf(decided)).toEqual({ document: withFacts(mine, factOf('b')), number: 3, mark });
  });

  test('and deleted it, that is said, and it can be brought back', async () => {
    const base = await begun();
    expect(await remove(base, who)).toBe(2);
    const done = await write({ ...own, title: said('Neu') }, base);
    expect(done).toEqual({ kind: 'deleted', number: 2 });
    expect(savedOf(await write(own, { document: own, number: 2 }))).toEqual({
      document: own,
      number: 3,
      mark,
    });
  });
});

test('what can never be written is given up', async () => {
  const base = await begun();
  server.use(http.put(detailPath, () => problemResponse(412, 'Precondition Failed', 'late')));
  const done = write({ ...own, title: said('Neu') }, base);
  expect(await problemOf(done)).toEqual({ kind: 'outdated', number: 1 });
});

describe('what was not written is told by why:', () => {
  test('every rule that it breaks, at its place', async () => {
    const broken = withFacts(factOf('a', { status: 'assumed' }), factOf('a'));
    expect(await problemOf(write(broken))).toEqual({
      kind: 'rejected',
      defects: [
        { place: 'document.facts.1.id', rule: 'duplicate-id' },
        { place: 'document.facts.0.status', rule: 'assumption-as-fact' },
      ],
    });
  });

  test('an example is copied', async () => {
    const refusal = { kind: 'not-kept', rule: 'fixed' };
    expect(await problemOf(write(seed, { document: seed, number: 1 }))).toEqual(refusal);
    expect(await problemOf(remove({ document: seed, number: 1 }, who))).toEqual(refusal);
    expect(await problemOf(write({ ...own, id: gemeinsamKlappts.id }))).toEqual(refusal);
  });

  test('there is no room, or no permission', async () => {
    for (const [status, rule] of [
      [507, 'storage-full'],
      [503, 'storage-blocked'],
    ] as const) {
      server.use(http.post(listPath, () => problemResponse(status, 'No', 'no', [{ place: [], rule }])));
      expect(await problemOf(write(own))).toEqual({ kind: 'not-kept', rule });
    }
  });

  test('nobody answers, or in another language than the contract', async () => {
    server.use(http.post(listPath, () => HttpResponse.error()));
    expect(await problemOf(write(own))).toEqual({ kind: 'unreachable' });
    const away = [{ place: [], rule: 'storage-away' }];
    server.use(http.post(listPath, () => problemResponse(503, 'No', 'no', away)));
    expect(await problemOf(write(own))).toEqual({ kind: 'unreachable' });
    for (const status of [502, 504]) {
      server.use(http.post(listPath, () => new HttpResponse('<h1>Bad Gateway</h1>', { status })));
      expect(await problemOf(write(own))).toEqual({ kind: 'unreachable' });
    }
    server.use(http.post(listPath, () => new HttpResponse('<h1>Too many</h1>', { status: 429 })));
    expect(await problemOf(write(own))).toEqual({ kind: 'refused', status: 429, detail: undefined });
    server.use(http.post(listPath, () => HttpResponse.json({ number: 1 }, { status: 201 })));
    expect(await problemOf(write(own))).toMatchObject({ kind: 'malformed' });
  });

  test('it is not there', async () => {
    expect(await problemOf(edited('nobody'))).toEqual({ kind: 'not-found' });
  });
});

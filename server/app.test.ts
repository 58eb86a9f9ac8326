import { describe, expect, test } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { problemSchema } from '#contract/problem.ts';
import { memoryStore } from '#service/memory-store.ts';
import { initiativeOf } from '#tests/given/builders.ts';
import { signedIn } from './identity/asker.ts';
import { local } from './identity/identity.ts';
import { app, isAnswered } from './app.ts';

let isUp = true;
const answer = app({
  store: memoryStore(),
  clock: () => new Date(),
  identity: local,
  isOwnHost: (host) => host === 'localhost:4174',
  isReady: async () => isUp,
});
const own = 'http://localhost:4174';
const asked = (url: string, init?: RequestInit) => answer(new Request(url, init));
const sent = (headers: Record<string, string>) =>
  asked(`${own}${initiativesPath}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      document: initiativeOf([], { id: `own-${crypto.randomUUID()}` }),
      author: 'Amt 50',
      reason: 'neu',
    }),
  });

describe('a request is not answered', () => {
  test('under the name of another host, which may have been made to point here', async () => {
    for (const host of ['evil.example', 'localhost:4175', 'localhost', 'localhost.evil.example:4174']) {
      expect((await asked(`http://${host}${initiativesPath}`)).status).toBe(421);
    }
    expect((await asked(`${own}${initiativesPath}`)).status).toBe(200);
  });

  test('where it writes for a page of another origin', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://localhost:4174' },
      { origin: 'http://localhost:4175' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ]) {
      const refusal = await sent(headers);
      expect([headers, refusal.status]).toEqual([headers, 403]);
      expect(problemSchema.parse(await refusal.json()).status).toBe(403);
    }
    expect((await sent({ origin: own, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await sent({})).status).toBe(201);
  });
});

test('a session asks no more often than it may, from wherever its cookie is sent', async () => {
  const begun = { subject: 'one', name: 'Frau Eins', names: ['Frau Eins'], role: null };
  const session = { ...begun, id: 'first', begunAt: new Date(), seenAt: new Date(), endsAt: new Date() };
  const limited = app({
    store: memoryStore(),
    clock: () => new Date(),
    identity: { ...local, who: async () => signedIn(session, false), answer: async () => undefined },
    isOwnHost: () => true,
    limit: (who) => (who === 'first' ? 7 : undefined),
    isReady: async () => true,
  });
  const refusal = await limited(new Request(`${own}${initiativesPath}`));
  expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([429, '7']);
});

test('only what the contract names is there', async () => {
  for (const path of ['/api', '/api/', '/api/x', '/api/x/api/initiatives', '/api/initiativesx']) {
    expect([path, (await asked(`${own}${path}`)).status]).toEqual([path, 404]);
  }
});

test('it says that it is up, and whether its database is', async () => {
  expect((await asked(`${own}/healthz`)).status).toBe(200);
  expect((await asked(`${own}/readyz`)).status).toBe(200);
  // As whoever watches over it does: by its address, which is none of its names.
  expect((await asked('http://10.0.0.7:4174/healthz')).status).toBe(200);
  expect((await asked('http://10.0.0.7:4174/readyz', { method: 'HEAD' })).status).toBe(200);
  isUp = false;
  expect((await asked(`${own}/healthz`)).status).toBe(200);
  expect((await asked(`${own}/readyz`)).status).toBe(503);
  isUp = true;
});

test('all else are pages', () => {
  for (const path of ['/api', '/api/initiatives', '/api?x', '/healthz', '/readyz']) {
    expect([path, isAnswered(path)]).toEqual([path, true]);
  }
  for (const path of ['/', '/timeline', '/apiary', '/assets/api/x.js', '/openapi.json']) {
    expect([path, isAnswered(path)]).toEqual([path, false]);
  }
});

import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { listenerOf, serverOf } from './http.ts';
import { shares } from './shares.ts';

const open = shares(2);
const addresses = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'];
let address = '';
let held = Promise.resolve();
let asked = 0;
const server = serverOf(
  listenerOf({
    answer: async () => {
      asked += 1;
      await held;
      return new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
    },
    headers: {},
    limit: () => undefined,
    share: () => open(addresses.shift() ?? '192.0.2.1'),
    log: () => undefined,
  }),
);
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listens = server.address();
  if (typeof listens === 'object' && listens) address = `http://127.0.0.1:${listens.port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('one address follows by no more streams than its share, and again when one of them has ended', async () => {
  const leaving = new AbortController();
  const first = await fetch(address, { signal: leaving.signal });
  expect([first.status, (await fetch(address)).status]).toEqual([200, 200]);
  const refused = await fetch(address);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  expect(problemSchema.parse(await refused.json()).detail).toContain('follow');
  expect((await fetch(address)).status).toBe(200);
  leaving.abort();
  await expect.poll(async () => (await fetch(address)).status).toBe(200);
  expect((await fetch(address)).status).toBe(429);
});

test('who leaves before the answer is there holds no place', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let closed = 0;
  server.on('request', (_, outgoing) => outgoing.once('close', () => (closed += 1)));
  [held, asked] = [promise, 0];
  addresses.push(...Array.from({ length: 4 }, () => '192.0.2.9'));
  const leaving = new AbortController();
  const left = [1, 2].map(() => fetch(address, { signal: leaving.signal }));
  await expect.poll(() => asked).toBe(2);
  leaving.abort();
  await Promise.allSettled(left);
  await expect.poll(() => closed).toBe(2);
  resolve();
  expect([(await fetch(address)).status, (await fetch(address)).status]).toEqual([200, 200]);
});

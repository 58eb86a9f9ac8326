import { once } from 'node:events';
import { get, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { paperPath } from '#contract/paper-paths.ts';
import { memoryStore } from '#service/memory-store.ts';
import { memoryPapers } from '#service/paper-store.ts';
import { initiativeOf } from '#tests/given/builders.ts';
import { app } from './app.ts';
import { sha256OfBytes } from './digest.ts';
import { listenerOf, serverOf } from './http.ts';
import { local } from './identity/identity.ts';

/** More than the lines of this machine hold on their own. */
const file = new TextEncoder().encode('%PDF-1.7\n'.padEnd(29_000_000, 'x'));
const hash = sha256OfBytes(file);
const papers = memoryPapers();
let asked = 0;
let left = 0;
let part = 1_000_000;
let isMissing = false;
async function* parts() {
  try {
    for (let at = 0; at < file.length; at += part) {
      asked += 1;
      if (isMissing && at > 0) throw new Error('A part is not there.');
      yield file.slice(at, at + part);
    }
  } finally {
    left += 1;
  }
}
const answer = app({
  store: memoryStore(),
  files: {
    papers: {
      ...papers,
      bytes: async () => parts(),
    },
  },
  clock: () => new Date(),
  identity: local,
  isOwnHost: () => true,
  isReady: async () => true,
});
const events: string[] = [];
const headers = { 'content-security-policy': `default-src 'self'`, 'x-content-type-options': 'nosniff' };
const server = serverOf(
  listenerOf({ answer, headers, limit: () => undefined, log: (_, event) => events.push(event) }),
);
let base = '';
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
  const document = initiativeOf([], { id: 'amt-50' });
  await fetch(base + initiativesPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document, author: 'Amt 50', reason: 'neu' }),
  });
  await fetch(`${base}${path}?source=paper&author=X`, { method: 'PUT', body: file });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
const path = paperPath('amt-50', hash);

test('a file is sent as it is, under its own policy and not that of the pages', async () => {
  const got = await fetch(base + path, { headers: { 'accept-encoding': 'gzip' } });
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-length': String(file.length),
    'content-security-policy': `default-src 'none'; sandbox`,
    'x-content-type-options': 'nosniff',
  });
  expect(got.headers.get('content-encoding')).toBeNull();
  expect(sha256OfBytes(new Uint8Array(await got.arrayBuffer()))).toBe(hash);
  const head = await fetch(base + path, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(file.length)]);
});

test('of a file is read as much as is taken, and nothing more once who asked has left', async () => {
  [asked, left] = [0, 0];
  const asking = get(base + path);
  const [incoming] = await once(asking, 'response');
  incoming.pause();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked).toBeLessThan(29);
  incoming.destroy();
  await expect.poll(() => left).toBe(1);
  expect(asked).toBeLessThan(29);
});

test('a file is sent whole to who takes it slowly', async () => {
  part = file.length;
  const asking = get(base + path);
  const [incoming] = await once(asking, 'response');
  let [taken, isHeld] = [0, false];
  incoming.on('data', (got: Buffer) => {
    taken += got.length;
    // Its last part is with the server still, longer than who follows has for last words.
    if (isHeld || taken < file.length - 20_000_000) return;
    isHeld = true;
    incoming.pause();
    setTimeout(() => incoming.resume(), 1_500);
  });
  await once(incoming, 'close');
  expect([isHeld, taken]).toEqual([true, file.length]);
});

test('a file is taken whole from who sends it slowly, and what has no length is not waited for as long', async () => {
  const taking = serverOf(
    (incoming, outgoing) => void incoming.resume().once('end', () => outgoing.end('taken')),
    { least: 200, requestTimeout: 300_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
  );
  taking.listen(0, '127.0.0.1');
  await once(taking, 'listening');
  const address = taking.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const sent = async (own: Readonly<Record<string, string>>) => {
    const sending = request({ port, host: '127.0.0.1', method: 'PUT', headers: own });
    sending.on('error', () => undefined);
    sending.write(file.subarray(0, 1_000));
    setTimeout(() => sending.end(file.subarray(1_000)), 1_000);
    const [incoming] = await once(sending, 'response');
    return incoming.statusCode;
  };
  expect(await sent({ 'content-length': String(file.length) })).toBe(200);
  expect(await sent({})).toBe(408);
  taking.close();
  taking.closeAllConnections();
});

test('a file of which a part is not there is never given as a whole, and the log says so', async () => {
  [part, isMissing] = [1_000_000, true];
  const got = await fetch(base + path);
  await expect(got.arrayBuffer()).rejects.toThrow('terminated');
  expect(events).toEqual(['answer-lost']);
});

import { once } from 'node:events';
import { type Server, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { largestBody } from '#contract/writing.ts';
import { memoryStore } from '#service/memory-store.ts';
import { given, initiativeOf, said } from '#tests/given/builders.ts';
import { local } from './identity/identity.ts';
import { app } from './app.ts';
import { listenerOf, serverOf } from './http.ts';
import { logTo } from './log.ts';
import { observed } from './observed.ts';

const lines: string[] = [];
const store = memoryStore();
const breaking = 'http://localhost/readyz';
const answer = app({
  store,
  clock: () => new Date(),
  identity: local,
  isOwnHost: () => true,
  isReady: () => Promise.reject(new RangeError('geheim: Frau Muster')),
});
let waits: number | undefined;
const log = logTo({ write: (line) => lines.push(line), clock: () => new Date(), least: 'info' });
const listener = observed(
  listenerOf({ answer, headers: { 'x-content-type-options': 'nosniff' }, limit: () => waits, log }),
  { now: Date.now, tell: (answered) => log('info', 'answered', answered) },
);
const server = serverOf(listener);
/** A busy machine is slow, too: only who tries this one is hurried. */
const hurried = serverOf(listener, {
  least: 400,
  requestTimeout: 300_000,
  headersTimeout: 200,
  connectionsCheckingInterval: 50,
});
const ports = new Map<Server, number>();
beforeAll(async () => {
  for (const each of [server, hurried]) {
    each.listen(0, '127.0.0.1');
    await once(each, 'listening');
    const address = each.address();
    if (typeof address === 'object' && address) ports.set(each, address.port);
  }
});
afterAll(() => {
  for (const each of [server, hurried]) {
    each.close();
    each.closeAllConnections();
  }
});
beforeEach(() => {
  lines.length = 0;
});

const at = (path: string) => `http://127.0.0.1:${ports.get(server)}${path}`;
const document = initiativeOf([], { id: 'amt-50', title: said('x'.repeat(5_000)) });
const written = JSON.stringify({ document, author: 'Frau Muster', reason: 'Vorlage 12/24' });
const create = (body: string) =>
  fetch(at(initiativesPath), { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** What comes back for what is sent as it is. */
async function told(text: string, from = server): Promise<string> {
  const socket = connect({ port: given(ports.get(from)), host: '127.0.0.1' });
  let all = '';
  socket.on('data', (part: Buffer) => (all += part.toString()));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return all;
}

describe('over a socket', () => {
  test('a document comes with its tag and the headers of the pages, packed for whoever can unpack it', async () => {
    expect((await create(written)).status).toBe(201);
    const plain = await fetch(at(`${initiativesPath}/amt-50`), {
      headers: { 'accept-encoding': 'identity' },
    });
    const packed = await fetch(at(`${initiativesPath}/amt-50`), { headers: { 'accept-encoding': 'gzip' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(1_000);
    expect(await packed.json()).toEqual(await plain.json());
    for (const each of [plain, packed]) {
      expect(Object.fromEntries(each.headers)).toMatchObject({
        etag: expect.stringMatching(/^"1-[0-9a-f]{16}"$/),
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      });
    }
  });

  test('who asks for the head alone, or for what one has, gets no body', async () => {
    const head = await fetch(at(initiativesPath), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const { etag = '' } = Object.fromEntries((await fetch(at(`${initiativesPath}/amt-50`))).headers);
    const same = await fetch(at(`${initiativesPath}/amt-50`), { headers: { 'if-none-match': etag } });
    expect([same.status, same.headers.get('vary'), await same.text()]).toEqual([304, 'accept-encoding', '']);
  });

  test('a body that is too long is refused before it has come, and no more of it is read', async () => {
    const sending = request(at(initiativesPath), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    const answered = once(sending, 'response');
    const part = Buffer.alloc(64 * 1024, 32);
    let sent = 0;
    sending.on('error', () => undefined);
    const more = () => {
      while (sent < largestBody * 4 && sending.write(part)) sent += part.length;
    };
    sending.on('drain', more);
    more();
    const [response] = await answered;
    expect([response.statusCode, response.headers.connection]).toEqual([413, 'close']);
    sending.destroy();
    expect(sent).toBeLessThan(largestBody * 2);
  });

  test.for<readonly [string, string, RegExp]>([
    ['no address', 'GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', / 400 /],
    [
      'an address of another server',
      'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      / 400 /,
    ],
    [
      'a host that is none',
      'GET /api/initiatives HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      / 400 /,
    ],
    ['no request', 'hello\r\n\r\n', / 400 /],
    [
      'a method that follows itself',
      'TRACE /api/initiatives HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      / 400 /,
    ],
    [
      'a way out of the resources',
      'GET /api/initiatives/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      / 404 /,
    ],
    [
      'two lengths',
      'POST /api/initiatives HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      / 400 /,
    ],
  ])('%s is refused', async ([, text, status]) => {
    expect(await told(text)).toMatch(status);
  });

  test('whoever sends slowly is not waited for', async () => {
    expect(await told('GET /healthz HTTP/1.1\r\nHost: loc', hurried)).toMatch(/ 408 /);
    const body =
      'POST /api/initiatives HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
    expect(await told(body, hurried)).toMatch(/ 408 |^$/);
    expect((await fetch(at('/healthz'))).status).toBe(200);
  });

  test('who asks too often is told when to ask again', async () => {
    waits = 7;
    const refusal = await fetch(at(initiativesPath));
    waits = undefined;
    expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([429, '7']);
  });
});

describe('the log', () => {
  test('tells what kind of thing was asked for, and never whose or by whom', async () => {
    await fetch(at(`${initiativesPath}/amt-50/revisions/1?author=Frau%20Muster`));
    await fetch(at('/api/Frau-Muster'));
    await expect.poll(() => lines.length).toBe(2);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'info',
        event: 'answered',
        method: 'GET',
        resource: '/api/initiatives/:id/revisions/:number',
        status: 200,
      },
      { resource: 'other', status: 404 },
    ]);
    expect(lines.join('')).not.toMatch(/Muster|amt-50|127\.0\.0\.1/);
  });

  test('tells where a defect is, and not in words that repeat what was asked', async () => {
    const broken = await fetch(at(new URL(breaking).pathname));
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain('Muster');
    await expect.poll(() => lines.length).toBe(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      event: 'defect',
      error: 'RangeError',
    });
    expect(lines.join('')).not.toContain('Muster');
  });
});

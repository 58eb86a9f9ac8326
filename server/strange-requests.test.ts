import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApiDocument } from '#contract/openapi.ts';
import { initiativePath, initiativesPath } from '#contract/paths.ts';
import { memoryStore } from '#service/memory-store.ts';
import { initiativeOf } from '#tests/given/builders.ts';
import { app } from './app.ts';
import { listenerOf, serverOf } from './http.ts';
import { local } from './identity/identity.ts';

const store = memoryStore();
const document = initiativeOf([], { id: 'amt-50' });
const server = serverOf(
  listenerOf({
    answer: app({
      store,
      clock: () => new Date(),
      identity: local,
      isOwnHost: (host) => host === 'localhost',
      isReady: async () => true,
    }),
    headers: {},
    limit: () => undefined,
    log: () => undefined,
  }),
);
let port = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address) ({ port } = address);
  const body = JSON.stringify({ document, author: 'Amt 50', reason: 'neu' });
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  const made = await told('POST', initiativesPath, ['Content-Type: application/json', length], body);
  if (!made.startsWith('HTTP/1.1 201 ')) throw new Error('There is nothing to ask for.');
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** All that comes back on one line for what is sent as it is. */
async function told(method: string, path: string, headers: readonly string[], body = ''): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  let all = '';
  socket.on('data', (part: Buffer) => (all += part.toString()));
  socket.on('error', () => undefined);
  const hosts = headers.some((each) => /^host/i.test(each)) ? [] : ['Host: localhost'];
  const head = [`${method} ${path} HTTP/1.1`, ...hosts, 'Connection: close', ...headers, '', ''];
  socket.write(head.join('\r\n') + body);
  socket.setTimeout(3_000, () => socket.destroy());
  await once(socket, 'close');
  return all;
}
const statusesIn = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status);

describe('what two hosts on the way could read in two ways is not answered', () => {
  const hidden = 'GET /api/initiatives/amt-50 HTTP/1.1\r\nHost: localhost\r\n\r\n';
  test.for<readonly [string, readonly string[], string]>([
    ['two hosts', ['Host: localhost', 'Host: evil.example'], ''],
    ['two hosts, of which the second is the own', ['Host: evil.example', 'Host: localhost'], ''],
    ['two lengths', ['Content-Length: 0', `Content-Length: ${hidden.length}`], hidden],
    ['a length in a list', [`Content-Length: 0, ${hidden.length}`], hidden],
    ['a length with a sign', [`Content-Length: +${hidden.length}`], hidden],
    ['a length and parts', ['Content-Length: 5', 'Transfer-Encoding: chunked'], `0\r\n\r\n${hidden}`],
    ['parts of another kind', ['Transfer-Encoding: xchunked'], `0\r\n\r\n${hidden}`],
    ['parts that are not the last', ['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${hidden}`],
    ['a blank before the colon', ['Content-Length : 5'], hidden],
    ['a header on two lines', ['X-Name: a', ' Content-Length: 5'], hidden],
    ['a header that ends in half a line end', ['X-Name: a\nContent-Length: 5'], hidden],
    ['a part that ends in half a line end', ['Transfer-Encoding: chunked'], `1\nx\r\n0\r\n\r\n${hidden}`],
    ['a size of a part that is none', ['Transfer-Encoding: chunked'], `0x1\r\nx\r\n0\r\n\r\n${hidden}`],
  ])('%s', async ([, headers, body]) => {
    const text = await told('POST', initiativesPath, ['Content-Type: application/json', ...headers], body);
    expect(statusesIn(text)).toEqual(['400']);
    expect(text).not.toContain('"facts"');
  });

  test('a body that comes with a question is not the next question', async () => {
    const text = await told('GET', initiativesPath, [`Content-Length: ${hidden.length}`], hidden);
    expect(statusesIn(text)).toEqual(['200']);
    expect(text).not.toContain('"facts"');
  });
});

test('a question is no deletion, whatever it says beside its method', async () => {
  for (const method of ['GET', 'HEAD', 'POST']) {
    for (const name of ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override']) {
      await told(
        method,
        `${initiativePath('amt-50')}?_method=DELETE&author=x&reason=y`,
        [
          `${name}: DELETE`,
          'If-Match: "1"',
          'Content-Type: application/x-www-form-urlencoded',
          'Content-Length: 14',
        ],
        '_method=DELETE',
      );
    }
  }
  expect(await store.newest('amt-50')).toMatchObject({ number: 1 });
});

test('each address says for its head what it says for itself, and of what may be done nothing to another host', async () => {
  const paths = Object.keys(Object(openApiDocument('1')['paths'])).filter((path) => path !== '/metrics');
  for (const each of paths) {
    const path = each.replace('{id}', 'amt-50').replace('{number}', '1');
    const [whole, head, options] = await Promise.all(
      ['GET', 'HEAD', 'OPTIONS'].map((method) => told(method, path, ['Origin: http://localhost'])),
    );
    expect([path, statusesIn(head ?? '')]).toEqual([path, statusesIn(whole ?? '')]);
    expect([path, (head ?? '').split('\r\n\r\n')[1]]).toEqual([path, '']);
    expect([path, (options ?? '').includes('access-control')]).toEqual([path, false]);
    expect([path, ['404', '405'].includes(statusesIn(options ?? '')[0] ?? '')]).toEqual([path, true]);
  }
});

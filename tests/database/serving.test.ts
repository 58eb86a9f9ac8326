import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperPath } from '#contract/paper-paths.ts';
import { initiativesPath } from '#contract/paths.ts';
import { examples } from '#mocks/seed/examples.ts';
import { sha256OfBytes } from '#server/digest.ts';
import { run } from '#server/main.ts';
import { given } from '#tests/given/builders.ts';
import { embeddedDatabase } from '#tests/given/embedded.ts';
import { freshDocument, pdfOf, who } from '../conformance/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
beforeAll(async () => {
  // As after a first start, which takes longer.
  await (await embeddedDatabase(join(folder, 'postgres'))).close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A server as `npm run serve` starts it, in this process and at a port of its own. */
function started(args: readonly string[] = [], environment: Record<string, string> = {}) {
  const said: string[] = [];
  const stopping = new AbortController();
  const { promise: address, resolve: listens } = Promise.withResolvers<string>();
  const code = run({
    args,
    environment: { DATA_FOLDER: folder, ...environment },
    say: (text) => said.push(text),
    write: () => undefined,
    pages: (_, outgoing) => outgoing.end('a page'),
    headers: { 'x-content-type-options': 'nosniff' },
    examples: async () => examples,
    listen: async ([server]: readonly Server[]) => {
      if (!server) throw new Error('There is no server to listen.');
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const opened = server.address();
      if (typeof opened === 'object' && opened) listens(`http://127.0.0.1:${opened.port}`);
    },
    stopped: stopping.signal,
    clock: () => new Date(),
  });
  return { address, code, said, stop: () => stopping.abort() };
}

test('a server has pages and examples, finishes what is under way, and keeps what it acknowledged', async () => {
  const server = started(['--demo']);
  const base = await server.address;
  expect(await (await fetch(base)).text()).toBe('a page');
  const list = await (await fetch(`${base}${initiativesPath}`)).json();
  expect(list).toMatchObject(examples.map(({ id }) => ({ id })));

  // A second one on the same folder would destroy it.
  const second = started();
  expect(await second.code).toBe(1);
  expect(second.said.join()).toContain('DATA_FOLDER');

  const stream = await fetch(`${base}/api/events`);
  expect(stream.headers.get('content-type')).toBe('text/event-stream');

  const file = pdfOf();
  const hash = sha256OfBytes(file);
  const { id, sources } = given(examples[0]);
  const query = new URLSearchParams({ source: given(sources[0]).id, author: 'Amt 50' }).toString();
  const kept = await fetch(`${base}${paperPath(id, hash)}?${query}`, { method: 'PUT', body: file });
  expect(kept.status).toBe(201);
  expect(await (await fetch(`${base}/metrics`)).text()).toContain(
    'foerderlage_papers_total{outcome="kept"} 1',
  );

  const document = freshDocument();
  const text = JSON.stringify({ document, ...who });
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      controller.enqueue(Buffer.from(text.slice(0, 100)));
      // Half of it has come when the server is asked to stop.
      await new Promise((resolve) => setTimeout(resolve, 200));
      server.stop();
      await new Promise((resolve) => setTimeout(resolve, 200));
      controller.enqueue(Buffer.from(text.slice(100)));
      controller.close();
    },
  });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  expect((await fetch(`${base}${initiativesPath}`, init)).status).toBe(201);
  expect(await server.code).toBe(0);
  // Who followed was told, and let go: nothing keeps a server from stopping.
  expect(await stream.text()).toContain(`data: {"initiative":"${examples[0]?.id}","number":1}`);
  await expect(fetch(base)).rejects.toThrow('fetch failed');

  const verified = started(['verify']);
  expect(await verified.code).toBe(0);
  expect(verified.said).toContainEqual(
    expect.stringMatching(new RegExp(`^✓ ${document.id} 1 [0-9a-f]{64}$`)),
  );
  expect(verified.said.join()).toContain('Alle Ketten halten (5)');
  const named = `${hash} ${file.length} ${id}/${given(sources[0]).id}`;
  expect(verified.said).toContain(`✓ ${named}`);
  expect(verified.said.at(-1)).toContain('Alle Dateien sind, was sie waren (1)');

  expect(await started(['take-out', hash, 'auf', 'Anordnung']).code).toBe(0);
  const after = started(['verify']);
  expect(await after.code).toBe(0);
  expect(after.said.join('\n')).toMatch(new RegExp(`^– ${named} .*Z auf Anordnung$`, 'm'));
});

test.for<readonly [string, readonly string[], Record<string, string>, readonly string[]]>([
  ['settings', ['verfy'], { PORT: 'x', LOG_LEVEL: 'x' }, ['verfy', 'PORT', 'LOG_LEVEL']],
  [
    'a database that is not there',
    [],
    { DATA_FOLDER: '', DATABASE_URL: 'postgresql://127.0.0.1:1/lage' },
    ['DATABASE_URL'],
  ],
])('%s: what is wrong is said, and the server does not start', async ([, args, environment, settings]) => {
  const server = started(args, environment);
  expect(await server.code).toBe(1);
  expect(server.said.map((text) => text.split(':', 1)[0])).toEqual(settings);
});

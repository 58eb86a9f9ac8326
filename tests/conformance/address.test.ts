import { createServer } from 'node:http';
import { afterAll, beforeAll, describe } from 'vitest';
import { answering } from '#service/answer.ts';
import { memoryStore } from '#service/memory-store.ts';
import { memoryPapers } from '#service/paper-store.ts';
import { conformanceLimits } from './client.ts';
import { describeConformance } from './conformance.ts';

/** A server that stands somewhere (`CONFORMANCE_ADDRESS`), or else one of our own: the same over a wire. */
const address = process.env['CONFORMANCE_ADDRESS'];
let base = address ?? '';
const answer = answering({
  store: memoryStore(),
  files: { papers: memoryPapers(), limits: conformanceLimits },
});

const server = createServer(async (incoming, outgoing) => {
  const parts: Uint8Array[] = [];
  for await (const part of incoming) parts.push(part);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  const { method = 'GET', url = '/' } = incoming;
  const body = method === 'GET' || parts.length === 0 ? null : Buffer.concat(parts);
  const response = await answer(
    new Request(`http://localhost${url}`, { method, headers: Object.fromEntries(headers), body }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

beforeAll(async () => {
  if (address !== undefined) return;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const listening = server.address();
  base = typeof listening === 'object' && listening ? `http://127.0.0.1:${listening.port}` : '';
});
afterAll(() => {
  server.close();
});

describe('the contract of writing, answered over a wire', () => {
  describeConformance({ base: '', fetch: (path, init) => fetch(`${base}${path}`, init) });
});

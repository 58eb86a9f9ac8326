import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import { memoryStore } from '#service/memory-store.ts';
import { initiativeOf } from '#tests/given/builders.ts';
import { logTo } from './log.ts';
import { metricsListener } from './metrics-door.ts';
import { metricsOf } from './metrics.ts';
import { observed } from './observed.ts';

const nothing = async () => [];
const metrics = metricsOf({
  query: nothing,
  run: async () => undefined,
  transaction: () => Promise.reject(new Error('not asked')),
  listen: async () => async () => undefined,
  close: async () => undefined,
  connections: () => ({ open: 7, idle: 4, waiting: 2 }),
});
const headers = { 'x-content-type-options': 'nosniff' };
const token = 'a-token-of-the-watch';
const open = metricsListener({ metrics, token: undefined, headers });
const guarded = metricsListener({ metrics, token, headers });
const server = createServer(
  observed((incoming, outgoing) => (incoming.headers['x-guarded'] ? guarded : open)(incoming, outgoing), {
    tell: metrics.tell,
    now: Date.now,
  }),
);
let port = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address) port = address.port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function answerTo(path: string, sent: Record<string, string> = {}, method = 'GET') {
  const asking = request({ port, host: '127.0.0.1', path, method, headers: sent }).end();
  const [incoming] = await once(asking, 'response');
  let text = '';
  for await (const part of incoming) text += String(part);
  return { status: Number(incoming.statusCode), text };
}

describe('the metrics', () => {
  test('count answers by kind, revisions by outcome, and what the database has to do, and name nobody', async () => {
    const store = metrics.counted(memoryStore());
    const document = initiativeOf([], { id: 'amt-50' });
    const at = instant('2026-11-28T08:30:00Z');
    const first = revisionAfter(undefined, {
      initiative: 'amt-50',
      document,
      author: 'Frau Muster',
      reason: 'Vorlage 12/24',
      at,
    });
    expect([await store.append(first), await store.append(first)]).toEqual([true, false]);
    metrics.read('behind');
    await answerTo('/api/initiatives/amt-50/revisions/3?author=Frau%20Muster');
    await answerTo('/api/Frau-Muster');
    await answerTo('/timeline?initiative=amt-50');
    // Told once it has gone.
    await expect.poll(async () => (await answerTo('/metrics')).text).toContain('resource="page"');
    const { text } = await answerTo('/metrics');
    for (const line of [
      'foerderlage_answers_total{method="GET",resource="/api/initiatives/:id/revisions/:number",status="200"} 1',
      'foerderlage_answers_total{method="GET",resource="other",status="200"} 1',
      'foerderlage_answer_seconds_count{method="GET",resource="page"} 1',
      'foerderlage_revisions_total{outcome="written"} 1',
      'foerderlage_revisions_total{outcome="overtaken"} 1',
      'foerderlage_standby_reads_total{outcome="behind"} 1',
      'foerderlage_database_connections{state="open"} 7',
      'foerderlage_database_connections{state="waiting"} 2',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toMatch(/Muster|amt-50|Vorlage|127\.0\.0\.1/);
  });

  test.for<readonly [string, Record<string, string>, number]>([
    ['who asks on this machine', {}, 200],
    ['a proxy on this machine that says for whom', { 'x-forwarded-for': '203.0.113.7' }, 404],
    ['a proxy that says so as the standard has it', { forwarded: 'for=203.0.113.7' }, 404],
    ['a proxy that keeps the name under which it was asked', { host: 'lage.example' }, 404],
    ['who names the token', { 'x-guarded': '1', authorization: `Bearer ${token}` }, 200],
    ['who names another one', { 'x-guarded': '1', authorization: `Bearer ${token}x` }, 404],
    ['who names none, on this machine', { 'x-guarded': '1' }, 404],
  ])('%s: answered or not', async ([, sent, status]) => {
    const answer = await answerTo('/metrics', sent);
    expect(answer.status).toBe(status);
    expect(answer.text.includes('foerderlage_')).toBe(status === 200);
  });

  test('are read and never written', async () => {
    expect((await answerTo('/metrics', {}, 'POST')).status).toBe(404);
  });
});

test('the log leaves out what it has no name for, whoever hands it over', () => {
  const lines: string[] = [];
  const log = logTo({
    write: (line) => lines.push(line),
    clock: () => new Date('2026-11-28T08:30:00Z'),
    least: 'info',
  });
  const handedOver = { status: 200, author: 'Frau Muster', document: { title: 'Geheim' }, ip: '203.0.113.7' };
  log('info', 'answered', handedOver);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 'info', time: '2026-11-28T08:30:00.000Z', event: 'answered', status: 200 },
  ]);
});

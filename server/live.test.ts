import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { eventsPath } from '#contract/events.ts';
import { problemSchema } from '#contract/problem.ts';
import { memoryStore } from '#service/memory-store.ts';
import { followers } from './followers.ts';
import { listenerOf, serverOf } from './http.ts';
import { live } from './live.ts';
import type { Database } from './store/database.ts';

const request = () => new Request(`http://localhost${eventsPath}`);
const editor = { seesDrafts: true, session: undefined };
const written = { initiative: 'amt-50', number: 7 };

const silent: Database = {
  query: async () => [],
  run: async () => undefined,
  transaction: () => Promise.reject(new Error('not asked')),
  listen: async () => async () => undefined,
  close: async () => undefined,
};

test('one session follows by no more than its share, from wherever; others find room, and it does again when it leaves', async () => {
  const told = live(silent, memoryStore(), { all: 20, session: 3 });
  const come = (session: string | undefined) => told.follow(request(), { seesDrafts: false, session });
  const own = [await come('one'), await come('one'), await come('one')];
  const refused = await come('one');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  expect(problemSchema.parse(await refused.json()).detail).toContain('follow');
  expect((await come('another')).status).toBe(200);
  // Whoever has no session is counted by the address alone.
  for (let count = 0; count < 5; count += 1) expect((await come(undefined)).status).toBe(200);
  await own[0]?.body?.cancel();
  await pause(0);
  expect([(await come('one')).status, (await come('one')).status]).toEqual([200, 429]);
  await told.close();
});

test('who follows when the server stops is let go at once, and told to come again later, not all at one time', async () => {
  const { promise: stops, resolve: stop } = Promise.withResolvers<void>();
  // The database does not answer just now.
  const told = live({ ...silent, listen: async () => () => stops }, memoryStore());
  const open = await Promise.all(Array.from({ length: 50 }, () => told.follow(request(), editor)));
  const closed = told.close();
  const texts = await Promise.all(open.map((each) => each.text()));
  const waits = texts.map((text) => Number(/retry: (\d+)\n\n$/.exec(text)?.[1]));
  expect(waits.every((wait) => wait >= 1_000 && wait <= 10_000)).toBe(true);
  expect(new Set(waits).size).toBeGreaterThan(10);
  // A page that comes again meanwhile would keep the server from stopping.
  const late = await told.follow(request(), editor);
  expect([late.status, late.headers.get('retry-after')]).toEqual([503, '5']);
  stop();
  await closed;
});

test('a server stops also where the database goes away while somebody begins to follow', async () => {
  const { promise: listens, reject: goAway } = Promise.withResolvers<never>();
  const told = live({ ...silent, listen: () => listens }, memoryStore());
  const coming = told.follow(request(), editor).catch((error: unknown) => error);
  const closed = told.close();
  goAway(new Error('The database is away.'));
  expect(await coming).toBeInstanceOf(Error);
  expect(await closed).toBeUndefined();
});

test('no more follow than a process has room for, however many come at once; who leaves makes room', async () => {
  let isAway = true;
  const listen = async () => {
    // Slower than those who come meanwhile.
    await pause(20);
    if (isAway) throw new Error('The database is away.');
    return async () => undefined;
  };
  const told = live({ ...silent, listen }, memoryStore(), { all: 20, session: 20 });
  const come = (count: number) =>
    Promise.allSettled(Array.from({ length: count }, () => told.follow(request(), editor)));
  // Who could not be told anything takes nobody's place.
  expect((await come(20)).every(({ status }) => status === 'rejected')).toBe(true);
  isAway = false;
  const answers = (await come(25)).flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  const [open, refused] = [200, 503].map((status) => answers.filter((each) => each.status === status));
  expect([open?.length, refused?.length]).toEqual([20, 5]);
  expect(refused?.[0]?.headers.get('retry-after')).toBe('60');
  await open?.[0]?.body?.cancel();
  await pause(0);
  expect((await told.follow(request(), editor)).status).toBe(200);
  expect((await told.follow(request(), editor)).status).toBe(503);
  await told.close();
});

test('who takes nothing of a thousand events is let go, and nothing is kept for them; others are told all', async () => {
  const all = followers();
  const [slow, quick] = [1, 2].map(() => all.opened({ of: undefined, ...editor }));
  let heard = 0;
  const reading = (async () => {
    for await (const _ of quick?.response.body ?? []) heard += 1;
  })();
  for (let count = 0; count < 1_100; count += 1) {
    all.each(({ tell }) => tell(written));
    if (count % 100 === 0) await pause(0);
  }
  expect(all.count()).toBe(1);
  await expect(slow?.response.text()).rejects.toThrow('too slow');
  all.end();
  await reading;
  // Its beginning, and each of them.
  expect(heard).toBe(1_101);
});

test.each([true, false])(
  'a line on which nobody takes anything is closed when its stream is let go (ended: %s), and the log says no defect',
  async (isEnded) => {
    const { promise: cut, reject } = Promise.withResolvers<never>();
    const events: string[] = [];
    const listener = listenerOf({
      answer: async () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(new Uint8Array(8_000_000));
              if (isEnded) controller.close();
            },
            pull: () => cut,
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        ),
      limit: () => undefined,
      headers: {},
      log: (_, event) => events.push(event),
    });
    const server = serverOf(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
    socket.pause().write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await once(server, 'request');
    await pause(50);
    if (!isEnded) reject(new Error('too slow'));
    const gone = new Promise<void>((done) => server.close(() => done()));
    expect(await Promise.race([gone, pause(5_000, 'still there')])).toBeUndefined();
    expect(events).toEqual([]);
    socket.destroy();
  },
);

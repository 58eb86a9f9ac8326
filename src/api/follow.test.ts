import { QueryObserver } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw/http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initiativePath, initiativesPath } from '#contract/paths.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { server } from '#tests/setup/server.ts';
import { followWritten } from './follow.ts';
import { initiativeQueries } from './queries.ts';
import { createQueryClient } from './query-client.ts';

/** What a browser opens; the service says something by `say`. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static readonly opened: Stream[] = [];
  readonly url: string;
  readyState = 1;
  constructor(url: string) {
    super();
    this.url = url;
    Stream.opened.push(this);
  }
  say(initiative: string, number: number) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ initiative, number }) }));
  }
  refuse() {
    this.readyState = Stream.CLOSED;
    this.dispatchEvent(new Event('error'));
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
}

beforeEach(() => {
  Stream.opened.length = 0;
  vi.stubGlobal('EventSource', Stream);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const { id } = gemeinsamKlappts;

test('what others wrote is asked for together and once, and named where the page shows it otherwise', async () => {
  let title = gemeinsamKlappts.title;
  const asked: string[] = [];
  server.use(
    http.get('*/api/*', ({ request }) => {
      const { pathname } = new URL(request.url);
      asked.push(pathname);
      return HttpResponse.json(
        pathname === initiativesPath ? initiativeList : { ...gemeinsamKlappts, title },
      );
    }),
  );
  const client = createQueryClient();
  const { queryKey } = initiativeQueries.detail(id);
  const stopWatching = watch(client);
  await vi.waitFor(() => expect(client.getQueryData(queryKey)).toBeDefined());
  asked.length = 0;

  const changed = vi.fn<(initiative: string) => void>();
  const stop = followWritten(client, changed);
  const [stream] = Stream.opened;
  expect(stream?.url).toBe('/api/events');
  // The newest at the opening: the page has it already, and says nothing.
  stream?.say(id, 4);
  stream?.say('another', 1);
  await vi.waitFor(() => expect(asked).toEqual([initiativePath(id)]));
  await settled(client);
  expect(changed).not.toHaveBeenCalled();

  title = { de: 'Neu', en: 'New' };
  stream?.say(id, 5);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith(id));
  expect(client.getQueryData(queryKey)?.title).toEqual(title);

  // The line broke, and the newest is told once more.
  asked.length = 0;
  stream?.say(id, 5);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked).toEqual([]);
  stop();
  stopWatching();
  expect(stream?.readyState).toBe(Stream.CLOSED);
});

test('a page that finds no room to follow asks by itself each minute, and names what is shown otherwise', async () => {
  let { title } = gemeinsamKlappts;
  server.use(
    http.get('*/api/*', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).pathname === initiativesPath ? initiativeList : { ...gemeinsamKlappts, title },
      ),
    ),
  );
  const client = createQueryClient();
  const { queryKey } = initiativeQueries.detail(id);
  const stopWatching = watch(client);
  await vi.waitFor(() => expect(client.getQueryData(queryKey)).toBeDefined());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const changed = vi.fn<(initiative: string) => void>();
  const stop = followWritten(client, changed);
  Stream.opened[0]?.refuse();
  title = { de: 'Neu', en: 'New' };
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith(id));
  expect(client.getQueryData(queryKey)?.title).toEqual(title);
  stop();
  stopWatching();
});

test('a service that refuses to be followed is asked again after a minute, until nobody follows', () => {
  vi.useFakeTimers();
  const stop = followWritten(createQueryClient(), () => undefined);
  Stream.opened[0]?.refuse();
  vi.advanceTimersByTime(59_000);
  expect(Stream.opened).toHaveLength(1);
  vi.advanceTimersByTime(1000);
  expect(Stream.opened).toHaveLength(2);
  Stream.opened[1]?.refuse();
  stop();
  vi.advanceTimersByTime(120_000);
  expect(Stream.opened).toHaveLength(2);
});

const watch = (client: ReturnType<typeof createQueryClient>) =>
  new QueryObserver(client, initiativeQueries.detail(id)).subscribe(() => undefined);
const settled = (client: ReturnType<typeof createQueryClient>) =>
  vi.waitFor(() => expect(client.isFetching()).toBe(0));

import type { QueryClient } from '@tanstack/react-query';
import { eventsPath, writtenEventSchema } from '#contract/events.ts';
import { baseUrl } from './http.ts';
import { initiativeQueries } from './queries.ts';

/** How long a page waits, and after how long it asks by itself, where a service has no room for one more who follows, or no such stream. */
const again = 60_000;
/** What comes together is asked for together; and who wrote it has the answer before it is asked for. */
const gathering = 200;

/**
 * Asks again for what others write, from now on, and names the initiatives that the page shows otherwise since. Gives back
 * how to stop.
 */
export function followWritten(client: QueryClient, changed: (id: string) => void): () => void {
  const known = new Map<string, number>();
  const heard = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let gathered: ReturnType<typeof setTimeout> | undefined;
  let stream = opened();
  function opened() {
    const source = new EventSource(`${baseUrl}${eventsPath}`);
    source.addEventListener('message', ({ data }) => hear(String(data)));
    // A line that breaks is opened again by the browser; one that is refused is not.
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return;
      waiting = setTimeout(() => {
        stream = opened();
        void askFor(shownIn(client));
      }, again);
    });
    return source;
  }
  function hear(text: string) {
    const { initiative, number } = writtenEventSchema.parse(JSON.parse(text));
    // A stream that is opened again tells the newest once more.
    if (number === known.get(initiative)) return;
    known.set(initiative, number);
    heard.add(initiative);
    gathered ??= setTimeout(() => void ask(), gathering);
  }
  function ask() {
    gathered = undefined;
    const ids = [...heard];
    heard.clear();
    return askFor(ids);
  }
  async function askFor(ids: readonly string[]) {
    const shown = (id: string) => client.getQueryData(initiativeQueries.detail(id).queryKey);
    const before = ids.map(shown);
    await Promise.all([
      client.invalidateQueries({ queryKey: initiativeQueries.list().queryKey, exact: true }),
      ...ids.map((id) => client.invalidateQueries({ queryKey: initiativeQueries.detail(id).queryKey })),
    ]);
    ids.forEach((id, index) => {
      const after = shown(id);
      if (before[index] && after && before[index] !== after) changed(id);
    });
  }
  return () => {
    clearTimeout(waiting);
    clearTimeout(gathered);
    stream.close();
  };
}

/** All initiatives that this page has. */
const shownIn = (client: QueryClient): readonly string[] =>
  client
    .getQueryCache()
    .findAll({ queryKey: initiativeQueries.list().queryKey })
    .flatMap(({ queryKey: [, id, ...part] }) => (typeof id === 'string' && part.length === 0 ? id : []));

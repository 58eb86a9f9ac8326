import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem.ts';
import { askWho } from './session-service.ts';
import { session } from './session.ts';

const name = 'foerderlage.session';
/** The longest that a browser waits, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/**
 * Asks who is signed in, and again whenever that may have changed: a session has come to its end, an answer was refused,
 * another tab knows better, the page is looked at again. Gives back how to stop.
 */
export function followSession(client: QueryClient): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const tell = tabs?.postMessage.bind(tabs);
  let end: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    const before = whoIs();
    await askWho(signal);
    if (signal.aborted || whoIs() === before) return;
    const known = session.get();
    clearTimeout(end);
    if (known?.kind === 'signed-in') {
      const left = Date.parse(known.until) - Date.now() + 1000;
      end = setTimeout(() => void ask(), Math.min(Math.max(left, 1000), longestWait));
    }
    tell?.('changed');
    // What was refused to one is shown to another. Whoever is signed out keeps what is on the page: it may be worked in.
    if (before !== undefined && known?.kind === 'signed-in') await client.invalidateQueries();
  };
  const onSeen = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  tabs?.addEventListener('message', () => void ask(), { signal });
  document.addEventListener('visibilitychange', onSeen, { signal });
  addEventListener('focus', onSeen, { signal });
  const leave = client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error' && isSignedOut(event.action.error)) {
      if (session.get()?.kind === 'signed-in') void ask();
    }
  });
  void ask();
  return () => {
    stopped.abort();
    clearTimeout(end);
    leave();
    tabs?.close();
  };
}

const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.kind === 'refused' && error.problem.status === 401;

function whoIs(): string | undefined {
  const known = session.get();
  return known?.kind === 'signed-in' ? `${known.name} ${known.role ?? ''} ${known.until}` : known?.kind;
}

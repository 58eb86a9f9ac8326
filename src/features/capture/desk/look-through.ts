/** What became of a text that was looked through: what was found, or that it took too long or broke, or that no script came. */
export type LookedThrough<Found> = { readonly found: Found } | 'given-up' | 'not-loaded';

/** A hundred pages take less than a second: what takes so long is no paper. */
const patience = 30_000;

/**
 * Has a text looked through beside the page, for its facts or for what its head says of it, and returns what ends that: nothing
 * is answered then.
 */
export function lookThrough<Found>(
  what: 'facts' | 'head',
  text: string,
  onEnd: (answer: LookedThrough<Found>) => void,
): () => void {
  const worker = new Worker(new URL('recognition-worker.ts', import.meta.url), {
    type: 'module',
    name: what,
  });
  let isOver = false;
  const end = (answer?: LookedThrough<Found>) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(clock);
    worker.terminate();
    if (answer !== undefined) onEnd(answer);
  };
  const clock = setTimeout(() => end('given-up'), patience);
  worker.addEventListener('message', ({ data }: MessageEvent<Found>) => end({ found: data }));
  // What breaks there would break here; a worker whose script did not come says nothing else.
  worker.addEventListener('error', (event) => end(event instanceof ErrorEvent ? 'given-up' : 'not-loaded'));
  worker.postMessage(text, []);
  return () => end();
}

/** The header by which the offline worker tells since when it keeps an answer (scripts/offline-worker.mjs). */
const keptAtHeader = 'x-kept-at';

/** By path: since when an answer is kept that stands in for the data service. Fresh answers are not in it. */
const kept = new Map<string, number>();
const listeners = new Set<() => void>();

/** Notes whether the answer for a path is a kept one; a fresh one takes the note away. */
export function noteAnswer(path: string, response: Response): void {
  const at = Number(response.headers.get(keptAtHeader) ?? Number.NaN);
  if (Number.isFinite(at) && at > 0) kept.set(path, at);
  else if (!kept.delete(path)) return;
  for (const listener of listeners) listener();
}

/** The oldest of the kept answers that are shown, in milliseconds of the clock; undefined where all are fresh. */
export const oldestKept = (): number | undefined =>
  kept.size === 0 ? undefined : Math.min(...kept.values());

export function onKeptChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

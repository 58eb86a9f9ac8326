import { oldestKept } from './cached-answer.ts';

/** The header by which the offline worker tells since when it keeps an answer (scripts/offline-worker.mjs). */
const keptAtHeader = 'x-kept-at';
/** The last moment that a date can hold, in milliseconds (ECMA-262, time values). */
const lastMoment = 8.64e15;

/** By path: since when an answer is kept that stands in for the data service. Fresh answers are not in it. */
const kept = new Map<string, number>();

/** Whether an answer is one that the offline worker keeps, and not one of the data service. */
export const isKept = (response: Response): boolean => response.headers.has(keptAtHeader);

/** Notes whether the answer for a path is a kept one; a fresh one takes the note away. */
export function noteAnswer(path: string, response: Response): void {
  const at = Number(response.headers.get(keptAtHeader) ?? Number.NaN);
  if (at > 0 && at <= lastMoment) kept.set(path, at);
  else kept.delete(path);
  oldestKept.set(kept.size === 0 ? undefined : Math.min(...kept.values()));
}

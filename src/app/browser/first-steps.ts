import { useSyncExternalStore } from 'react';

/** The name under which the browser remembers; the guard in scripts/build.mjs reads it before the first frame. */
const key = 'foerderlage.first-steps';

const listeners = new Set<() => void>();
/** Where the browser keeps nothing, what was closed stays closed on this page. */
let isClosed = false;

/** Whoever wrote it: only the one known value says that the steps were seen. A browser may refuse to tell. */
function isRemembered(): boolean {
  try {
    return localStorage.getItem(key) === 'done';
  } catch {
    return false;
  }
}

/** The page is built with the steps, so while React takes it over they are there. */
export const useStepsClosed = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isClosed || isRemembered(),
    () => false,
  );

export function closeSteps(): void {
  try {
    localStorage.setItem(key, 'done');
  } catch {
    // Then they are there again at the next visit.
    isClosed = true;
  }
  for (const listener of listeners) listener();
}

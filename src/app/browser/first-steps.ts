import { signal } from '#ui/hooks/signal.ts';

/** The name under which the browser remembers; the guard in scripts/build.mjs reads it before the first frame. */
const key = 'foerderlage.first-steps';

/** Where the browser keeps nothing, closed steps stay closed on this page. */
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
export const stepsClosed = signal(false, { read: () => isClosed || isRemembered() });

export function closeSteps(): void {
  try {
    localStorage.setItem(key, 'done');
  } catch {
    // Then they are there again at the next visit.
    isClosed = true;
  }
  stepsClosed.announce();
}

import { useSyncExternalStore } from 'react';

/**
 * True from the reader's first pointer, key or touch on. The chart library costs more to run than all else on the
 * page; until someone is there to use it, the chart drawn at build stands in.
 */
let isWanted = false;
const listeners = new Set<() => void>();
const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart'] as const;

function want() {
  isWanted = true;
  for (const sign of signs) removeEventListener(sign, want);
  for (const listener of listeners) listener();
}

/** Calls back at the reader's first sign, once. */
export function whenWanted(callback: () => void): void {
  const stop = subscribe(() => {
    stop();
    callback();
  });
}

function subscribe(listener: () => void) {
  if (!isWanted && listeners.size === 0)
    for (const sign of signs) addEventListener(sign, want, { passive: true });
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useIsWanted = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isWanted,
    () => false,
  );

/** True while React takes over the prerendered page, false ever after. */
export const useIsHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

const never = () => () => undefined;

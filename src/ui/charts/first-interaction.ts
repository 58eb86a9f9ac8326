import { useSyncExternalStore } from 'react';
import { signal } from '../hooks/signal.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart'] as const;
let hasInteracted = false;

/**
 * True from the reader's first pointer, key or touch on: what nobody needs before waits for it, such as the mock of the
 * demo, the pages that are kept for times without a network, and the chart library.
 */
const interacted = signal(false, {
  read: () => hasInteracted,
  connect: (announce) => {
    const note = () => {
      hasInteracted = true;
      stop();
      announce();
    };
    const stop = () => {
      for (const sign of signs) removeEventListener(sign, note);
    };
    if (!hasInteracted) for (const sign of signs) addEventListener(sign, note, { passive: true });
    return stop;
  },
});
export const isWanted = interacted.get;

/** Calls back at the reader's first sign, once. */
export function whenWanted(callback: () => void): void {
  const stop = interacted.subscribe(() => {
    stop();
    callback();
  });
}

/** So long after the reader's first sign their first wishes go before, in milliseconds. */
const delay = 2000;

/** Calls back some time after the reader's first sign, once; what it gives back calls it off. */
export function whenQuiet(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    timer = setTimeout(callback, delay);
  };
  if (isWanted()) start();
  else whenWanted(start);
  return () => clearTimeout(timer);
}

/** True while React takes over the prerendered page, false ever after. */
export const useIsHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

const never = () => () => undefined;

import { useSyncExternalStore } from 'react';

/** True while the page is laid out for paper: what is folded away on the screen is printed. */
let isPrinting = false;
const listeners = new Set<() => void>();

function announce(event: Event) {
  isPrinting = event.type === 'beforeprint';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    addEventListener('beforeprint', announce);
    addEventListener('afterprint', announce);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useIsPrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );

import { useSyncExternalStore } from 'react';

/** The fault that the mock has switched on, in the demo and while developing; nothing else may claim one. */
let active: string | undefined;
const listeners = new Set<() => void>();

export function announceFault(name: string | undefined): void {
  active = name;
  for (const listener of listeners) listener();
}

export const useFault = (): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => active,
    () => undefined,
  );

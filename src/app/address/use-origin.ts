import { useSyncExternalStore } from 'react';

/** The host for an address on paper, which has no links. A prerendered page does not know it yet. */
export const useOrigin = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.origin,
    () => '',
  );

const unsubscribe = () => undefined;
const subscribe = () => unsubscribe;

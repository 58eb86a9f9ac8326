import { useSyncExternalStore } from 'react';

/** The browser's address as a store: path and query, the only state that is shared and can be linked to. */
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

const current = (): string => location.pathname + location.search;

/** The address; while a prerendered page is taken over, the one that it was made for: its path without a query. */
export function useAddress(prerenderedPath: string): { readonly pathname: string; readonly search: string } {
  const address = useSyncExternalStore(subscribe, current, () => prerenderedPath);
  const [pathname = '/', query] = address.split('?');
  return { pathname, search: query === undefined ? '' : `?${query}` };
}

/** Goes to an address of this application; the back button undoes it. */
export function navigate(address: string): void {
  history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

/** Puts a corrected address in place of a wrong one, without a step in the history. */
export function correctAddress(address: string): void {
  history.replaceState(history.state, '', address);
  for (const listener of listeners) listener();
}

import { useSyncExternalStore } from 'react';
import { type Correction, searchAfter } from './view-state.ts';

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
  const [pathname = '/'] = address.split('?', 1);
  return { pathname, search: address.slice(pathname.length) };
}

/** Goes to an address of this application; the back button undoes it, unless it goes on with the step before. */
export function navigate(address: string, isStep = true): void {
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  dismissCorrections();
}

/** Compares the Stichtag shown with another day, whatever else the address holds. */
export function compareSince(day: string): void {
  navigate(location.pathname + searchAfter(location.search, { since: day }, {}));
}

/** Puts a corrected address in place of a wrong one, without a step in the history, and keeps what was wrong. */
export function correctAddress(address: string, corrections: readonly Correction[]): void {
  const before = correctedHere();
  history.replaceState(null, '', address);
  corrected = { at: current(), corrections: [...before, ...corrections] };
  announce();
}

/** What was corrected in the address shown; empty once it is dismissed or the reader has moved on. */
export const useCorrected = (): readonly Correction[] =>
  useSyncExternalStore(subscribe, correctedHere, () => none);

export function dismissCorrections(): void {
  corrected = { at: '', corrections: none };
  announce();
}

const none: readonly Correction[] = [];
let corrected = { at: '', corrections: none };

const correctedHere = (): readonly Correction[] =>
  corrected.at === current() ? corrected.corrections : none;

function announce() {
  for (const listener of listeners) listener();
}

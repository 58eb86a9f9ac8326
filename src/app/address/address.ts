import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { type Correction, searchAfter } from './view-state.ts';

/** The browser's address as a store: path and query, the only state that is shared and can be linked to. */
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    addEventListener('popstate', goBack);
    addEventListener('pagehide', rest);
    addEventListener('pointerdown', hold);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('popstate', goBack);
    removeEventListener('pagehide', rest);
    removeEventListener('pointerdown', hold);
    removeEventListener('pointerup', release);
    removeEventListener('pointercancel', release);
  };
}

/** The reader went elsewhere in the history: what was still going on is given up. */
function goBack(): void {
  if (pending) clearTimeout(pending.timer);
  pending = undefined;
  for (const follow of followers) follow(undefined);
  announce();
}

const writtenAddress = (): string => location.pathname + location.search;
/** The address as it is shown: of a change that is still going on, the history learns only once it rests. */
export const shownAddress = (): string => pending?.address ?? writtenAddress();

let pending: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;
/** Those who follow a change while it goes on. */
const followers = new Set<(address: string | undefined) => void>();
/** Browsers refuse a history that changes faster than a few times a second. */
const restMilliseconds = 300;
/** Whether a control is being dragged: its change goes on, however long it stands still. */
let isHeld = false;

function hold(): void {
  isHeld = true;
}

function release(): void {
  isHeld = false;
  if (pending) pending = { ...pending, timer: restSoon() };
}

const restSoon = () => setTimeout(() => (isHeld ? undefined : rest()), restMilliseconds);

/** One step of many in a row, as a slider makes them: shown at once, one step of the history for all of them. */
export function adjust(address: string): void {
  if (pending) clearTimeout(pending.timer);
  pending = { address, timer: restSoon() };
  for (const follow of followers) follow(address);
  dismissCorrections();
}

function rest(): void {
  if (!pending) return;
  clearTimeout(pending.timer);
  const { address } = pending;
  pending = undefined;
  history.pushState(null, '', address);
  announce();
  for (const follow of followers) follow(undefined);
}

/**
 * The address; while a prerendered page is taken over, the one that it was made for: its path without a query. A change
 * that goes on is followed in slices that never hold up the control that makes it.
 */
export function useAddress(prerenderedPath: string): { readonly pathname: string; readonly search: string } {
  const written = useSyncExternalStore(subscribe, writtenAddress, () => prerenderedPath);
  const [adjusted, setAdjusted] = useState<string>();
  useEffect(() => {
    const follow = (next: string | undefined) => startTransition(() => setAdjusted(next));
    followers.add(follow);
    return () => {
      followers.delete(follow);
    };
  }, []);
  const address = adjusted ?? written;
  const [pathname = '/'] = address.split('?', 1);
  return { pathname, search: address.slice(pathname.length) };
}

/** Goes to an address of this application; the back button undoes it. */
export function navigate(address: string): void {
  rest();
  history.pushState(null, '', address);
  dismissCorrections();
}

/** Compares the Stichtag shown with another day, whatever else the address holds. */
export function compareSince(day: string): void {
  navigate(location.pathname + searchAfter(location.search, { since: day }, {}));
}

/** Puts a corrected address in place of a wrong one, without a step in the history, and keeps what was wrong. */
export function correctAddress(address: string, corrections: readonly Correction[]): void {
  const before = correctedHere();
  rest();
  history.replaceState(null, '', address);
  corrected = { at: shownAddress(), corrections: [...before, ...corrections] };
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
  corrected.at === shownAddress() ? corrected.corrections : none;

function announce() {
  for (const listener of listeners) listener();
}

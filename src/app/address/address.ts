import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { actBeforePaint } from '#ui/hooks/after-paint.ts';
import { signal } from '#ui/hooks/signal.ts';
import type { Correction } from './view-address.ts';

/** The browser's address: path and query, the only state that is shared and can be linked to. */
const written = signal('', {
  read: () => location.pathname + location.search,
  connect: () => {
    const events = { popstate: goBack, pagehide: leave, pointerdown: hold, pointerup: release } as const;
    const all = Object.entries({ ...events, pointercancel: release });
    for (const [event, react] of all) addEventListener(event, react);
    return () => {
      for (const [event, react] of all) removeEventListener(event, react);
    };
  },
});

/** A change that goes on, as while a slider is drawn: what it selects anew, and the address once it rests. */
type Moving = {
  readonly change: Partial<Selection>;
  readonly address: (change: Partial<Selection>) => string;
};
const moving = signal<Moving | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;
/** Browsers refuse a history that changes faster than a few times a second. */
export const restMilliseconds = 300;
/** Whether a control is being dragged: its change goes on, however long it stands still. */
let isHeld = false;

function hold(): void {
  isHeld = true;
}

function release(): void {
  isHeld = false;
  if (moving.get()) restSoon();
}

function restSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => (isHeld ? undefined : rest()), restMilliseconds);
}

/** The change that goes on and of which the address does not know yet. */
export const movingChange = (): Partial<Selection> => moving.get()?.change ?? {};

/** One step of many in a row, as a slider makes them: shown at once, one step of the history for all of them. */
export function adjust(change: Partial<Selection>, address: Moving['address']): void {
  moving.set({ change: { ...movingChange(), ...change }, address });
  restSoon();
  dismissCorrections();
}

/** Writes the change that goes on into the address; one that led back to where it began is no step of the history. */
function rest(): void {
  const rested = moving.get();
  if (!rested) return;
  clearTimeout(timer);
  const address = rested.address(rested.change);
  if (address !== written.get()) history.pushState(null, '', address);
  written.announce();
  moving.set(undefined);
}

/** Nothing that was chosen is lost where the page goes before it was written. */
function leave(): void {
  actBeforePaint();
  rest();
}

/** The reader went elsewhere in the history: what was still going on is given up. */
function goBack(): void {
  clearTimeout(timer);
  moving.set(undefined);
  written.announce();
}

/** The address; while a prerendered page is taken over, the one that it was made for: its path without a query. */
export function useAddress(prerenderedPath: string): { readonly pathname: string; readonly search: string } {
  const address = useSyncExternalStore(written.subscribe, written.get, () => prerenderedPath);
  const [pathname = '/'] = address.split('?', 1);
  return { pathname, search: address.slice(pathname.length) };
}

/** The change that goes on, followed in slices that never hold up the control that makes it. */
export function useMovingChange(): Partial<Selection> | undefined {
  const [change, setChange] = useState<Partial<Selection>>();
  useEffect(() => moving.subscribe(() => startTransition(() => setChange(moving.get()?.change))), []);
  return change;
}

/** Goes to an address of this application; the back button undoes it. */
export function navigate(address: string): void {
  rest();
  history.pushState(null, '', address);
  dismissCorrections();
  written.announce();
  // A browser that goes there by itself tells of the place in the page, too.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Puts a corrected address in place of a wrong one, without a step in the history, and keeps what was wrong. */
export function correctAddress(address: string, corrections: readonly Correction[]): void {
  const { at, corrections: before } = corrected.get();
  const kept = at === written.get() ? before : [];
  rest();
  history.replaceState(null, '', address);
  corrected.set({ at: written.get(), corrections: [...kept, ...corrections] });
  written.announce();
}

const none: { readonly at: string; readonly corrections: readonly Correction[] } = {
  at: '',
  corrections: [],
};
const corrected = signal(none);

/** What was corrected in the address shown; empty once it is dismissed or the reader has moved on. */
export function useCorrected(address: string): readonly Correction[] {
  const { at, corrections } = corrected.useValue();
  return at === address ? corrections : none.corrections;
}

export const dismissCorrections = (): void => corrected.set(none);

import type { InitiativeSummary } from '#domain/document/initiative.ts';
import { isIsoDate } from '#domain/value/calendar.ts';
import { signal } from '#ui/hooks/signal.ts';

const key = 'foerderlage.own';

const nothing: readonly InitiativeSummary[] = [];
let seen = { text: '', list: nothing };

/**
 * The reader's own initiatives as this browser remembers them: there before anything is asked, so that an address may name
 * one. The page is built for a browser that has none.
 */
export const ownInitiatives = signal(nothing, {
  read: () => {
    const text = textKept();
    if (text !== seen.text) seen = { text, list: listIn(text) };
    return seen.list;
  },
  connect: (announce) => {
    const listen = (event: StorageEvent) => {
      if (event.key === null || event.key === key) announce();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  },
});

/** What this browser remembers and does not have any more: emptied by the browser, or not to be opened at the moment. */
export const lostOwn = signal(nothing);

/** Forgets what was lost, once the reader knows. */
export function acceptLoss(): void {
  const lost = new Set(lostOwn.get().map(({ id }) => id));
  lostOwn.set(nothing);
  rememberOwn(ownInitiatives.get().filter(({ id }) => !lost.has(id)));
}

/** Remembers what the answering side has of the reader's own; where the browser does not let it, the answer is enough. */
export function rememberOwn(list: readonly InitiativeSummary[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
  } catch {
    return;
  }
  ownInitiatives.announce();
}

function textKept(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Nothing where it is not what was written here; the answering side is asked all the same. */
function listIn(text: string): readonly InitiativeSummary[] {
  if (text === '') return nothing;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isSummary) ? list : nothing;
  } catch {
    return nothing;
  }
}

const isSummary = (value: unknown): value is InitiativeSummary =>
  value instanceof Object &&
  'id' in value &&
  typeof value.id === 'string' &&
  'title' in value &&
  value.title instanceof Object &&
  'de' in value.title &&
  typeof value.title.de === 'string' &&
  'defaultAsOf' in value &&
  typeof value.defaultAsOf === 'string' &&
  isIsoDate(value.defaultAsOf);

import type { Initiative } from '../document/initiative.ts';
import type { IsoDate } from '../value/calendar.ts';

/** A document that says nothing yet, read as of a day. */
export const newInitiative = (id: string, title: string, defaultAsOf: IsoDate): Initiative => ({
  version: 2,
  id,
  title: { de: title },
  defaultAsOf,
  parties: [],
  sources: [],
  facts: [],
  questions: [],
  scenarios: [],
});

/** The same under another id and title; nothing of the other language is left of a title that was given anew. */
export const retitled = (document: Initiative, title: string, id = document.id): Initiative =>
  title === document.title.de && id === document.id ? document : { ...document, id, title: { de: title } };

/** An id that tells of the title and that nobody else has; `distinct` is what makes it so, small letters and digits. */
export function idFor(title: string, distinct: string): string {
  const letters = title
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replaceAll(/^-+|-+$/g, '');
  return letters === '' ? `initiative-${distinct}` : `${letters}-${distinct}`;
}
const longestSlug = 40;
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

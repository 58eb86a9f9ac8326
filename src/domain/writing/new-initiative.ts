import type { Initiative } from '../document/initiative.ts';
import type { IsoDate } from '../value/calendar.ts';
import type { Instant } from '../value/instant.ts';

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

/**
 * The same with each of its facts as a draft of whoever brings it along and may not release. A change of a fact that waits there
 * is nothing of what was released, and stays where it waits. Law: whoever releases all of them has the facts as they were.
 */
export function withFactsAsDrafts(document: Initiative, author: string, at: Instant): Initiative {
  const { facts, drafts = [] } = document;
  if (facts.length === 0) return document;
  const ids = new Set(facts.map(({ id }) => id));
  return {
    ...document,
    facts: [],
    drafts: [
      ...facts.map((each) => {
        const { id, entry: _, ...fact } = each;
        return { id, author, at, fact };
      }),
      ...drafts.filter(({ id }) => !ids.has(id)),
    ],
  };
}

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

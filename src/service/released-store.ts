import type { Initiative } from '#domain/document/initiative.ts';
import { releasedOf } from '#domain/writing/drafts.ts';
import type { Revision } from '#domain/writing/revision.ts';
import type { Excerpt } from './response.ts';
import type { Store } from './store.ts';

/**
 * A store as it is read by those who do not work on what it keeps: nothing of a draft comes out of it, and no name of who
 * wrote down a fact for whoever passes by.
 */
export function releasedStore(store: Store, excerpt: Excerpt): Store {
  const released = (revision: Revision | undefined): Revision | undefined => {
    if (!revision?.document) return revision;
    return { ...revision, document: shownOf(revision.document, excerpt) };
  };
  return {
    ...store,
    newest: async (initiative) => released(await store.newest(initiative)),
    revision: async (initiative, number) => released(await store.revision(initiative, number)),
  };
}

/** Made once of each document: it is asked for over and over, and never changed. */
function shownOf(document: Initiative, excerpt: Excerpt): Initiative {
  const isNamed = excerpt === 'released';
  const kept = isNamed ? withNames : nameless;
  const before = kept.get(document);
  if (before) return before;
  const released = releasedOf(document);
  const shown = isNamed ? released : withoutNames(released);
  kept.set(document, shown);
  return shown;
}
const withNames = new WeakMap<Initiative, Initiative>();
const nameless = new WeakMap<Initiative, Initiative>();

const withoutNames = (document: Initiative): Initiative => ({
  ...document,
  facts: document.facts.map((fact) => ({ ...fact, entry: undefined })),
});

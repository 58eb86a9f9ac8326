import type { Initiative } from '#domain/document/initiative.ts';
import { releasedOf } from '#domain/writing/drafts.ts';
import type { Revision } from '#domain/writing/revision.ts';
import type { Store } from './store.ts';

/**
 * A store as it is read by those who do not work on what it keeps: nothing of a draft comes out of it, and no name of who
 * wrote down a fact unless names are shown.
 */
export function releasedStore(store: Store, isNamed: boolean): Store {
  const released = (revision: Revision | undefined): Revision | undefined => {
    if (!revision?.document) return revision;
    const document = releasedOf(revision.document);
    return { ...revision, document: isNamed ? document : withoutNames(document) };
  };
  return {
    ...store,
    newest: async (initiative) => released(await store.newest(initiative)),
    revision: async (initiative, number) => released(await store.revision(initiative, number)),
  };
}

const withoutNames = (document: Initiative): Initiative => ({
  ...document,
  facts: document.facts.map((fact) => ({ ...fact, entry: undefined })),
});

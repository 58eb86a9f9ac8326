import { summaryOf } from '#domain/writing/revision.ts';
import type { Revision } from '#domain/writing/revision.ts';
import type { Remembered, Store } from './store.ts';

/** Keeps revisions as long as the process runs. */
export function memoryStore(): Store {
  const chains = new Map<string, readonly Revision[]>();
  const requests = new Map<string, Remembered>();
  const chainOf = (initiative: string) => chains.get(initiative) ?? [];
  return {
    list: async () =>
      [...chains.values()].flatMap((chain) => {
        const document = chain.at(-1)?.document;
        return document
          ? [{ id: document.id, title: document.title, defaultAsOf: document.defaultAsOf }]
          : [];
      }),
    newest: async (initiative) => chainOf(initiative).at(-1),
    revisions: async (initiative) => chainOf(initiative).map(summaryOf),
    revision: async (initiative, number) => chainOf(initiative)[number - 1],
    remembered: async (key) => requests.get(key),
    append: async (revision, remembered) => {
      const { initiative, number } = revision;
      const chain = chainOf(initiative);
      if (chain.length !== number - 1 || (remembered && requests.has(remembered.key))) return false;
      chains.set(initiative, [...chain, revision]);
      if (remembered) requests.set(remembered.key, remembered);
      return true;
    },
  };
}

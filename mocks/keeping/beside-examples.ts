import { type Store, StoreProblem } from '#service/store.ts';

/** A store in which nothing takes the name of an example. */
export const besideExamples = (store: Store, examples: readonly { readonly id: string }[]): Store => ({
  ...store,
  append: async (revision, remembered) => {
    if (examples.some(({ id }) => id === revision.initiative)) throw new StoreProblem('fixed');
    return store.append(revision, remembered);
  },
});

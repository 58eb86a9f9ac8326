/**
 * Stands in for two parts of the query library in what is built: it brings them to every reader, and nothing here asks for
 * them. What is written is sent by `use-sending.ts`, and no list is asked for in pages.
 */
export class MutationCache {
  findAll = (): readonly never[] => [];
  resumePausedMutations = (): Promise<void> => Promise.resolve();
  clear = (): void => undefined;
}

/** @throws Error: no question here is of the kind that needs it. */
function notBuiltIn(): never {
  throw new Error('Lists in pages are not built in: see src/api/no-mutations.ts.');
}
export { notBuiltIn as hasNextPage, notBuiltIn as hasPreviousPage, notBuiltIn as infiniteQueryBehavior };

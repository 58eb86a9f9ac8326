import { queryOptions } from '@tanstack/react-query';
import { ApiError } from './problem.ts';

/** What has to be there before anything is asked: nothing, where a service answers. */
let prepare: () => Promise<void> = async () => {};

/** Lets every question wait for something, such as the mock of the demo: asked before it listens, nobody would answer. */
export function askOnlyAfter(preparation: () => Promise<void>): void {
  prepare = preparation;
}

/** What asks and judges comes with the first question: the page was built with its first answers. */
async function dataService() {
  try {
    await prepare();
    return await import('./data-service.ts');
  } catch {
    throw new ApiError({ kind: 'unreachable' });
  }
}

/** An options factory holds what every use shares; nothing here can be configured. */
export const initiativeQueries = {
  list: () =>
    queryOptions({
      queryKey: ['initiatives'] as const,
      queryFn: async ({ signal }) => (await dataService()).initiatives(signal),
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['initiatives', id] as const,
      queryFn: async ({ signal }) => {
        const initiative = await (await dataService()).initiative(id, signal);
        if (initiative.id === id) return initiative;
        throw new ApiError({ kind: 'malformed', defects: [{ place: 'id', rule: 'other-id' }] });
      },
    }),
};

import { queryOptions } from '@tanstack/react-query';
import { ApiError } from './problem.ts';

/** What has to be there before anything is asked: nothing, where a service answers. */
let prepare: () => Promise<void> = async () => {};

/** Lets every question wait for something, such as the mock of the demo: asked before it listens, nobody would answer. */
export function askOnlyAfter(preparation: () => Promise<void>): void {
  prepare = preparation;
}

/** What asks and judges comes with the first question, and waits for what has to be there. */
export async function prepared<Service>(load: () => Promise<Service>): Promise<Service> {
  try {
    await prepare();
    return await load();
  } catch {
    throw new ApiError({ kind: 'unreachable' });
  }
}

/** The page was built with its first answers. */
const dataService = () => prepared(() => import('./data-service.ts'));

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

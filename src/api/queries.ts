import { queryOptions } from '@tanstack/react-query';
import type { Initiative } from '#domain/document/initiative.ts';
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
  /** The texts of the papers that it quotes: a page is built without them, so they are asked for when one is opened. */
  texts: (id: string) =>
    queryOptions({
      queryKey: ['initiatives', id, 'texts'] as const,
      queryFn: async ({ signal }) => (await dataService()).initiative(id, signal),
      select: ({ texts = {} }: Initiative) => texts,
    }),
};

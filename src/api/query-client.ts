import { QueryClient } from '@tanstack/react-query';
import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { parsed } from './http.ts';
import { ApiError } from './problem.ts';
import { initiativeQueries } from './queries.ts';

/** The answers that a page was prerendered with, as they came over the wire, and when. */
export type EmbeddedAnswers = { readonly at: number; readonly list: unknown; readonly detail: unknown };

/**
 * Facts change when someone publishes a paper, not by the minute: data stay fresh until the reader asks again.
 * A lost connection is tried once more; an answer that breaks the contract is not, it would break it again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The mock answers in the page, so a machine that is offline must ask all the same.
        networkMode: 'always',
        retryDelay: 400,
        retry: (failures, error) =>
          failures < 1 && error instanceof ApiError && error.problem.kind === 'unreachable',
      },
    },
  });
}

/** Puts embedded answers into the cache through the same door as fetched ones, with the time at which they came. */
export function seedQueryClient(client: QueryClient, answers: EmbeddedAnswers): void {
  const updatedAt = answers.at;
  const list = parsed(answers.list, initiativeListSchema);
  const detail = parsed(answers.detail, initiativeSchema);
  client.setQueryData(initiativeQueries.list().queryKey, list, { updatedAt });
  client.setQueryData(initiativeQueries.detail(detail.id).queryKey, detail, { updatedAt });
}

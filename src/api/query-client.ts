import { QueryClient } from '@tanstack/react-query';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import { ApiError } from './problem.ts';
import { initiativeQueries } from './queries.ts';

/** The answers that a page was built with, judged by the build (judged-answers.ts), and when they came. */
export type EmbeddedAnswers = {
  readonly at: number;
  readonly list: readonly InitiativeSummary[];
  readonly detail: Initiative;
};

/** Reads the answers that the build wrote into the page. They belong to the page as its script does: trusted as built. */
export function embeddedIn(text: string): EmbeddedAnswers {
  const written: unknown = JSON.parse(text);
  if (!isWrittenByBuild(written)) throw new Error('The answers in the page are not those of the build.');
  return written;
}

const isWrittenByBuild = (value: unknown): value is EmbeddedAnswers =>
  value instanceof Object && 'at' in value && 'list' in value && 'detail' in value;

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

/** Puts the answers of the build into the cache, with the time at which they came. */
export function seedQueryClient(client: QueryClient, { at, list, detail }: EmbeddedAnswers): void {
  client.setQueryData(initiativeQueries.list().queryKey, list, { updatedAt: at });
  client.setQueryData(initiativeQueries.detail(detail.id).queryKey, detail, { updatedAt: at });
}

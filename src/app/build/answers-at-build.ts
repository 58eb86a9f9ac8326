import type { QueryClient } from '@tanstack/react-query';
import { judgedAnswers } from '#api/judged-answers.ts';
import { type EmbeddedAnswers, createQueryClient, seedQueryClient } from '#api/query-client.ts';

/** Answers as the data service gives them, not judged yet. */
export type RawAnswers = { readonly at: number; readonly list: unknown; readonly detail: unknown };

/**
 * A cache filled with the given answers, as the page will fill it from what is embedded.
 * @throws ApiError where an answer breaks the contract: the page trusts what is embedded, so nothing is built of it.
 */
export function readAnswers(raw: RawAnswers | undefined): {
  readonly client: QueryClient;
  readonly answers: EmbeddedAnswers | undefined;
} {
  const client = createQueryClient();
  if (!raw) return { client, answers: undefined };
  const answers = judgedAnswers(raw.at, raw.list, raw.detail);
  seedQueryClient(client, answers);
  return { client, answers };
}

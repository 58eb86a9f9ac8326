import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { parsed } from './http.ts';
import type { EmbeddedAnswers } from './query-client.ts';

/**
 * Judges at build what is put into the pages, by the same rules as an answer of the data service. What it gives back is
 * written there as it is, so that the page may trust it without judging it again.
 * @throws ApiError where it breaks the contract: then there is no build.
 */
export const judgedAnswers = (at: number, list: unknown, detail: unknown): EmbeddedAnswers => ({
  at,
  list: parsed(list, initiativeListSchema),
  detail: parsed(detail, initiativeSchema),
});

import * as z from 'zod/mini';

/** An error as the API says it: application/problem+json (RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
});
export type ProblemPayload = z.input<typeof problemSchema>;
export const problemMediaType = 'application/problem+json';

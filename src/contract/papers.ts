import * as z from 'zod/mini';
import { type KeptPaper, paperTypes } from '#domain/paper/kept-paper.ts';
import { authorSchema, idSchema, instantSchema } from './primitives.ts';

/** What is said of a kept file beside its bytes. */
export const keptPaperSchema = z.strictObject({
  source: idSchema,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  type: z.enum(paperTypes),
  size: z.int().check(z.minimum(1)),
  author: z.optional(authorSchema),
  at: instantSchema,
}) satisfies z.ZodMiniType<KeptPaper>;

/** In the order in which they came: of several of one source the last one is the newest. */
export const paperListSchema = z.array(keptPaperSchema);
export type PaperListPayload = z.input<typeof paperListSchema>;

/** A file is its own body: of which source it is, and who sends it, is in the query. */
export const sentPaperSchema = z.strictObject({ source: idSchema, author: authorSchema });

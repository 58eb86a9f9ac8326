import * as z from 'zod/mini';
import { longestText } from '#domain/cases/case-text.ts';
import type { Revision, RevisionSummary } from '#domain/writing/revision.ts';
import { factSchema } from './fact.ts';
import { initiativeSchema, sourceSchema } from './initiative.ts';
import { authorSchema, idSchema, instantSchema } from './primitives.ts';

/** Whoever writes says who that is and why; in the body, as a header has no umlauts. */
const authorship = {
  author: authorSchema,
  reason: z.string().check(z.regex(/\S/), z.maxLength(longestText.reason)),
};

/** A whole document, new or in the place of the one before. */
export const writtenWith = <Document extends z.ZodMiniType>(document: Document) =>
  z.strictObject({ document, ...authorship });
export const writtenSchema = writtenWith(initiativeSchema);

/** Facts that are added, with the sources that they cite where those are new, too. */
export const additionSchema = z.strictObject({
  facts: z.array(factSchema).check(z.minLength(1)),
  sources: z.optional(z.array(sourceSchema).check(z.minLength(1))),
  ...authorship,
});

/** What deletes has no body: it is in the query. */
export const removalSchema = z.strictObject(authorship);

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const told = {
  initiative: idSchema,
  number: z.int().check(z.minimum(1)),
  ...authorship,
  at: instantSchema,
  previousHash: z.optional(hashSchema),
  hash: hashSchema,
};

export const revisionWith = <Document extends z.ZodMiniType>(document: Document) =>
  z.strictObject({ ...told, document: z.optional(document) });
export const revisionSchema = revisionWith(initiativeSchema) satisfies z.ZodMiniType<Revision>;

const revisionSummarySchema = z.strictObject({
  ...told,
  isDeletion: z.optional(z.literal(true)),
}) satisfies z.ZodMiniType<RevisionSummary>;
export const revisionListSchema = z.array(revisionSummarySchema);

/** More than the longest paper with its text; what is longer is refused before it is read. */
export const largestBody = 5_000_000;
export const longestKey = 200;

import * as z from 'zod/mini';
import type { Change } from '#domain/capture/desk.ts';
import type { DeskBegin, FactForm } from '#domain/capture/kept-desk.ts';
import { factSchema } from './fact.ts';
import { initiativeSchema, partySchema, questionSchema, sourceSchema } from './initiative.ts';
import { authorSchema, idSchema, isoDateSchema, localizedSchema } from './primitives.ts';

/** What a reading desk began with, as it is kept: its document whole and by all rules, with the text of its paper. */
export const deskBeginSchema = z.strictObject({
  id: idSchema,
  document: initiativeSchema,
  paper: z.strictObject({
    source: idSchema,
    file: z.optional(z.string()),
  }),
  base: z.optional(z.int().check(z.minimum(1))),
  mark: z.optional(z.string()),
}) satisfies z.ZodMiniType<DeskBegin>;

const passage = z.string();
const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('party'), item: partySchema }),
  z.strictObject({ kind: z.literal('source'), item: sourceSchema }),
  z.strictObject({ kind: z.literal('fact'), item: factSchema }),
  z.strictObject({ kind: z.literal('question'), item: questionSchema }),
  z.strictObject({
    kind: z.literal('remove'),
    list: z.enum(['parties', 'sources', 'facts', 'questions']),
    id: idSchema,
  }),
  z.strictObject({ kind: z.literal('title'), title: localizedSchema }),
  z.strictObject({ kind: z.literal('opens-at'), day: isoDateSchema }),
  z.strictObject({ kind: z.enum(['refuse', 'reconsider']), passage }),
]) satisfies z.ZodMiniType<Change>;

export const deskStepSchema = z.array(changeSchema);

/** What is being written: its fact keeps the shape of one; whether it keeps the rules of the document is judged later. */
export const factFormSchema = z.strictObject({
  fact: factSchema,
  parties: z.array(partySchema),
  texts: z.record(z.string(), z.string()),
  answers: z.optional(z.array(idSchema)),
}) satisfies z.ZodMiniType<FactForm>;

/** Who saves, and who has read it besides; empty where nobody has. */
export const authorsSchema = z.strictObject({ author: authorSchema, releasedBy: z.string() });

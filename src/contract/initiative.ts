import * as z from 'zod/mini';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import {
  type Initiative,
  type InitiativeSummary,
  type PaperTexts,
  type Party,
  type Question,
  type Source,
  governments,
  partyKinds,
  sourceTypes,
} from '#domain/document/initiative.ts';
import { draftSchema, factSchema, stepSchema } from './fact.ts';
import { migrated } from './migration.ts';
import { idSchema, impreciseDateSchema, isoDateSchema, localizedSchema } from './primitives.ts';
import { scenarioSchema } from './scenario.ts';

export const partySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(partyKinds),
  belongsTo: z.optional(z.enum(governments)),
  name: localizedSchema,
  key: z.optional(z.string().check(z.regex(/^\d{2,12}$/))),
}) satisfies z.ZodMiniType<Party>;

export const sourceSchema = z.strictObject({
  id: idSchema,
  type: z.enum(sourceTypes),
  title: localizedSchema,
  publisher: localizedSchema,
  date: impreciseDateSchema,
  reference: z.optional(z.string()),
  url: z.optional(z.string().check(z.regex(/^https:\/\/\S+$/))),
  inHand: z.boolean(),
  checkedOn: z.optional(isoDateSchema),
}) satisfies z.ZodMiniType<Source>;

export const questionSchema = z.strictObject({
  id: idSchema,
  text: localizedSchema,
  resolver: localizedSchema,
  raisedBy: z.array(idSchema).check(z.minLength(1)),
  answeredBy: z.array(idSchema),
  step: stepSchema,
}) satisfies z.ZodMiniType<Question>;

const textsSchema = z
  .record(idSchema, z.array(z.string()).check(z.minLength(1)))
  .check(
    z.refine((texts) => Object.keys(texts).length > 0, { error: 'too_small' }),
  ) satisfies z.ZodMiniType<PaperTexts>;

/** The document as it travels: shapes alone. What the shapes cannot say is checked in `initiativeSchema`. */
export const initiativeDocumentSchema = z.strictObject({
  version: z.literal(2),
  id: idSchema,
  title: localizedSchema,
  defaultAsOf: isoDateSchema,
  parties: z.array(partySchema),
  sources: z.array(sourceSchema),
  programmes: z.optional(
    z.array(z.strictObject({ id: idSchema, title: localizedSchema })).check(z.minLength(1)),
  ),
  facts: z.array(factSchema),
  questions: z.array(questionSchema),
  scenarios: z.array(scenarioSchema),
  texts: z.optional(textsSchema),
  drafts: z.optional(z.array(draftSchema).check(z.minLength(1))),
}) satisfies z.ZodMiniType<Initiative>;

/** Judged of whole shapes only: the rules add up what a shape has found to be an amount. */
const consistentSchema = z.custom<z.output<typeof initiativeDocumentSchema>>().check((context) => {
  for (const { path, problem } of inconsistenciesOf(context.value)) {
    context.issues.push({ code: 'custom', input: context.value, path: [...path], message: problem });
  }
});

/**
 * One initiative, checked whole: an older version is brought to this one, then shapes, then every reference and rule,
 * each problem with its place.
 */
export const initiativeSchema = z.pipe(
  z.pipe(z.pipe(z.unknown(), z.transform(migrated)), initiativeDocumentSchema),
  consistentSchema,
) satisfies z.ZodMiniType<Initiative>;

const initiativeSummarySchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  defaultAsOf: isoDateSchema,
  isFixed: z.optional(z.literal(true)),
  keptIn: z.optional(z.enum(['browser', 'server'])),
}) satisfies z.ZodMiniType<InitiativeSummary>;

export const initiativeListSchema = z.array(initiativeSummarySchema) satisfies z.ZodMiniType<
  readonly InitiativeSummary[]
>;

export type InitiativePayload = z.input<typeof initiativeDocumentSchema>;
export type InitiativeListPayload = z.input<typeof initiativeListSchema>;

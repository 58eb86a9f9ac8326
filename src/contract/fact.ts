import { moneyRoleNames } from '#domain/document/money-roles.ts';
import { moneyStageNames } from '#domain/document/money-stages.ts';
import * as z from 'zod/mini';
import { decisionKinds } from '#domain/document/decision.ts';
import type { Draft, Fact } from '#domain/document/initiative.ts';
import {
  type Content,
  articles,
  commitmentStrengths,
  coverKinds,
  stepIds,
} from '#domain/document/content.ts';
import { moneyOrigins } from '#domain/document/money-line.ts';
import { type Evidence, statuses } from '#domain/value/knowledge.ts';
import { amountSchema } from './amount.ts';
import { periodSchema } from './period.ts';
import {
  authorSchema,
  basisPointsSchema,
  centsSchema,
  idSchema,
  impreciseDateSchema,
  instantSchema,
  localizedSchema,
} from './primitives.ts';

const source = idSchema;
const section = localizedSchema;
const words = z.string().check(z.minLength(1));
export const evidenceSchema = z.union([
  z.strictObject({
    source,
    section,
    quote: words,
    exact: z.optional(words),
    prefix: z.optional(words),
    suffix: z.optional(words),
    page: z.optional(z.int().check(z.minimum(1))),
  }),
  z.strictObject({ source, section, paraphrase: localizedSchema }),
]) satisfies z.ZodMiniType<Evidence>;

const title = localizedSchema;
const article = z.optional(z.enum(articles));
const phase = idSchema;
const date = impreciseDateSchema;
const parties = z.array(idSchema).check(z.minLength(1));
export const stepSchema = z.optional(z.enum(stepIds));

export const contentSchema = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('in-brief'), order: z.int(), text: localizedSchema }),
  z.strictObject({
    about: z.literal('milestone'),
    title,
    date,
    step: stepSchema,
    unlocks: z.optional(z.array(idSchema).check(z.minLength(1))),
  }),
  z.strictObject({ about: z.literal('phase'), phase, title, article, order: z.int(), step: stepSchema }),
  z.strictObject({ about: z.literal('phase-begin'), phase, date }),
  z.strictObject({ about: z.literal('phase-end'), phase, date }),
  z.strictObject({
    about: z.literal('commitment'),
    commitment: idSchema,
    actors: z.array(idSchema).check(z.minLength(1)),
    strength: z.enum(commitmentStrengths),
    made: impreciseDateSchema,
    title,
  }),
  z.strictObject({
    about: z.literal('commitment-term'),
    commitment: idSchema,
    duty: localizedSchema,
    article,
    until: impreciseDateSchema,
  }),
  z.strictObject({
    about: z.literal('duty'),
    actor: idSchema,
    title,
    due: impreciseDateSchema,
    step: stepSchema,
  }),
  z.strictObject({
    about: z.literal('decision'),
    kind: z.enum(decisionKinds),
    body: localizedSchema,
    day: z.optional(date),
    legalBasis: z.optional(localizedSchema),
    amount: z.optional(amountSchema),
  }),
  z.strictObject({
    about: z.literal('money'),
    line: idSchema,
    role: z.enum(moneyRoleNames),
    phase,
    commitment: z.optional(idSchema),
    period: periodSchema,
    programme: z.optional(idSchema),
    stage: z.optional(z.enum(moneyStageNames)),
    origin: z.optional(z.enum(moneyOrigins)),
    payers: parties,
    beneficiaries: z.optional(parties),
    title,
    amount: amountSchema,
    partOf: z.optional(idSchema),
    sameAs: z.optional(idSchema),
    insteadOf: z.optional(idSchema),
    statedShare: z.optional(
      z.discriminatedUnion('base', [
        z.strictObject({ rate: basisPointsSchema, base: z.enum(['eligible', 'total']), of: centsSchema }),
        z.strictObject({ rate: basisPointsSchema, base: z.literal('not-stated') }),
      ]),
    ),
  }),
  z.strictObject({ about: z.literal('condition'), line: idSchema }),
  z.strictObject({ about: z.literal('phase-condition'), phase }),
  z.strictObject({ about: z.literal('commitment-condition'), commitment: idSchema }),
  z.strictObject({ about: z.literal('commitment-trigger'), commitment: idSchema }),
  z.strictObject({ about: z.literal('commitment-exit'), commitment: idSchema, by: z.optional(date) }),
  z.strictObject({ about: z.literal('cover'), line: idSchema, by: z.enum(coverKinds) }),
  z.strictObject({
    about: z.literal('contact'),
    party: idSchema,
    office: localizedSchema,
    phone: z.optional(z.string().check(z.regex(/^\+?[\d ()/-]{3,30}$/))),
    mail: z.optional(z.string().check(z.regex(/^[^@\s]{1,64}@[^@\s]{1,255}$/))),
  }),
]) satisfies z.ZodMiniType<Content>;

export const factSchema = z.strictObject({
  id: idSchema,
  knownFrom: impreciseDateSchema,
  supersedes: z.array(idSchema),
  contradicts: z.optional(z.array(idSchema).check(z.minLength(1))),
  status: z.enum(statuses),
  method: z.optional(localizedSchema),
  statement: localizedSchema,
  evidence: evidenceSchema,
  contents: z.array(contentSchema),
  entry: z.optional(
    z.strictObject({
      author: authorSchema,
      at: instantSchema,
      releasedBy: authorSchema,
      releasedAt: instantSchema,
    }),
  ),
}) satisfies z.ZodMiniType<Fact>;

export const draftSchema = z.strictObject({
  id: idSchema,
  author: authorSchema,
  at: instantSchema,
  fact: z.omit(factSchema, { id: true, entry: true }),
}) satisfies z.ZodMiniType<Draft>;

import * as z from 'zod/mini';
import type { FundingTerms } from '#domain/funding.ts';
import type { Participant, Scenario } from '#domain/scenario.ts';
import { costEstimateSchema, hundredthsEstimateSchema } from './amount.ts';
import {
  basisPointsSchema,
  centsSchema,
  idSchema,
  localizedSchema,
  nonNegativeCentsSchema,
  yearMonthSchema,
  yearSchema,
} from './primitives.ts';

/** Wraps a value as an assumption: it names who assumed it and why, or it is refused. */
const assumed = <Value extends z.ZodMiniType>(value: Value) =>
  z.strictObject({
    status: z.literal('assumed'),
    value,
    assumption: z.strictObject({ author: z.string().check(z.minLength(1)), reason: localizedSchema }),
  });

const cap = z.optional(nonNegativeCentsSchema);
const termsSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('full'), cap }),
  z.strictObject({ type: z.literal('proportional'), rate: basisPointsSchema, cap }),
  z.strictObject({ type: z.literal('gap'), ownMinimum: nonNegativeCentsSchema, cap }),
  z.strictObject({ type: z.literal('fixed'), perPostYear: nonNegativeCentsSchema, cap }),
]) satisfies z.ZodMiniType<FundingTerms>;

const firstMonthSchema = z
  .strictObject({ earliest: yearMonthSchema, best: yearMonthSchema, latest: yearMonthSchema })
  .check(
    z.refine(({ earliest, best, latest }) => earliest <= best && best <= latest, { error: 'not-ordered' }),
  );

const participantSchema = z.strictObject({
  party: idSchema,
  posts: assumed(hundredthsEstimateSchema),
  staffCost: assumed(costEstimateSchema),
  otherCost: assumed(costEstimateSchema),
  firstMonth: assumed(firstMonthSchema),
  lastMonth: assumed(yearMonthSchema),
  inPlan: assumed(nonNegativeCentsSchema),
  headroom: assumed(centsSchema),
  inKind: assumed(nonNegativeCentsSchema),
  councilThreshold: z.union([
    assumed(nonNegativeCentsSchema),
    z.strictObject({ status: z.enum(['not-stated', 'not-assessable']) }),
  ]),
}) satisfies z.ZodMiniType<Participant>;

export const scenarioSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  fiscalYear: yearSchema,
  terms: assumed(termsSchema),
  participants: z.array(participantSchema),
}) satisfies z.ZodMiniType<Scenario>;

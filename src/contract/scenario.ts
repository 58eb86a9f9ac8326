import * as z from 'zod/mini';
import type {
  Drawdown,
  FirstMonth,
  Following,
  Instalment,
  Participant,
  Revision,
  Scenario,
  ScenarioTerms,
} from '#domain/document/scenario.ts';
import { longestPeriod } from '#domain/inputs/scenario-changes.ts';
import { mostFurther } from '#domain/inputs/further-inputs.ts';
import { mostInstalments } from '#domain/inputs/instalment-inputs.ts';
import { limits } from '#domain/inputs/scenario-input.ts';
import { ordered } from './amount.ts';
import {
  basisPointsSchema,
  centsUpTo,
  hundredthsUpTo,
  idSchema,
  localizedSchema,
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
const unknown = z.strictObject({ status: z.enum(['not-stated', 'not-assessable']) });
/** An assumption, or the statement that there is none. */
const given = <Value extends z.ZodMiniType>(value: Value) =>
  z.discriminatedUnion('status', [assumed(value), unknown]);

const money = centsUpTo(limits.money);
const signedMoney = centsUpTo(limits.money, -limits.money);
const yearlyCost = centsUpTo(limits['yearly-cost']);
const posts = hundredthsUpTo(limits.posts);
const rate = basisPointsSchema;
const moneyEstimate = z.strictObject({ low: money, best: money, high: money }).check(ordered());
const headroomEstimate = z
  .strictObject({ low: signedMoney, best: signedMoney, high: signedMoney })
  .check(ordered());
const yearlyCostEstimate = z
  .strictObject({ low: yearlyCost, best: yearlyCost, high: yearlyCost })
  .check(ordered());
const postsEstimate = z.strictObject({ low: posts, best: posts, high: posts }).check(ordered());
const rateEstimate = z.strictObject({ low: rate, best: rate, high: rate }).check(ordered());

const further = z.optional(
  z
    .array(
      z.strictObject({
        programme: z.optional(idSchema),
        rate: z.optional(rateEstimate),
        eligible: z.optional(rateEstimate),
        cap: z.optional(moneyEstimate),
      }),
    )
    .check(z.maxLength(mostFurther)),
);
const beside = { cap: z.optional(moneyEstimate), programme: z.optional(idSchema), further };
const termsSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('full'), ...beside }),
  z.strictObject({
    type: z.literal('proportional'),
    rate: z.optional(rateEstimate),
    base: z.enum(['eligible', 'total']),
    ...beside,
  }),
  z.strictObject({ type: z.literal('gap'), ownMinimum: z.optional(moneyEstimate), ...beside }),
  z.strictObject({
    type: z.literal('fixed'),
    sum: z.optional(yearlyCostEstimate),
    per: z.enum(['post-year', 'grant']),
    ...beside,
  }),
]) satisfies z.ZodMiniType<ScenarioTerms>;

const firstMonthSchema = z
  .strictObject({ earliest: yearMonthSchema, best: yearMonthSchema, latest: yearMonthSchema })
  .check(
    z.refine(({ earliest, best, latest }) => earliest <= best && best <= latest, { error: 'not-ordered' }),
  ) satisfies z.ZodMiniType<FirstMonth>;

const revisionSchema = z.strictObject({
  from: yearMonthSchema,
  until: yearMonthSchema,
}) satisfies z.ZodMiniType<Revision>;

const instalmentSchema = z.strictObject({
  month: z.optional(yearMonthSchema),
  share: z.optional(rate),
  sum: z.optional(money),
}) satisfies z.ZodMiniType<Instalment>;

const drawdownSchema = z.discriminatedUnion('rhythm', [
  z.strictObject({
    rhythm: z.literal('monthly'),
    lag: z.int().check(z.minimum(0), z.maximum(limits.months)),
  }),
  z.strictObject({ rhythm: z.literal('quarterly') }),
  z.strictObject({
    rhythm: z.literal('instalments'),
    before: z.array(instalmentSchema).check(z.maxLength(mostInstalments)),
    last: z.optional(yearMonthSchema),
  }),
]) satisfies z.ZodMiniType<Drawdown>;

const followingSchema = z.strictObject({
  inPlan: z.optional(given(moneyEstimate)),
  headroom: z.optional(given(headroomEstimate)),
}) satisfies z.ZodMiniType<Following>;

const count = z.int().check(z.minimum(0), z.maximum(limits.count));
const yesOrNo = z.optional(given(z.boolean()));

export const participantSchema = z.strictObject({
  party: idSchema,
  posts: given(postsEstimate),
  staffCost: given(yearlyCostEstimate),
  otherCost: given(yearlyCostEstimate),
  otherEligible: given(rateEstimate),
  totalCost: z.optional(given(moneyEstimate)),
  totalEligible: z.optional(given(rateEstimate)),
  firstMonth: given(firstMonthSchema),
  lastMonth: given(yearMonthSchema),
  revisions: z.optional(assumed(z.array(revisionSchema).check(z.minLength(1)))),
  thirdParty: given(moneyEstimate),
  granted: z.optional(given(moneyEstimate)),
  deviatingShare: z.optional(given(rateEstimate)),
  deviatingCap: z.optional(given(moneyEstimate)),
  inKind: given(moneyEstimate),
  inPlan: given(moneyEstimate),
  headroom: given(headroomEstimate),
  following: z.optional(z.array(followingSchema).check(z.maxLength(longestPeriod / 12))),
  drawdown: given(drawdownSchema),
  councilThreshold: given(money),
  unavoidable: yesOrNo,
  coveredElsewhere: yesOrNo,
  provisionalBudget: yesOrNo,
  spendingFreeze: yesOrNo,
  budgetSecurity: yesOrNo,
  population: z.optional(given(count)),
  heads: z.optional(given(count)),
  fixedShare: z.optional(given(basisPointsSchema)),
}) satisfies z.ZodMiniType<Participant>;

export const scenarioSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  fiscalYear: yearSchema,
  terms: assumed(termsSchema),
  participants: z.array(participantSchema),
}) satisfies z.ZodMiniType<Scenario>;

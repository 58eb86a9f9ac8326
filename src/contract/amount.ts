import * as z from 'zod/mini';
import type { Amount, Estimate, PlainAmount } from '#domain/value/amount.ts';
import { basisPointsSchema, centsSchema, hundredthsUpTo, nonNegativeCentsSchema } from './primitives.ts';

/** low <= best <= high, or the estimate is refused. */
export const ordered = <T extends Estimate<number>>() =>
  z.refine<T>(({ low, best, high }) => low <= best && best <= high, { error: 'not-ordered' });

const plainAmounts = [
  z.strictObject({ kind: z.literal('exact'), value: centsSchema }),
  z.strictObject({ kind: z.literal('rounded'), value: centsSchema, step: nonNegativeCentsSchema }),
  z.strictObject({ kind: z.literal('ceiling'), value: nonNegativeCentsSchema }),
  z
    .strictObject({
      kind: z.literal('range'),
      low: centsSchema,
      high: centsSchema,
      best: z.optional(centsSchema),
    })
    .check(
      z.refine(({ low, high, best }) => low <= (best ?? low) && (best ?? low) <= high, {
        error: 'not-ordered',
      }),
    ),
  z.strictObject({ kind: z.literal('unknown'), reason: z.enum(['not-stated', 'not-assessable']) }),
] as const;

const plainAmountSchema = z.discriminatedUnion('kind', plainAmounts) satisfies z.ZodMiniType<PlainAmount>;

/** Far more units than anybody counts, so that units times a rate stay exact. */
const units = hundredthsUpTo(1_000_000);
const hundredthsEstimateSchema = z.strictObject({ low: units, best: units, high: units }).check(ordered());

export const amountSchema = z.discriminatedUnion('kind', [
  ...plainAmounts,
  z.strictObject({
    kind: z.literal('unit-rate'),
    units: hundredthsEstimateSchema,
    rate: plainAmountSchema,
  }),
  z.strictObject({ kind: z.literal('pool-share'), rate: basisPointsSchema, pool: plainAmountSchema }),
]) satisfies z.ZodMiniType<Amount>;

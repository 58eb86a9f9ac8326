import * as z from 'zod/mini';
import type { Period } from '#domain/document/period.ts';
import { amountSchema } from './amount.ts';
import { yearMonthSchema, yearSchema } from './primitives.ts';

const split = z.optional(
  z.array(z.strictObject({ year: yearSchema, amount: amountSchema })).check(z.minLength(1)),
);

export const periodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year: yearSchema }),
  z.strictObject({ kind: z.literal('years'), first: yearSchema, last: yearSchema, split }),
  z.strictObject({ kind: z.literal('months'), first: yearMonthSchema, last: yearMonthSchema, split }),
  z.strictObject({ kind: z.literal('not-stated') }),
]) satisfies z.ZodMiniType<Period>;

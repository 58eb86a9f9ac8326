import * as z from 'zod/mini';
import { isIsoDate, isoDate, isYearMonth, yearMonth } from '#domain/value/calendar.ts';
import { longestText } from '#domain/cases/case-text.ts';
import { instant, isInstant } from '#domain/value/instant.ts';
import type { ImpreciseDate } from '#domain/value/calendar.ts';
import { hundredths } from '#domain/value/amount.ts';
import type { Localized } from '#domain/value/knowledge.ts';
import { basisPoints, cents } from '#domain/value/money.ts';

/** Strings and numbers of the wire become branded domain values here, and nowhere else. */

/** 10^12 euros: no amount here comes near it, and sums of many stay exact below what a number can hold. */
const largest = 100_000_000_000_000;
export const centsUpTo = (most: number, least = 0) =>
  z.pipe(z.int().check(z.minimum(least), z.maximum(most)), z.transform(cents));
export const centsSchema = centsUpTo(largest, -largest);
/** For caps and steps: below zero they would turn an interval around. */
export const nonNegativeCentsSchema = centsUpTo(largest);
export const basisPointsSchema = z.pipe(
  z.int().check(z.minimum(0), z.maximum(10_000)),
  z.transform(basisPoints),
);
export const hundredthsUpTo = (most: number) =>
  z.pipe(z.int().check(z.minimum(0), z.maximum(most)), z.transform(hundredths));

export const isoDateSchema = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }),
    z.refine((text) => isIsoDate(text), { error: 'no-such-day' }),
  ),
  z.transform(isoDate),
);
export const yearMonthSchema = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d{2}$/, { abort: true }),
    z.refine((text) => isYearMonth(text), { error: 'no-such-month' }),
  ),
  z.transform(yearMonth),
);

export const instantSchema = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/, { abort: true }),
    z.refine((text) => isInstant(text), { error: 'no-such-moment' }),
  ),
  z.transform(instant),
);

/** What a person, an office or a role is called, where it is said who wrote something. */
export const authorSchema = z.string().check(z.regex(/\S/), z.maxLength(longestText.author));

/** Beyond these a year has no days that the rules across the document could compare. */
export const yearSchema = z.int().check(z.minimum(1900, { abort: true }), z.maximum(2200, { abort: true }));
export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const text = z.string().check(z.minLength(1));

export const localizedSchema = z.strictObject({
  de: text,
  en: z.optional(text),
}) satisfies z.ZodMiniType<Localized>;

export const impreciseDateSchema = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), day: isoDateSchema }),
  z.strictObject({ precision: z.literal('by'), day: isoDateSchema }),
  z.strictObject({ precision: z.literal('from'), day: isoDateSchema }),
  z.strictObject({ precision: z.literal('month'), month: yearMonthSchema }),
  z.strictObject({ precision: z.literal('quarter'), year: yearSchema, quarter: z.literal([1, 2, 3, 4]) }),
  z.strictObject({ precision: z.literal('half-year'), year: yearSchema, half: z.literal([1, 2]) }),
  z.strictObject({ precision: z.literal('school-year'), year: yearSchema }),
  z.strictObject({ precision: z.literal('year'), year: yearSchema }),
  z.strictObject({ precision: z.literal('end-of-year'), year: yearSchema }),
  z.strictObject({ precision: z.literal('within-year'), year: yearSchema }),
  z.strictObject({ precision: z.literal('not-stated') }),
]) satisfies z.ZodMiniType<ImpreciseDate>;

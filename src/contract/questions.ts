import * as z from 'zod/mini';
import { bindingStandings, deadlineKinds, standings } from '#domain/across/all-names.ts';
import {
  type KnownKind,
  type NamedParty,
  type ToldCommitment,
  type ToldDeadline,
  type ToldLine,
  type ToldPhase,
} from '#domain/across/known-row.ts';
import { commitmentStrengths, stepIds } from '#domain/document/content.ts';
import { moneyRoleNames } from '#domain/document/money-roles.ts';
import { moneyStageNames } from '#domain/document/money-stages.ts';
import { statuses } from '#domain/value/knowledge.ts';
import { amountSchema } from './amount.ts';
import { evidenceSchema } from './fact.ts';
import { periodSchema } from './period.ts';
import { centsUpTo, idSchema, impreciseDateSchema, isoDateSchema, localizedSchema } from './primitives.ts';

/** What can be asked across initiatives: how it is asked, and what is answered. */

const partySchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  key: z.optional(z.string()),
}) satisfies z.ZodMiniType<NamedParty>;
const parties = z.array(partySchema);

const told = {
  initiative: idSchema,
  id: idSchema,
  title: localizedSchema,
  status: z.enum(statuses),
  fact: idSchema,
  statement: localizedSchema,
  source: localizedSchema,
  evidence: evidenceSchema,
};

const toldLineSchema = z.strictObject({
  ...told,
  role: z.enum(moneyRoleNames),
  stage: z.enum(moneyStageNames),
  phase: idSchema,
  commitment: z.optional(idSchema),
  period: periodSchema,
  amount: amountSchema,
  payers: parties,
  beneficiaries: z.optional(parties),
  isShared: z.boolean(),
}) satisfies z.ZodMiniType<ToldLine>;
const toldDeadlineSchema = z.strictObject({
  ...told,
  kind: z.enum(deadlineKinds),
  actors: parties,
  date: impreciseDateSchema,
}) satisfies z.ZodMiniType<ToldDeadline>;
const toldCommitmentSchema = z.strictObject({
  ...told,
  actors: parties,
  strength: z.enum(commitmentStrengths),
  standing: z.enum(bindingStandings),
  made: impreciseDateSchema,
  duty: z.optional(localizedSchema),
  until: z.optional(impreciseDateSchema),
}) satisfies z.ZodMiniType<ToldCommitment>;
const toldPhaseSchema = z.strictObject({
  ...told,
  order: z.int(),
  step: z.optional(z.enum(stepIds)),
  begin: impreciseDateSchema,
  end: impreciseDateSchema,
  standing: z.enum(standings),
}) satisfies z.ZodMiniType<ToldPhase>;

const count = z.int().check(z.minimum(0));
const summed = centsUpTo(Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER);
const interval = z.strictObject({ low: summed, best: summed, high: summed });

/** As much as is known of a sum. Where nothing is stated it is no sum, least of all 0. */
const totalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('unknown'), of: count }),
  z.strictObject({ kind: z.literal('floor'), sum: interval, missing: count, of: count }),
  z.strictObject({ kind: z.literal('complete'), sum: interval, of: count }),
  // More than can be said to the cent.
  z.strictObject({ kind: z.literal('too-large'), missing: count, of: count }),
]);

/** Money of one kind, over everything that matches and not over a page of it. */
const moneySumSchema = z.strictObject({
  role: z.enum(moneyRoleNames),
  /** What stands in plans, which is never added to what comes. */
  isPlanned: z.boolean(),
  total: totalSchema,
  /** The lines without an amount: by the status with which they are told, and why there is none. */
  missing: z.array(
    z.strictObject({
      status: z.enum(statuses),
      reason: z.enum(['not-stated', 'not-assessable']),
      lines: count,
    }),
  ),
  /** Lines that match and have their money in another one. */
  heldByOthers: count,
  /** Of those that are added: for several municipalities together, and not divided among them. */
  shared: count,
  /** Where a year is asked for: lines of other years, and of periods that nobody has split. */
  elsewhere: count,
});
const countOf = <Of extends z.ZodMiniType>(of: Of) =>
  z.array(z.strictObject({ of, rows: count, elsewhere: count }));

const pageOf = <Row extends z.ZodMiniType, Sum extends z.ZodMiniType>(row: Row, sum: Sum) =>
  z.strictObject({
    asOf: isoDateSchema,
    rows: z.array(row),
    /** What to ask with to go on; left out at the end. */
    next: z.optional(z.string()),
    sum: z.optional(sum),
  });

export const pageSchemas = {
  line: pageOf(z.extend(toldLineSchema, { isAdded: z.boolean() }), z.array(moneySumSchema)),
  deadline: pageOf(toldDeadlineSchema, countOf(z.enum(deadlineKinds))),
  commitment: pageOf(toldCommitmentSchema, countOf(z.enum(bindingStandings))),
  phase: pageOf(toldPhaseSchema, countOf(z.enum(standings))),
} as const satisfies Record<KnownKind, z.ZodMiniType>;

export type MoneySum = z.output<typeof moneySumSchema>;

import * as z from 'zod/mini';
import type { KnownKind } from '#domain/across/known-row.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import { type Status, statuses } from '#domain/value/knowledge.ts';
import { type PlacedDefect, defectsOf } from './problem.ts';
import { idSchema, isoDateSchema, yearSchema } from './primitives.ts';

/** How things are asked for across initiatives: by an address, as what it means. */

export const questionPaths = {
  line: '/api/lines',
  deadline: '/api/deadlines',
  commitment: '/api/commitments',
  phase: '/api/phases',
} as const;

const sortsOf = {
  line: ['initiative', 'amount', '-amount'],
  deadline: ['date', '-date', 'initiative'],
  commitment: ['until', '-until', 'initiative'],
  phase: ['initiative', 'end', '-end'],
} as const satisfies Record<KnownKind, readonly [string, ...string[]]>;

/** By place in its document, or by rank: cents or days, upwards or downwards, what is not known always behind. */
export type Order = 'place' | 'up' | 'down';
export type Place = {
  readonly rank: number;
  readonly initiative: string;
  readonly place: number;
  readonly id: string;
};

export type Question = {
  readonly kind: KnownKind;
  readonly asOf: IsoDate;
  readonly year?: number | undefined;
  /** A municipality by its key, or by its id where it has none. */
  readonly municipality?: string | undefined;
  readonly status?: Status | undefined;
  readonly order: Order;
  /** Where the page before ended. */
  readonly after?: Place | undefined;
  readonly isSummed: boolean;
};

export const rowsOfPage = 50;

const orderOf = (sort: string): Order =>
  sort === 'initiative' ? 'place' : sort.startsWith('-') ? 'down' : 'up';

/** What the address of a question may have. All of it travels as text. */
const parametersOf = <Sort extends string>(sorts: readonly [Sort, ...Sort[]]) =>
  z.strictObject({
    asOf: isoDateSchema,
    year: z.optional(z.pipe(z.string().check(z.regex(/^\d{4}$/)), z.pipe(z.transform(Number), yearSchema))),
    municipality: z.optional(idSchema.check(z.maxLength(longestName))),
    status: z.optional(z.enum(statuses)),
    sort: z.optional(z.enum(sorts)),
    cursor: z.optional(z.string().check(z.regex(/^[\w-]+$/))),
    sum: z.optional(z.literal('yes')),
  });
const longestName = 200;

export const parameterSchemas = {
  line: parametersOf(sortsOf.line),
  deadline: parametersOf(sortsOf.deadline),
  commitment: parametersOf(sortsOf.commitment),
  phase: parametersOf(sortsOf.phase),
} as const;

const cursorSchema = z.tuple([
  z.string(),
  z.int(),
  idSchema,
  z.int().check(z.minimum(0), z.maximum(2_147_483_647)),
  idSchema,
]);

/** What a page ends with, as text: no secret, and nothing but a place in the order in which it was asked. */
export const cursorAt = (kind: KnownKind, order: Order, { rank, initiative, place, id }: Place): string =>
  btoa(JSON.stringify([`${kind} ${order}`, rank, initiative, place, id]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Undefined where no page of such a question ends so. */
function placeIn(cursor: string, kind: KnownKind, order: Order): Place | undefined {
  const read = cursorSchema.safeParse(jsonIn(cursor));
  if (!read.success) return undefined;
  const [of, rank, initiative, place, id] = read.data;
  const at = { rank, initiative, place, id };
  return of === `${kind} ${order}` && cursorAt(kind, order, at) === cursor ? at : undefined;
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}

type Read = { readonly question: Question } | { readonly wrong: readonly PlacedDefect[] };

/** The question of an address, or all that is wrong with it. */
export function questionIn(kind: KnownKind, query: URLSearchParams): Read {
  const names = [...query.keys()];
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const read = parameterSchemas[kind].safeParse(Object.fromEntries(query));
  const wrong = [
    ...twice.map((place) => ({ place: [place], rule: 'named-twice' })),
    ...(read.success ? [] : defectsOf(read.error.issues)),
  ];
  if (!read.success || wrong.length > 0) return { wrong };
  const { sort = sortsOf[kind][0], cursor, sum, ...asked } = read.data;
  const order = orderOf(sort);
  const after = cursor === undefined ? undefined : placeIn(cursor, kind, order);
  if (cursor !== undefined && !after) return { wrong: [{ place: ['cursor'], rule: 'no-such-page' }] };
  return { question: { ...asked, kind, order, after, isSummed: sum === 'yes' } };
}

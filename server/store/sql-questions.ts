import * as z from 'zod/mini';
import type { Order, Question } from '#contract/asked.ts';
import { type KnownRow, everyYear } from '#domain/across/known-row.ts';
import { statuses } from '#domain/value/knowledge.ts';
import { type Questions, oneMoreThanAPage } from '#service/questions.ts';
import type { Connection } from './database.ts';
import { asked } from './problem-of.ts';

/** Answers from what is known, by SQL. What is asked for is in the values alone, and never in the text of a statement. */
export const sqlQuestions = ({ query }: Pick<Connection, 'query'>): Questions => ({
  found: (question) =>
    asked(async () => {
      const { sql, values } = pageOf(question);
      return z
        .array(foundSchema)
        .parse(await query(sql, values))
        .map(foundIn);
    }),
  cells: (question) =>
    asked(async () => {
      const { sql, values } = sumOf(question);
      return z
        .array(cellSchema)
        .parse(await query(sql, values))
        .map(cellIn);
    }),
});

/** Conditions with the values that they speak of, each by its number. */
class Conditions {
  readonly #conditions: string[] = [];
  readonly values: unknown[] = [];

  constructor({ kind, asOf, status }: Question) {
    this.add((value) => `kind = ${value}`, kind);
    const day = this.value(asOf);
    this.#conditions.push(`valid_from <= ${day} and valid_to > ${day}`);
    if (status !== undefined) this.add((value) => `status = ${value}`, status);
  }

  value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  add(condition: (value: string) => string, value: unknown): void {
    this.#conditions.push(condition(this.value(value)));
  }

  get sql(): string {
    return this.#conditions.join(' and ');
  }
}

const rankOf = { place: '0', up: 'up', down: 'down' } as const satisfies Record<Order, string>;
const orderOf = {
  place: 'initiative, place, id',
  up: 'up, initiative, place, id',
  down: 'down, initiative, place, id',
} as const satisfies Record<Order, string>;

function pageOf(question: Question) {
  const { year, order, after, municipality } = question;
  const conditions = new Conditions(question);
  if (municipality !== undefined) conditions.add((value) => `municipality = ${value}`, municipality);
  conditions.add((value) => `of_year = ${value}`, year === undefined ? everyYear : String(year));
  if (after) {
    const { rank, initiative, place, id } = after;
    const end = [initiative, place, id].map((each) => conditions.value(each)).join(', ');
    if (order === 'place')
      conditions.add((value) => `(${orderOf.place}) > (${end}) and ${value}::bigint = 0`, rank);
    else conditions.add((value) => `(${orderOf[order]}) > (${value}, ${end})`, rank);
  }
  const isAdded = isAddedBy(question, conditions);
  const told = `told, ${isAdded} as "isAdded"`;
  const at = 'initiative, place, id';
  const where = `where ${conditions.sql} order by ${orderOf[order]} limit ${oneMoreThanAPage}`;
  // Those of one municipality are read where they stand in its order; what is told of them stands with all.
  const sql =
    municipality === undefined
      ? `select ${told}, ${rankOf[order]}::text as rank, ${at} from known ${where}`
      : `select ${told}, found.rank::text as rank, initiative, found.place, found.id
         from (select ${rankOf[order]} as rank, ${at}, digest from known_concern ${where}) as found
         join known using (initiative, digest) order by found.rank, initiative, found.place, found.id`;
  return { sql, values: conditions.values };
}

function isAddedBy({ municipality }: Question, conditions: Conditions): string {
  return municipality === undefined
    ? 'is_added'
    : `(added_for @> array[${conditions.value(municipality)}::text])`;
}

function sumOf(question: Question) {
  const { year } = question;
  const conditions = new Conditions(question);
  if (question.municipality !== undefined)
    conditions.add((value) => `concerns @> array[${value}::text]`, question.municipality);
  conditions.add((value) => `of_year ${year === undefined ? '=' : '<>'} ${value}`, everyYear);
  const isInside = year === undefined ? 'true' : `of_year = ${conditions.value(String(year))}`;
  const isAdded = isAddedBy(question, conditions);
  const sums = ['low', 'best', 'high'].map((end) => `coalesce(sum(${end}), 0)::text as ${end}`).join(', ');
  const sql = `select summed_as as "group", status, missing, ${isInside} as "isInside", ${isAdded} as "isAdded",
      is_shared as "isShared", count(*)::integer as rows, ${sums}
    from known where ${conditions.sql} group by 1, 2, 3, 4, 5, 6`;
  return { sql, values: conditions.values };
}

/* What is told was made by the domain, and is not judged again. */
const foundSchema = z.object({
  told: z.custom<KnownRow['told']>(),
  isAdded: z.boolean(),
  rank: z.string(),
  initiative: z.string(),
  place: z.int(),
  id: z.string(),
});
const foundIn = ({ told, isAdded, rank, ...at }: z.output<typeof foundSchema>) => ({
  told,
  isAdded,
  at: { ...at, rank: Number(rank) },
});

const whole = z.pipe(
  z.string(),
  z.transform((text) => BigInt(text)),
);
const cellSchema = z.object({
  group: z.string(),
  status: z.enum(statuses),
  missing: z.nullable(z.string()),
  isInside: z.boolean(),
  isAdded: z.boolean(),
  isShared: z.boolean(),
  rows: z.int(),
  low: whole,
  best: whole,
  high: whole,
});
const cellIn = ({ missing, ...cell }: z.output<typeof cellSchema>) => ({
  ...cell,
  missing: missing ?? undefined,
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Question, rowsOfPage } from '#contract/asked.ts';
import { isoDate } from '#domain/value/calendar.ts';
import type { Connection, Database } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';
import { sqlQuestions } from '#server/store/sql-questions.ts';
import { given } from '#tests/given/builders.ts';

/**
 * 50 rows an initiative, 80 municipalities; every second row is known on the day, every second one is for 2020 alone. One status
 * stands in one half, one in the other, and one in a hundredth of the rows.
 */
const fill = `insert into known (initiative, kind, of_year, place, id, valid_from, valid_to, status, summed_as, concerns,
    up, down, is_added, added_for, is_shared, told, digest)
  select 'own-' || n / 50, 'line', case when n % 4 < 2 then 'all' else '2020' end, n % 50, 'line-' || n % 50,
    '2019-01-01', case when n % 2 = 0 then 'infinity' else '2020-01-01' end,
    case when n % 100 = 0 then 'reported' when n > 20000 then 'confirmed' else 'announced' end, '', array[(n / 50 % 80)::text],
    n::bigint * 7919 % 1000003, -(n::bigint * 7919 % 1000003), true, array[(n / 50 % 80)::text], false, '{}', n::text
  from generate_series(1, 40000) as n`;

/** One step of how the database looks for a page, with the rows that it read for it, each time that it was done. */
type Step = {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number | undefined;
  readonly Plans?: readonly Step[] | undefined;
};
const stepSchema: z.ZodMiniType<Step> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Actual Rows': z.number(),
    'Actual Loops': z.number(),
    'Rows Removed by Filter': z.optional(z.number()),
    Plans: z.optional(z.array(stepSchema)),
  }),
);
const plansSchema = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: stepSchema })]) })]);

const stepsOf = (step: Step): readonly Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

/** How many rows of tables are read for it, shown or not. */
const readBy = (steps: readonly Step[]): number =>
  steps
    .filter(({ Plans }) => Plans === undefined)
    .reduce(
      (sum, step) =>
        sum + (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops'],
      0,
    );

const filters = {
  'of all': {},
  'of a year': { year: 2020 },
  'of a municipality': { municipality: '7' },
  'of a municipality in a year': { municipality: '7', year: 2020 },
  'of a status': { status: 'announced' },
  'of a rare status': { status: 'reported' },
  'of a status in a municipality': { status: 'announced', municipality: '7' },
  'of a rare status in a municipality': { status: 'reported', municipality: '7' },
  'of a status that nothing has': { status: 'contradicted' },
  'of a municipality that nothing concerns': { municipality: '99' },
} as const satisfies Record<string, Partial<Question>>;

/** How a page is looked for: it must not cost more where the table has grown. */
export function describePagePlans(begin: () => Promise<Database>): void {
  describe('a page of 50 rows among 40,000', () => {
    let started: Database | undefined;
    beforeAll(async () => {
      started = await begin();
      await migrate(started);
      await started.run(fill);
      await started.query('vacuum analyze known');
      await started.query('vacuum analyze known_concern');
    });
    afterAll(() => started?.close());

    const asked = Object.entries(filters).flatMap(([name, filter]) =>
      (['place', 'up', 'down'] as const).map((order) => [name, order, filter] as const),
    );
    test.for(asked)('%s, by %s, is read in its order, and little else', async ([, order, filter]) => {
      const { query } = given(started);
      const plans: Step[] = [];
      const explained: Pick<Connection, 'query'> = {
        query: async (sql, values) => {
          const rows = await query(`explain (analyze, format json) ${sql}`, values);
          const [{ 'QUERY PLAN': told }] = plansSchema.parse(rows);
          plans.push(told[0].Plan);
          return query(sql, values);
        },
      };
      const question: Question = {
        kind: 'line',
        asOf: isoDate('2024-06-01'),
        order,
        isSummed: false,
        ...filter,
      };
      const { found } = sqlQuestions(explained);
      const first = await found(question);
      const end = first.at(rowsOfPage - 1)?.at;
      if (end) await found({ ...question, after: end });
      for (const plan of plans) {
        const steps = stepsOf(plan);
        expect(steps.map((each) => each['Node Type'])).not.toContain('Seq Scan');
        // Every second row is not known on the day, and what is told of those of a municipality is read besides.
        expect(readBy(steps)).toBeLessThanOrEqual(3 * rowsOfPage + 30);
      }
    });
  });
}

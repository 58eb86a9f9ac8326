import { describe, expect, test } from 'vitest';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import { cents } from '#domain/value/money.ts';
import { factOf, moneyOf, onDay, said } from '#tests/given/builders.ts';
import { type Query, lineOf, linesAsked, phase, twoTowns } from './asked-towns.ts';
import { type Client, freshDocument } from './client.ts';
import { describeCourseQuestions } from './question-course.ts';
import { describeQuestionPages } from './question-pages.ts';
import { describeRefusedQuestions } from './question-refusals.ts';

const exactly = (value: number) => ({ kind: 'exact', value: cents(value) }) as const;
const completeSum = (best: number, of: number) => ({
  kind: 'complete',
  sum: { low: best, best, high: best },
  of,
});

/** What is asked across initiatives is answered alike, wherever it is kept. */
export function describeQuestions(client: Client): void {
  const idsAsked = async (query: Query) => (await linesAsked(client, query)).rows.map(({ id }) => id);
  const sumsAsked = async (query: Query) =>
    (await linesAsked(client, { sum: 'yes', status: 'reported', ...query })).sum;
  const written = async (facts: readonly Fact[], told: Partial<Initiative>) => {
    const document = freshDocument({ facts: [phase, ...facts], ...told });
    expect((await client.create(document)).status).toBe(201);
    return document;
  };

  describe('what is asked across initiatives', () => {
    test('is what is known on the day, and of which status', async () => {
      const { parties, town: municipality } = twoTowns();
      const facts = [
        lineOf('early', { amount: exactly(100) }),
        lineOf('late', { amount: exactly(50) }, { knownFrom: onDay('2019-05-01') }),
        factOf('more', {
          knownFrom: onDay('2019-05-01'),
          supersedes: ['early'],
          status: 'announced',
          contents: [moneyOf({ line: 'early', payers: ['land'], amount: exactly(300) })],
        }),
      ];
      const { id } = await written(facts, { parties });
      const on = (asOf: string, more: Query = {}) => idsAsked({ municipality, asOf, ...more });
      expect(await on('2018-11-04')).toEqual([]);
      expect(await on('2018-11-05')).toEqual(['early']);
      expect(await on('2019-04-30')).toEqual(['early']);
      expect(await on('2019-05-01')).toEqual(['late', 'early']);
      expect(await on('2019-05-01', { status: 'announced' })).toEqual(['early']);
      const { rows } = await linesAsked(client, { municipality, asOf: '2019-05-01', status: 'announced' });
      expect(rows).toMatchObject([
        {
          initiative: id,
          fact: 'more',
          status: 'announced',
          amount: { value: 300 },
          payers: [{ name: said('Land') }],
          source: said('Vorlage'),
        },
      ]);
    });

    test('is added once, with what has no amount counted by its status, never as 0', async () => {
      const { parties, town: municipality } = twoTowns();
      const amount = { kind: 'unknown', reason: 'not-assessable' } as const;
      const facts = [
        lineOf('whole', { amount: exactly(1000), fiscalYear: 2020 }),
        lineOf('part', { amount: exactly(400), fiscalYear: 2020, partOf: 'whole' }),
        lineOf('nothing', { amount: exactly(0) }),
        lineOf('promised', {}, { status: 'announced' }),
        lineOf('open', { amount }, { status: 'not-assessable' }),
        lineOf('planned', { amount: exactly(7), stage: 'budgeted' }),
      ];
      await written(facts, { parties });
      const sumOf = async (query: Query = {}) =>
        (await linesAsked(client, { municipality, sum: 'yes', ...query })).sum?.map(({ total, ...each }) => ({
          ...each,
          total: 'sum' in total ? { ...total, sum: total.sum.best } : total,
        }));
      const missing = [
        { status: 'announced', reason: 'not-stated', lines: 1 },
        { status: 'not-assessable', reason: 'not-assessable', lines: 1 },
      ];
      const funding = { role: 'state-funding', isPlanned: false };
      expect(await sumOf()).toEqual([
        {
          role: 'state-funding',
          isPlanned: true,
          total: { kind: 'complete', sum: 7, of: 1 },
          missing: [],
          heldByOthers: 0,
          shared: 1,
          elsewhere: 0,
        },
        {
          ...funding,
          total: { kind: 'floor', sum: 1000, missing: 2, of: 4 },
          missing,
          heldByOthers: 1,
          shared: 4,
          elsewhere: 0,
        },
      ]);
      expect(await sumOf({ year: '2020', status: 'confirmed' })).toEqual([
        {
          role: 'state-funding',
          isPlanned: true,
          total: { kind: 'empty' },
          missing: [],
          heldByOthers: 0,
          shared: 0,
          elsewhere: 1,
        },
        {
          ...funding,
          total: { kind: 'complete', sum: 1000, of: 1 },
          missing: [],
          heldByOthers: 1,
          shared: 1,
          elsewhere: 1,
        },
      ]);
      expect(await sumOf({ status: 'announced' })).toMatchObject([{ total: { kind: 'unknown', of: 1 } }]);
      const { rows } = await linesAsked(client, { municipality });
      expect(rows.filter(({ isAdded }) => !isAdded).map(({ id }) => id)).toEqual(['part']);
    });

    test('is, of a joint application, in the sum of each municipality whole, and in that of all of them once', async () => {
      const { parties, town, district } = twoTowns();
      const payers = ['town', 'district'];
      const own = { role: 'own-contribution', amount: exactly(500) } as const;
      const facts = [
        lineOf('joint', { ...own, payers }, { status: 'reported' }),
        lineOf('alone', { ...own, payers: ['town'] }, { status: 'reported' }),
      ];
      const { id } = await written(facts, { parties });
      expect(await sumsAsked({ municipality: town })).toMatchObject([
        { total: completeSum(1000, 2), shared: 1 },
      ]);
      expect(await sumsAsked({ municipality: district })).toMatchObject([
        { total: completeSum(500, 1), shared: 1 },
      ]);
      await client.remove(id, '"1"');
      expect(await sumsAsked({ municipality: town })).toEqual([]);
    });

    test('is of the year as far as a source says what is for it', async () => {
      const { parties, town: municipality } = twoTowns();
      const split = [
        { year: 2019, amount: exactly(10) },
        { year: 2020, amount: exactly(20) },
      ];
      await written(
        [
          lineOf('split', { amount: exactly(30), period: { kind: 'years', first: 2019, last: 2020, split } }),
          lineOf('unsplit', { amount: exactly(40), period: { kind: 'years', first: 2019, last: 2020 } }),
        ],
        { parties },
      );
      const { rows, sum } = await linesAsked(client, { municipality, year: '2020', sum: 'yes' });
      expect(rows).toMatchObject([
        { id: 'split', amount: { value: 20 }, period: { kind: 'year', year: 2020 } },
      ]);
      expect(sum).toMatchObject([{ total: { kind: 'complete', of: 1 }, elsewhere: 2 }]);
    });
  });

  describeQuestionPages(client);
  describeCourseQuestions(client);
  describeRefusedQuestions(client);
}

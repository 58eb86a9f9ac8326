import { describe, expect, test } from 'vitest';
import { rowsOfPage } from '#contract/asked.ts';
import { cents } from '#domain/value/money.ts';
import { lineOf, linesAsked, phase, twoTowns } from './asked-towns.ts';
import { type Client, freshDocument } from './client.ts';

const exactly = (value: number) => ({ kind: 'exact', value: cents(value) }) as const;

export function describeQuestionPages(client: Client): void {
  describe('an answer of many rows', () => {
    test('goes on page by page, each row once, whatever it is sorted by, and what nobody knows last', async () => {
      const { parties, town: municipality } = twoTowns();
      const facts = Array.from({ length: 117 }, (_, index) =>
        lineOf(`line-${index}`, index % 13 === 5 ? {} : { amount: exactly(((index * 37) % 40) * 10) }),
      );
      const document = freshDocument({ facts: [phase, ...facts], parties });
      expect((await client.create(document)).status).toBe(201);
      const walk = async (sort: string) => {
        const pages = [await linesAsked(client, { municipality, sort, sum: 'yes' })];
        for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) {
          pages.push(await linesAsked(client, { municipality, sort, cursor: next, sum: 'yes' }));
        }
        expect(pages.map(({ rows }) => rows.length)).toEqual([rowsOfPage, rowsOfPage, 17]);
        // A sum is over everything that matches, on each page.
        expect(new Set(pages.map(({ sum }) => JSON.stringify(sum))).size).toBe(1);
        return pages.flatMap(({ rows }) => rows);
      };
      const ids = (await walk('initiative')).map(({ id }) => id);
      expect(ids).toEqual(facts.map(({ id }) => id));
      for (const [sort, sign] of [
        ['amount', 1],
        ['-amount', -1],
      ] as const) {
        const rows = await walk(sort);
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
        const values = rows.map(({ amount }) => (amount.kind === 'exact' ? amount.value * sign : undefined));
        expect(values.slice(-9)).toEqual(Array.from({ length: 9 }, () => undefined));
        const stated = values.flatMap((value) => value ?? []);
        expect(stated).toEqual(stated.toSorted((left, right) => left - right));
      }
    });
  });
}

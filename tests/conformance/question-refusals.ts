import { describe, expect, test } from 'vitest';
import { questionPaths } from '#contract/asked.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { type Client, refusalIn, refused } from './client.ts';

const forged = (json: unknown): string => btoa(JSON.stringify(json)).replaceAll('=', '');

/** What is asked wrongly, or made up: each with its place, and nothing of it reaches a statement of SQL. */
export function describeRefusedQuestions(client: Client): void {
  const asOf = isoDate('2019-01-01');
  const sql = `2019'; drop table known; --`;
  describe('a question is refused', () => {
    test.for<readonly [string, readonly string[]]>([
      ['', ['asOf invalid_type']],
      ['asOf=', ['asOf invalid_format']],
      ['asOf=2019-02-30', ['asOf no-such-day']],
      [`asOf=${sql}`, ['asOf invalid_format']],
      [`asOf=${asOf}&asOf=${asOf}`, ['asOf named-twice']],
      [`asOf=${asOf}&year=${sql}`, ['year invalid_format']],
      [`asOf=${asOf}&year=0000`, ['year too_small']],
      [`asOf=${asOf}&municipality=${sql}`, ['municipality invalid_format']],
      [`asOf=${asOf}&municipality=\u0000`, ['municipality invalid_format']],
      [`asOf=${asOf}&municipality=${'x'.repeat(201)}`, ['municipality too_big']],
      [`asOf=${asOf}&status=${sql}`, ['status invalid_value']],
      [`asOf=${asOf}&sort=${sql}`, ['sort invalid_value']],
      [`asOf=${asOf}&sort=up, (select 1)`, ['sort invalid_value']],
      [`asOf=${asOf}&sum=${sql}`, ['sum invalid_value']],
      [`asOf=${asOf}&limit=1000`, ['limit unrecognized_keys']],
      [`asOf=${asOf}&__proto__=x&year[]=2019`, ['__proto__ unrecognized_keys', 'year[] unrecognized_keys']],
    ])('%s', async ([query, problems]) => {
      const text = Array.from(query)
        .map((sign) => (/[\w=&.-]/.test(sign) ? sign : encodeURIComponent(sign)))
        .join('');
      const answer = await client.send(`${questionPaths.line}?${text}`);
      expect(await refusalIn(answer)).toEqual(refused(422, [...problems]));
    });

    test.for<readonly [string, string]>([
      ['of nothing', 'x'],
      ['of SQL', btoa(sql).replaceAll('=', '')],
      ['of signs that none has', sql],
      ['of another question', forged(['deadline place', 0, 'a', 0, 'a'])],
      ['of another order', forged(['line up', 0, 'a', 0, 'a'])],
      ['with SQL for a name', forged(['line place', 0, sql, 0, 'a'])],
      ['with SQL for a place', forged(['line place', 0, 'a', sql, 'a'])],
      ['with a place that no database counts to', forged(['line place', 0, 'a', 2 ** 31, 'a'])],
      ['with a fraction for a rank', forged(['line place', 0.5, 'a', 0, 'a'])],
      ['with more than it has', forged(['line place', 0, 'a', 0, 'a', 'b'])],
      ['written otherwise', btoa('["line place", 0,"a",0,"a"]').replaceAll('=', '')],
    ])('with a cursor %s', async ([, cursor]) => {
      const query = new URLSearchParams({ asOf, cursor }).toString();
      const { problems, status } = await refusalIn(await client.send(`${questionPaths.line}?${query}`));
      expect(status).toBe(422);
      expect(problems?.join()).toMatch(/^cursor (no-such-page|invalid_format)$/);
    });

    test('that would write', async () => {
      for (const path of Object.values(questionPaths)) {
        const answer = await client.send(`${path}?asOf=${asOf}`, { method: 'POST', json: {} });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
      }
    });
  });

  test('a cursor that somebody made up leads to a place among what all may read, and nowhere else', async () => {
    const cursor = btoa(JSON.stringify(['line place', 0, 'zzzz', 0, 'a'])).replaceAll('=', '');
    const answer = await client.send(`${questionPaths.line}?asOf=${asOf}&cursor=${cursor}`);
    expect(await answer.json()).toEqual({ asOf, rows: [] });
  });
}

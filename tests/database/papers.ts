import { describe, expect, test } from 'vitest';
import { usualLimits } from '#domain/paper/kept-paper.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import { sha256OfBytes } from '#server/digest.ts';
import type { Database } from '#server/store/database.ts';
import { sqlPapers } from '#server/store/sql-papers.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { takeOut } from '#server/store/take-out.ts';
import { verifyPapers } from '#server/store/verify-papers.ts';
import { freshDocument, pdfOf, who } from '../conformance/client.ts';

const at = instant('2026-11-28T08:30:00Z');

/** Two parts cannot change places at once: no place is taken twice. */
const exchanged = (hash: string): string =>
  [
    [0, 9],
    [1, 0],
    [9, 1],
  ]
    .map(([from, to]) => `update paper_part set place = ${to} where hash = '${hash}' and place = ${from}`)
    .join('; ');

/** What a home of files over PostgreSQL owes beyond the contract; first, as who verifies reads each file that is there. */
export function describePaperStore(database: () => Database): void {
  const begun = async () => {
    const document = freshDocument();
    const told = { initiative: document.id, document, ...who, at };
    await sqlStore(database()).append(revisionAfter(undefined, told));
    return document;
  };
  const kept = async (size = 2_500_000) => {
    const document = await begun();
    const bytes = pdfOf(size);
    const hash = sha256OfBytes(bytes);
    const paper = { source: 'paper', hash, type: 'pdf', size, author: 'Amt 50', at } as const;
    const keeping = { initiative: document.id, paper, bytes, limits: usualLimits };
    const keep = (initiative = document.id) => sqlPapers(database()).keep({ ...keeping, initiative });
    await keep();
    return { id: document.id, hash, keep };
  };
  const findingOf = async (hash: string) =>
    (await verifyPapers(database())).find((finding) => finding.hash === hash);
  const tamper = (sql: string) =>
    database().transaction(async ({ run }) => {
      await run(`set local session_replication_role = replica; ${sql}`);
    });

  describe('a file that is kept', () => {
    test('is neither changed nor taken away, nor are all of them', async () => {
      const { hash } = await kept();
      for (const sql of [
        `update paper_part set bytes = '' where hash = '${hash}'`,
        `delete from paper_part where hash = '${hash}'`,
        `update paper_file set size = 1 where hash = '${hash}'`,
        `update paper set source = 'letter' where hash = '${hash}'`,
        `delete from paper where hash = '${hash}'`,
        'truncate paper_part',
        'truncate paper',
      ]) {
        await expect(database().run(sql)).rejects.toMatchObject({ code: '23001' });
      }
      expect(await findingOf(hash)).toMatchObject({ state: 'whole' });
    });

    test('has the hash that anybody can compute in SQL alone, and is there once for two initiatives', async () => {
      const { id, hash, keep } = await kept();
      const other = await begun();
      expect([(await keep()).kind, (await keep(other.id)).kind]).toEqual(['there', 'kept']);
      expect(await findingOf(hash)).toMatchObject({ of: [`${id}/paper`, `${other.id}/paper`] });
      const rows = await database().query(
        `select encode(sha256(string_agg(bytes, ''::bytea order by place)), 'hex') as computed, count(*)::integer as parts
         from paper_part where hash = $1`,
        [hash],
      );
      expect(rows).toEqual([{ computed: hash, parts: 3 }]);
    });

    test('is there as a whole or not at all, whatever ends its transaction', async () => {
      const { id } = await kept();
      const bytes = pdfOf(3_000_000);
      const hash = sha256OfBytes(bytes);
      const paper = { source: 'paper', hash, type: 'pdf', size: bytes.length, author: 'Amt 50', at } as const;
      const torn = sqlPapers({
        ...database(),
        transaction: (work) =>
          database().transaction((connection) => {
            let asked = 0;
            const query: typeof connection.query = (sql, values) => {
              asked += sql.startsWith('insert into paper_part') ? 1 : 0;
              return asked > 2 ? Promise.reject(new Error('torn')) : connection.query(sql, values);
            };
            return work({ ...connection, query });
          }),
      });
      await expect(torn.keep({ initiative: id, paper, bytes, limits: usualLimits })).rejects.toThrow('torn');
      expect(await findingOf(hash)).toBeUndefined();
      expect(await sqlPapers(database()).bytes(hash)).toBeUndefined();
    });
  });

  describe('whoever verifies', () => {
    test('finds each file whole, with what it is of', async () => {
      const { id, hash } = await kept();
      expect(await findingOf(hash)).toEqual({
        hash,
        size: 2_500_000,
        state: 'whole',
        of: [`${id}/paper`],
        reason: undefined,
      });
    });

    test.for<readonly [string, (hash: string) => string]>([
      [
        'byte',
        (hash) => `update paper_part set bytes = set_byte(bytes, 20, 1) where hash = '${hash}' and place = 0`,
      ],
      ['order', exchanged],
      ['end', (hash) => `delete from paper_part where hash = '${hash}' and place = 2`],
      ['gap', (hash) => `delete from paper_part where hash = '${hash}' and place = 1`],
      ['size', (hash) => `update paper_file set size = 7 where hash = '${hash}'`],
      ['owner', (hash) => `delete from paper where hash = '${hash}'`],
      ['reason', (hash) => `insert into paper_taken_out values ('${hash}', 'x', 'y')`],
    ])('finds a file whose %s was tampered with', async ([, sql]) => {
      const { hash } = await kept();
      await tamper(sql(hash));
      expect(await findingOf(hash)).toMatchObject({ state: 'broken' });
      await tamper(
        ['paper_part', 'paper', 'paper_taken_out', 'paper_file']
          .map((table) => `delete from ${table} where hash = '${hash}'`)
          .join('; '),
      );
    });
  });

  describe('a file that the operator takes out', () => {
    test('is gone for good, and that it was there and why it is gone stays', async () => {
      const { id, hash, keep } = await kept();
      const told = { hash, reason: 'Anordnung vom 01.12.2026', at };
      expect(await takeOut(database(), told)).toBe(true);
      expect(await takeOut(database(), told)).toBe(false);
      expect(await takeOut(database(), { ...told, hash: 'a'.repeat(64) })).toBe(false);
      const home = sqlPapers(database());
      expect([await home.papers(id), await home.bytes(hash)]).toEqual([[], undefined]);
      expect(await keep()).toEqual({ kind: 'taken-out' });
      expect(await findingOf(hash)).toMatchObject({
        state: 'taken-out',
        of: [`${id}/paper`],
        reason: `${at} Anordnung vom 01.12.2026`,
      });
      await expect(database().run('delete from paper_taken_out')).rejects.toMatchObject({ code: '23001' });
    });
  });
}

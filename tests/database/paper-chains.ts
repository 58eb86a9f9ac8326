import { describe, expect, test } from 'vitest';
import { usualLimits } from '#domain/paper/kept-paper.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import { sha256OfBytes } from '#server/digest.ts';
import type { Database } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';
import { sqlPapers } from '#server/store/sql-papers.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { verifyPaperChains } from '#server/store/verify-paper-chains.ts';
import { given } from '#tests/given/builders.ts';
import { freshDocument, pdfOf, who } from '../conformance/client.ts';

const at = instant('2026-11-28T08:30:00Z');

const update = (id: string, hash: string, change: string): string =>
  `update paper set ${change} where initiative = '${id}' and hash = '${hash}'`;
const remove = (id: string, hash: string): string =>
  `delete from paper where initiative = '${id}' and hash = '${hash}'`;

/** Without the guards of the tables, as whoever owns the database may. */
const unguarded = (sql: string): string => `set local session_replication_role = replica; ${sql}`;

/** That a file is of a source cannot be changed behind the server's back without being found out. */
export function describePaperChains(database: () => Database): void {
  const chainOf = async (id: string) =>
    (await verifyPaperChains(database())).find(({ initiative }) => initiative === id);
  /** Three files of one initiative, one after the other; the name of who sent them has signs that a list of texts escapes. */
  const three = async () => {
    const document = freshDocument();
    const { id } = document;
    await sqlStore(database()).append(revisionAfter(undefined, { initiative: id, document, ...who, at }));
    const hashes: string[] = [];
    for (const size of [3000, 4000, 5000]) {
      const bytes = pdfOf(size);
      const hash = sha256OfBytes(bytes);
      const author = 'Amt "50" \\ \n\t\u0001\u007F\u2028 Straße 😀';
      const paper = { source: 'paper', hash, type: 'pdf', size, author, at } as const;
      const keeping = { initiative: id, paper, bytes, limits: usualLimits };
      expect((await sqlPapers(database()).keep(keeping)).kind).toBe('kept');
      hashes.push(hash);
    }
    return { id, hashes };
  };

  describe('which file is of which source', () => {
    test('is a chain of entries that whoever verifies computes again, each naming the one before', async () => {
      const { id } = await three();
      const chain = await chainOf(id);
      expect(chain).toEqual({
        initiative: id,
        count: 3,
        entry: expect.stringMatching(/^[0-9a-f]{64}$/),
        isBroken: false,
      });
      const inSql = await database().query(
        `select bool_and(entry = entry_of(previous, initiative, source, hash, author, at)
           and previous is not distinct from before) as holds, count(previous)::integer as named
         from (select *, lag(entry) over (order by position) as before from paper where initiative = $1) as entries`,
        [id],
      );
      expect(inSql).toEqual([{ holds: true, named: 2 }]);
    });

    test.for<readonly [string, (id: string, hashes: readonly string[]) => string]>([
      [
        'the file of a source swapped for another that is whole',
        (id, [first = '', second = '']) =>
          `alter table paper drop constraint paper_pkey;
           update paper set hash = '${second}' where initiative = '${id}' and hash = '${first}';`,
      ],
      ['the source of a file changed', (id, [first = '']) => update(id, first, `source = 'letter'`)],
      ['who sent a file changed', (id, [first = '']) => update(id, first, `author = 'Amt 51'`)],
      [
        'when a file was sent changed',
        (id, [first = '']) => update(id, first, `at = '2020-01-01T00:00:00Z'`),
      ],
      [
        'an entry written anew with its own hash',
        (id, [first = '']) =>
          `${update(id, first, `author = 'Amt 51'`)};
           ${update(id, first, 'entry = entry_of(previous, initiative, source, hash, author, at)')}`,
      ],
      ['a file taken away between two', (id, [, second = '']) => remove(id, second)],
      [
        'the first file taken away',
        (id) =>
          `delete from paper where position = (select min(position) from paper where initiative = '${id}')`,
      ],
    ])('%s is found out, though each file is what it was', async ([, sql]) => {
      const { id, hashes } = await three();
      await expect(
        database().transaction(async (connection) => {
          await connection.run(unguarded(sql(id, hashes)));
          const chains = await verifyPaperChains(connection);
          expect(chains.find(({ initiative }) => initiative === id)).toMatchObject({ isBroken: true });
          const others = chains.filter(({ initiative }) => initiative !== id);
          expect(others.filter(({ isBroken }) => isBroken)).toEqual([]);
          throw new Error('taken back');
        }),
      ).rejects.toThrow('taken back');
      expect(await chainOf(id)).toMatchObject({ isBroken: false });
    });

    test('the last entry written anew is another than the one that was noted down', async () => {
      const { id, hashes } = await three();
      const noted = await chainOf(id);
      const last = given(hashes[2]);
      await expect(
        database().transaction(async (connection) => {
          await connection.run(
            unguarded(`${update(id, last, `author = 'Amt 51'`)};
              ${update(id, last, 'entry = entry_of(previous, initiative, source, hash, author, at)')}`),
          );
          const found = (await verifyPaperChains(connection)).find(({ initiative }) => initiative === id);
          expect(found).toMatchObject({ isBroken: false, count: 3 });
          expect(found?.entry).not.toBe(noted?.entry);
          throw new Error('taken back');
        }),
      ).rejects.toThrow('taken back');
    });

    test('what was kept before there was a chain is brought into one, in its order', async () => {
      await three();
      const before = await verifyPaperChains(database());
      await database().run(`drop trigger chained on paper; drop index paper_follows;
        alter table paper drop column previous, drop column entry;
        drop function chain_paper, entry_of; delete from migration where name = '0008-paper-chain'`);
      expect(await migrate(database())).toEqual({ kind: 'migrated', applied: ['0008-paper-chain'] });
      expect(await verifyPaperChains(database())).toEqual(before);
    });
  });
}

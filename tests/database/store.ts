import { describe, expect, test } from 'vitest';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import type { Database } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { verify } from '#server/store/verify.ts';
import { said } from '#tests/given/builders.ts';
import { freshDocument } from '../conformance/client.ts';

const at = instant('2026-11-28T08:30:00Z');

/** What a store over PostgreSQL owes beyond the contract, wherever PostgreSQL runs. */
export function describeStore(database: () => Database): void {
  const written = async (titles: readonly string[], author = 'Amt 50') => {
    const store = sqlStore(database());
    const document = freshDocument();
    const first = revisionAfter(undefined, {
      initiative: document.id,
      document,
      author,
      reason: 'Vorlage 12/24',
      at,
    });
    let last = first;
    await store.append(first);
    for (const title of titles) {
      last = revisionAfter(last, { ...last, document: { ...document, title: said(title) } });
      await store.append(last);
    }
    return { id: document.id, last };
  };
  const findingOf = async (id: string) =>
    (await verify(database())).find(({ initiative }) => initiative === id);
  /** As somebody who has the rights of the owner, and switches off what refuses. */
  const tamper = (sql: string) =>
    database().transaction(async ({ run }) => {
      await run(`set local session_replication_role = replica; ${sql}`);
    });

  describe('a revision that is written', () => {
    test('is neither changed nor taken away, nor are all of them', async () => {
      const { id } = await written(['Zwei']);
      for (const sql of [
        `update revision set summary = '{}' where initiative = '${id}'`,
        `delete from revision where initiative = '${id}'`,
        'truncate revision cascade',
      ]) {
        await expect(database().run(sql)).rejects.toMatchObject({ code: '23001' });
      }
      expect(await sqlStore(database()).revisions(id)).toHaveLength(2);
    });

    test('is the text of its hash, so that the database alone can tell', async () => {
      const { id, last } = await written(['Zwei „“ €\u0000\ud800 🗂'], 'Amt\u0000 50');
      const rows = await database().query(
        `select encode(sha256(convert_to(written::text, 'UTF8')), 'hex') as computed, hash from revision where initiative = $1`,
        [id],
      );
      expect(rows).toHaveLength(2);
      expect(rows.at(-1)).toEqual({ computed: last.hash, hash: last.hash });
      expect(await sqlStore(database()).newest(id)).toEqual(last);
    });

    test('is what others read at once, also one who has read the initiative before', async () => {
      const { id, last } = await written([]);
      const other = sqlStore(database());
      expect(await other.newest(id)).toEqual(last);
      const next = revisionAfter(last, { ...last, reason: 'Berichtigung' });
      await sqlStore(database()).append(next);
      expect(await other.newest(id)).toEqual(next);
      // It is not read again where it is still the newest: what is written next shares its parts.
      expect(await other.newest(id)).toBe(await other.newest(id));
    });

    test('comes right behind the one before it: the database refuses a gap and a wrong predecessor', async () => {
      const { id, last } = await written([]);
      const insert = (number: number, previous: string | null) =>
        database().query(
          `insert into revision (initiative, number, previous_hash, hash, summary, written) values ($1, $2, $3, $4, '{}', '{}')`,
          [id, number, previous, 'a'.repeat(64)],
        );
      await expect(insert(3, last.hash)).rejects.toMatchObject({ code: '23503' });
      await expect(insert(2, 'b'.repeat(64))).rejects.toMatchObject({ code: '23503' });
      await expect(insert(2, null)).rejects.toMatchObject({ code: '23514' });
    });
  });

  describe('whoever verifies', () => {
    test('finds every chain whole, with its last revision to be noted down', async () => {
      const { id, last } = await written(Array.from({ length: 45 }, (_, index) => `Titel ${index}`));
      expect(await findingOf(id)).toEqual({
        initiative: id,
        number: 46,
        hash: last.hash,
        isBroken: false,
      });
    });

    test.for<readonly [string, (id: string) => string]>([
      [
        'document',
        (id) =>
          `update revision set written = replace(written::text, 'Zwei', 'Drei')::json where initiative = '${id}' and number = 2`,
      ],
      [
        'reason',
        (id) =>
          `update revision set written = replace(written::text, '12/24', '13/24')::json where initiative = '${id}' and number = 2`,
      ],
      [
        'line in the list',
        (id) =>
          `update revision set summary = replace(summary::text, 'Amt 50', 'Amt 51')::json where initiative = '${id}' and number = 2`,
      ],
      [
        'hash',
        (id) => `update revision set hash = repeat('0', 64) where initiative = '${id}' and number = 2`,
      ],
      ['revision taken out', (id) => `delete from revision where initiative = '${id}' and number = 2`],
      [
        'revision added',
        (id) =>
          `insert into revision (initiative, number, previous_hash, hash, summary, written) select initiative, 4, hash, repeat('1', 64), summary, written from revision where initiative = '${id}' and number = 3`,
      ],
      ['end taken away', (id) => `delete from revision where initiative = '${id}' and number = 3`],
      ['initiative forgotten', (id) => `delete from initiative where id = '${id}'`],
    ])('finds a %s that was tampered with', async ([, sql]) => {
      const { id } = await written(['Zwei', 'Ende']);
      expect(await findingOf(id)).toMatchObject({ isBroken: false });
      await tamper(sql(id));
      expect(await findingOf(id)).toMatchObject({ isBroken: true });
      await tamper(
        `delete from revision where initiative = '${id}'; delete from initiative where id = '${id}'`,
      );
    });
  });

  describe('the tables', () => {
    test('are made once, however many start at once', async () => {
      const again = await Promise.all([1, 2, 3].map(() => migrate(database())));
      expect(again).toEqual(again.map(() => ({ kind: 'migrated', applied: [] })));
    });

    test('of a newer version are left alone', async () => {
      await database().query(`insert into migration (name) values ('9999-later')`);
      expect(await migrate(database())).toEqual({ kind: 'newer', unknown: ['9999-later'] });
      await database().query(`delete from migration where name = '9999-later'`);
    });
  });

  test('nothing is called by a name that a database cannot say', async () => {
    const store = sqlStore(database());
    expect([await store.newest('\0'), await store.revisions('\0'), await store.revision('\0', 1)]).toEqual([
      undefined,
      [],
      undefined,
    ]);
  });
}

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#server/store/database.ts';
import { rebuildKnown } from '#server/store/known.ts';
import { migrate } from '#server/store/migrate.ts';
import { verify } from '#server/store/verify.ts';
import { clientOf, etagIn } from '../conformance/client.ts';
import { answersTo } from './answers.ts';
import { connectionTo } from './connection.ts';

const file = (name: string) => readFileSync(`tests/fixtures/first-release/${name}`, 'utf8');
/** What the first release itself answered to each question about what is in its dump. */
const before: Readonly<Record<string, unknown>> = JSON.parse(file('answers.json'));

/** What the first release wrote, as this one finds it; in a schema of its own, of a database with one connection. */
export function describeFirstRelease(database: () => Database): void {
  const client = clientOf(connectionTo(database));
  beforeAll(async () => {
    await database().run(`create schema first_release; set search_path = first_release; ${file('dump.sql')}`);
  });
  afterAll(() => database().run('set search_path = public'));

  describe('what the first release wrote', () => {
    test('is brought to this one, and answered as it was', async () => {
      const migrated = await migrate(database());
      const later = expect.arrayContaining(['0002-known', '0003-sessions']);
      expect(migrated).toEqual({ kind: 'migrated', applied: later });
      expect(await rebuildKnown(database(), 'outdated')).toBe(3);
      const findings = await verify(database());
      expect(findings.map(({ initiative, number, isBroken }) => [initiative, number, isBroken])).toEqual([
        ['back', 3, false],
        ['gone', 2, false],
        ['integration', 3, false],
      ]);
      const after = await answersTo(Object.keys(before), client);
      // It named a revision by its number alone.
      const named = Object.entries(after).map(([path, { etag, ...told }]) => [
        path,
        { ...told, etag: etag?.replace(/-[0-9a-f]{16}/, '') ?? null },
      ]);
      expect(Object.fromEntries(named)).toEqual(before);
    });

    test('is written on, and what was sent once is still remembered', async () => {
      const document = await (await client.get('integration')).json();
      expect(etagIn(await client.put(document, '"3"'))).toBe('"4"');
      expect((await client.create(document, { 'idempotency-key': 'once-1' })).status).toBe(422);
      const findings = await verify(database());
      expect(findings.some(({ isBroken }) => isBroken)).toBe(false);
      await expect(database().run('delete from revision')).rejects.toMatchObject({ code: '23001' });
    });
  });
}

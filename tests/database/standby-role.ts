import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Database } from '#server/store/database.ts';
import { opened } from '#server/store/open.ts';
import { originOf } from '#server/store/origin.ts';
import { postgres } from '#server/store/postgres.ts';
import type { Postgres } from '#tests/given/postgres.ts';

type There = { readonly primary: Postgres; readonly copy: Postgres; readonly started: Database };
const onLoss = () => undefined;

/** How a copy is told from another database, by whoever may ask little. */
export function describeRole(there: () => There): void {
  test('is known for one by a role that may read the tables and nothing else; a backup that was restored is none', async () => {
    const { primary, copy, started } = there();
    const { addressOf, tool, address } = primary;
    const { run } = started;
    await run(`create role narrow login; grant select on all tables in schema public to narrow;
      revoke execute on function pg_control_system() from public`);
    const copied = postgres({ address: copy.address, connections: 1, onLoss });
    const isKnown = () => copied.query(`select 1 from pg_roles where rolname = 'narrow'`);
    await expect.poll(isKnown, { timeout: 60_000 }).toHaveLength(1);
    await copied.close();
    const narrow = addressOf('narrow', 'postgres');
    const standby = copy.addressOf('narrow', 'postgres');
    for (const [at, other] of [
      [narrow, standby],
      [address, standby],
      [narrow, copy.address],
    ] as const) {
      const events: string[] = [];
      const place = await opened(
        { kind: 'address', address: at, connections: 1, standby: other },
        (_, event) => events.push(event),
      );
      if ('mistake' in place) throw new Error(place.mistake.en);
      expect(events).toEqual(['database-open']);
      expect(await place.standby?.query('0/0', 'select 1 as one', [])).toEqual([{ one: 1 }]);
      await place.standby?.close();
      await place.database.close();
    }
    const kept = join(mkdtempSync(join(tmpdir(), 'backup-')), 'lage.dump');
    tool('pg_dump', ['--format=custom', `--file=${kept}`, address]);
    await run('create database twin');
    tool('pg_restore', [`--dbname=${addressOf('foerderlage', 'twin')}`, kept]);
    const twin = postgres({ address: addressOf('foerderlage', 'twin'), connections: 1, onLoss });
    const [own, restored] = [await originOf(started), await originOf(twin)];
    expect(restored.system).toBe(own.system);
    const [, , transaction, moment] = own.own.split(' ');
    const [, , another, same] = restored.own.split(' ');
    expect([same, another === transaction]).toEqual([moment, false]);
    await twin.close();
    rmSync(dirname(kept), { recursive: true });
  });
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';
import { postgres } from '#server/store/postgres.ts';
import { given } from '#tests/given/builders.ts';
import { type Postgres, postgresHere, postgresIn } from '#tests/given/postgres.ts';
import { describeConformance } from '../conformance/conformance.ts';
import { connectionTo } from './connection.ts';
import { describeStore } from './store.ts';

const programs = postgresHere();

let server: Postgres | undefined;
let started: Database | undefined;
const database = () => given(started);
beforeAll(async () => {
  if (programs === undefined) return;
  server = await postgresIn(programs, ['fsync=off']);
  started = postgres({ address: server.address, connections: 10, onLoss: () => undefined });
  await migrate(started);
});
afterAll(async () => {
  await started?.close();
  await server?.remove();
});

describe('a PostgreSQL of its own', () => {
  test.skipIf(programs === undefined)(
    'is one of this machine, which has none of version 15 or newer where this is skipped',
    async () => {
      const [row] = await database().query(
        `select current_setting('server_version_num')::integer as version`,
      );
      expect(row).toEqual({ version: expect.toSatisfy((version: number) => version >= 150_000) });
    },
  );
  if (programs !== undefined) describeAll();
});

function describeAll(): void {
  describeConformance(connectionTo(database));
  describeStore(database);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import type { Database } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';
import { postgres } from '#server/store/postgres.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { verify } from '#server/store/verify.ts';
import { verifyPaperChains } from '#server/store/verify-paper-chains.ts';
import { verifyPapers } from '#server/store/verify-papers.ts';
import { given } from '#tests/given/builders.ts';
import { type Postgres, postgresHere, postgresIn } from '#tests/given/postgres.ts';
import { clientOf, freshDocument } from '../conformance/client.ts';
import { describeConformance } from '../conformance/conformance.ts';
import { everyAnswer } from './answers.ts';
import { connectionTo } from './connection.ts';
import { writtenByMany } from './editors.ts';
import { describeIdentity } from './identity/identity.ts';
import { testTogether } from './identity/together.ts';
import { describeKnown } from './known.ts';
import { describeLive } from './live.ts';
import { describePagePlans } from './page-plans.ts';
import { describePaperChains } from './paper-chains.ts';
import { describePaperStore } from './papers.ts';
import { describeStore } from './store.ts';
import { describeTurns } from './turns.ts';

const programs = postgresHere();

let server: Postgres | undefined;
let started: Database | undefined;
let another: Database | undefined;
const database = () => given(started);
beforeAll(async () => {
  if (programs === undefined) return;
  server = await postgresIn(programs, ['fsync=off']);
  const { address } = server;
  started = postgres({ address, connections: 10, onLoss: () => undefined });
  another = postgres({ address, connections: 1, onLoss: () => undefined });
  await migrate(started);
});
afterAll(async () => {
  await another?.close();
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
  describePaperStore(database);
  describePaperChains(database);
  describeConformance(
    connectionTo(database),
    connectionTo(() => given(another)),
  );
  describeStore(database);
  describeKnown(database);
  describeIdentity(database);
  testTogether(() => given(server).address);
  describeLive(database, () => given(another));
  describeTurns(database, () => given(another));
  describePagePlans(async () => {
    await database().query('create database pages');
    const address = given(server).addressOf('foerderlage', 'pages');
    return postgres({ address, connections: 1, onLoss: () => undefined });
  });

  test('a role that may not change tables is enough for the server, and cannot switch off what keeps revisions', async () => {
    await database()
      .run(`create role clerk login; grant select, insert on all tables in schema public to clerk;
      grant update on initiative, known_of to clerk; grant delete on known to clerk`);
    const address = given(server).addressOf('clerk', 'postgres');
    const clerk = postgres({ address, connections: 1, onLoss: () => undefined });
    expect(await migrate(clerk)).toEqual({ kind: 'migrated', applied: [] });
    const document = freshDocument();
    const told = {
      initiative: document.id,
      author: 'Amt 50',
      reason: 'neu',
      at: instant('2026-11-28T08:30:00Z'),
    };
    const first = revisionAfter(undefined, { ...told, document });
    expect(await sqlStore(clerk).append(first)).toBe(true);
    expect(await sqlStore(clerk).append(revisionAfter(first, { ...told, document: undefined }))).toBe(true);
    for (const sql of [
      'alter table revision disable trigger all',
      'set session_replication_role = replica',
      'drop table request',
      'delete from initiative',
    ]) {
      await expect(clerk.run(sql)).rejects.toMatchObject({ code: '42501' });
    }
    await clerk.close();
  });

  test('of many who write at two servers each is heard once, though the database is killed meanwhile', async () => {
    const { address, kill, start } = given(server);
    const settings = { address, connections: 5, onLoss: () => undefined };
    const databases = [postgres(settings), postgres(settings)];
    const rounds = Number(process.env['KILLS'] ?? 1);
    const { sent, there, numbers, finding } = await writtenByMany({
      databases,
      trouble: async () => {
        for (let round = 0; round < rounds; round += 1) {
          await pause(Math.random() * 400);
          await kill();
          await start();
        }
      },
    });
    for (const each of databases) await each.close();
    expect(there).toEqual(sent);
    expect(numbers).toEqual(sent.map((_, index) => index + 1));
    expect(finding).toMatchObject({ number: sent.length, isBroken: false });
  }, 600_000);

  test('a backup that is restored holds every chain, and answers everything as before', async () => {
    const { address, addressOf, tool } = given(server);
    const kept = join(mkdtempSync(join(tmpdir(), 'backup-')), 'lage.dump');
    tool('pg_dump', ['--format=custom', `--file=${kept}`, address]);
    await database().run('create database restored');
    tool('pg_restore', [`--dbname=${addressOf('foerderlage', 'restored')}`, kept]);
    const restored = postgres({
      address: addressOf('foerderlage', 'restored'),
      connections: 1,
      onLoss: () => undefined,
    });
    expect(await migrate(restored)).toEqual({ kind: 'migrated', applied: [] });
    const findings = await verify(restored);
    expect(findings).toEqual(await verify(database()));
    expect(findings.some(({ isBroken }) => isBroken)).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
    const papers = await verifyPapers(restored);
    expect(papers).toEqual(await verifyPapers(database()));
    expect(papers.some(({ state }) => state === 'whole')).toBe(true);
    expect(papers.filter(({ state }) => state === 'broken')).toEqual([]);
    const chains = await verifyPaperChains(restored);
    expect(chains).toEqual(await verifyPaperChains(database()));
    expect(chains.filter(({ isBroken }) => isBroken)).toEqual([]);
    const [before, after] = await Promise.all(
      [database(), restored].map((each) => everyAnswer(clientOf(connectionTo(() => each)))),
    );
    expect(after).toEqual(before);
    const addresses = Object.keys(given(before));
    expect(addresses.length).toBeGreaterThan(findings.length);
    expect(addresses.some((each) => /lines.*cursor/.test(each))).toBe(true);
    await restored.close();
    rmSync(dirname(kept), { recursive: true });
  });
}

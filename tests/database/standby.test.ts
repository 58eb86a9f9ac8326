import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsPath } from '#contract/events.ts';
import { type Revision, revisionAfter } from '#domain/writing/revision.ts';
import type { Database } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';
import { opened } from '#server/store/open.ts';
import { postgres } from '#server/store/postgres.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { originOf } from '#server/store/origin.ts';
import { standbyAt } from '#server/store/standby.ts';
import { verify } from '#server/store/verify.ts';
import { factOf, given } from '#tests/given/builders.ts';
import { type Postgres, postgresHere, postgresIn } from '#tests/given/postgres.ts';
import { documentIn, etagIn, freshDocument, revisionIn } from '../conformance/client.ts';
import { numbersIn } from './events.ts';
import { describeRole } from './standby-role.ts';
import { readingProcess } from './reading-process.ts';

const programs = postgresHere();
const onLoss = () => undefined;

let primary: Postgres | undefined;
let copy: Postgres | undefined;
let started: Database | undefined;
let copied: Database | undefined;
/** Asks the standby itself, as its operator would. */
const atCopy = (sql: string) => given(copied).query(sql);
const unconfirmed = () => `${given(primary).address}&options=-csynchronous_commit%3Dlocal`;
/** A busy machine is no reason to fail. */
const patience = { timeout: 60_000 };
const closing: (() => Promise<void>)[] = [];

/** A process of the server, which waits for no standby unless it is said. */
async function processOf(address = unconfirmed()) {
  const process = await readingProcess({ database: address, standby: given(copy).address });
  closing.push(process.close);
  return process;
}

beforeAll(async () => {
  if (programs === undefined) return;
  primary = await postgresIn(programs, ['fsync=off', 'synchronous_standby_names=copy']);
  started = postgres({ address: unconfirmed(), connections: 5, onLoss });
  await migrate(started);
  copy = await primary.standby('copy');
  copied = postgres({ address: copy.address, connections: 2, onLoss });
});
afterAll(async () => {
  for (const close of closing) await close();
  await copied?.close();
  await started?.close();
  await copy?.remove();
  await primary?.remove();
});

describe('a streaming standby', () => {
  test.skipIf(programs === undefined)(
    'is one of this machine, which has no PostgreSQL of version 15 or newer where this is skipped',
    async () => {
      expect(await atCopy('select pg_is_in_recovery() as "isCopy"')).toEqual([{ isCopy: true }]);
    },
  );
  if (programs !== undefined) describeAll();
});

function describeAll(): void {
  test('is where things are read, and who has written sees it at once, at whichever process', async () => {
    const [here, there] = [await processOf(), await processOf()];
    const document = freshDocument();
    await here.create(document);
    for (let number = 2; number <= 12; number += 1) {
      const [writes, reads] = number % 2 === 0 ? [here, there] : [there, here];
      expect((await writes.add(document.id, { facts: [factOf(`fact-${number}`)] })).status).toBe(201);
      for (const each of [writes, reads]) {
        each.clock.now += 1_000;
        const answer = await each.get(document.id);
        expect([etagIn(answer), (await documentIn(answer)).facts.length]).toEqual([`"${number}"`, number]);
        expect(await (await each.revisions(document.id)).json()).toHaveLength(number);
        const rows = await (await each.send('/api/lines?asOf=2025-06-30&sum=yes')).json();
        expect(Object(rows)).toMatchObject({ sum: {} });
      }
    }
    await expect
      .poll(async () => {
        here.clock.now += 1_000;
        await here.send('/api/lines?asOf=2025-06-30');
        return here.from.at(-1);
      }, patience)
      .toBe('standby');
    const asked = `select query from pg_stat_activity where application_name = 'foerderlage' and query like '%from known%'`;
    expect((await atCopy(asked)).length).toBeGreaterThan(0);
  });

  test('that has not caught up is not read, neither by who has written nor by who was told of it', async () => {
    const [here, there] = [await processOf(), await processOf()];
    const document = freshDocument();
    await here.create(document);
    await atCopy('select pg_wal_replay_pause()');
    const request = new Request(`http://localhost${eventsPath}?initiative=${document.id}`);
    const heard = numbersIn(await there.live.follow(request, { seesDrafts: false, session: undefined }));
    expect(await heard()).toBe(1);
    await here.add(document.id, { facts: [factOf('more')] });
    expect(await heard()).toBe(2);
    await there.live.close();
    for (const each of [here, there]) {
      each.from.length = 0;
      expect(etagIn(await each.get(document.id))).toBe('"2"');
      expect(await (await each.revisions(document.id)).json()).toHaveLength(2);
      expect(new Set(each.from)).toEqual(new Set(['behind']));
    }
    await atCopy('select pg_wal_replay_resume()');
    await expect
      .poll(async () => {
        here.clock.now += 1_000;
        await here.get(document.id);
        return here.from.at(-1);
      }, patience)
      .toBe('standby');
  });

  test('that is away is said once and missed by no reader; a write that it has to confirm is not acknowledged before it is back', async () => {
    const here = await processOf(given(primary).address);
    const document = freshDocument();
    await here.create(document);
    const { kill, start } = given(copy);
    await kill();
    for (const _ of [1, 2, 3]) expect(etagIn(await here.get(document.id))).toBe('"1"');
    expect([here.told, here.from.at(-1)]).toEqual([['standby-away'], 'away']);
    const writing = here.add(document.id, { facts: [factOf('more')] });
    expect(await Promise.race([writing, pause(300, 'waits')])).toBe('waits');
    await start();
    expect((await writing).status).toBe(201);
    here.clock.now += 10_000;
    await expect
      .poll(async () => {
        here.clock.now += 1_000;
        return [etagIn(await here.get(document.id)), here.from.at(-1)];
      }, patience)
      .toEqual(['"2"', 'standby']);
    expect(here.told).toEqual(['standby-away', 'standby-back']);
  });

  test('is one of this database, or the server does not start; one that is away may come yet', async () => {
    const { address } = given(primary);
    const startedWith = (standby: string) =>
      opened({ kind: 'address', address, connections: 1, standby }, () => undefined);
    const another = await startedWith(given(copy).addressOf('foerderlage', 'template1'));
    expect(another).toMatchObject({ mistake: { setting: 'DATABASE_REPLICA_URL' } });
    for (const standby of [given(copy).address, 'postgresql://127.0.0.1:1/postgres']) {
      const place = await startedWith(standby);
      if ('mistake' in place) throw new Error(place.mistake.en);
      await place.standby?.close();
      await place.database.close();
    }
  });

  describeRole(() => ({ primary: given(primary), copy: given(copy), started: given(started) }));

  test('that takes over when the database has ended holds every write that was acknowledged', async () => {
    const here = await processOf(given(primary).address);
    const documents = [freshDocument(), freshDocument(), freshDocument()];
    const acknowledged: Revision[] = [];
    const writing = documents.map(async (document) => {
      await here.create(document);
      for (let fact = 0; ; fact += 1) {
        const answer = await here.add(document.id, { facts: [factOf(`fact-${fact}`)] });
        if (answer.status !== 201) break;
        acknowledged.push(await revisionIn(answer));
      }
    });
    await expect.poll(() => acknowledged.length, patience).toBeGreaterThan(10);
    await given(primary).kill();
    await Promise.all(writing);

    given(copy).promote();
    const { address } = given(copy);
    const successor = postgres({ address, connections: 2, onLoss });
    closing.push(successor.close);
    const store = sqlStore(successor);
    for (const each of acknowledged) {
      expect(await store.revision(each.initiative, each.number)).toEqual(each);
    }
    const findings = await verify(successor);
    expect(findings.filter(({ isBroken }) => isBroken)).toEqual([]);
    expect(findings.map(({ initiative }) => initiative)).toEqual(
      expect.arrayContaining(documents.map(({ id }) => id)),
    );
    // It has a history of its own from now on, and is written like any other.
    const [last] = acknowledged.slice(-1);
    const newest = given(await store.newest(given(last).initiative));
    expect(await store.append(revisionAfter(newest, { ...newest, reason: 'Nach dem Wechsel' }))).toBe(true);
    const standby = standbyAt({ address, connections: 1, origin: await originOf(successor), onLoss });
    closing.push(standby.close);
    await expect(standby.reach()).rejects.toMatchObject({ name: 'NoStandby' });
  });
}

import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '#server/store/database.ts';
import { migrate } from '#server/store/migrate.ts';
import { embeddedDatabase } from '#tests/given/embedded.ts';
import { given } from '#tests/given/builders.ts';
import { describeConformance } from '../conformance/conformance.ts';
import { connectionTo } from './connection.ts';
import { describeLive } from './live.ts';
import { describeFirstRelease } from './first-release.ts';
import { describeIdentity } from './identity/identity.ts';
import { describeKnown } from './known.ts';
import { describePaperChains } from './paper-chains.ts';
import { describePaperStore } from './papers.ts';
import { describeStore } from './store.ts';

let started: Database | undefined;
const database = () => given(started);
beforeAll(async () => {
  started = await embeddedDatabase();
  await migrate(started);
});
afterAll(() => started?.close());

describe('PostgreSQL in this process', () => {
  describePaperStore(database);
  describePaperChains(database);
  describeConformance(connectionTo(database), connectionTo(database));
  describeStore(database);
  describeKnown(database);
  describeIdentity(database);
  describeLive(database, database);
});

describe('a database of an older release', () => {
  describeFirstRelease(database);
});

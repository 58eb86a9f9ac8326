import { app } from '#server/app.ts';
import { local } from '#server/identity/identity.ts';
import { live } from '#server/live.ts';
import { homesOf } from '#server/store/homes.ts';
import { postgres } from '#server/store/postgres.ts';
import type { ReadFrom } from '#server/store/reading.ts';
import { originOf } from '#server/store/origin.ts';
import { standbyAt } from '#server/store/standby.ts';
import { clientOf } from '../conformance/client.ts';

const onLoss = () => undefined;

/** A process of the server that reads from a standby; `from` says from where it did. Its clock stands still. */
export async function readingProcess(addresses: { readonly database: string; readonly standby: string }) {
  const database = postgres({ address: addresses.database, connections: 5, onLoss });
  const origin = await originOf(database);
  const standby = standbyAt({ address: addresses.standby, connections: 5, origin, onLoss });
  const from: ReadFrom[] = [];
  const told: string[] = [];
  const clock = { now: 0 };
  const homes = homesOf(database, standby, {
    now: () => clock.now,
    tell: (each) => from.push(each),
    log: (_, event) => told.push(event),
  });
  const answer = app({
    ...homes,
    clock: () => new Date(),
    identity: local,
    isOwnHost: () => true,
    isReady: async () => true,
  });
  const client = clientOf({
    base: 'http://localhost',
    fetch: (url, init) => answer(new Request(url, init)),
  });
  const close = async () => {
    await database.close();
    await standby.close();
  };
  return { ...client, live: live(database, homes.reading), from, told, clock, close };
}

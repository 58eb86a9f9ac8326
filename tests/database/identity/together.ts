import { expect, test } from 'vitest';
import { postgres } from '#server/store/postgres.ts';
import { personWith, serverFor } from './people.ts';

/** Two servers on one database, whose people come at the same time. */
export function testTogether(address: () => string): void {
  test('persons of one name who sign in at once at two servers are called differently, and each always the same', async () => {
    const settings = { address: address(), connections: 5, onLoss: () => undefined };
    const databases = [postgres(settings), postgres(settings)];
    const servers = databases.map((database) => serverFor(database));
    const name = `Anna ${crypto.randomUUID()}`;
    const until = new Date(Date.now() + 60_000);
    const subjects = Array.from({ length: 12 }, () => crypto.randomUUID());
    const called = (subject: string) =>
      Promise.all(
        servers.map(async ({ sessions }) => {
          const hash = crypto.randomUUID();
          await sessions.begin(hash, { subject, name, role: 'editor' }, until);
          return (await sessions.find(hash))?.name;
        }),
      );
    const names = await Promise.all(subjects.map(called));
    for (const [here, there] of names) expect(here).toBe(there);
    expect(new Set(names.flat())).toEqual(
      new Set([name, ...subjects.slice(1).map((_, index) => `${name} (${index + 2})`)]),
    );
    for (const database of databases) await database.close();
  });

  test('whoever signs out at one server is out at the other', async () => {
    const settings = { address: address(), connections: 1, onLoss: () => undefined };
    const [one, two] = [postgres(settings), postgres(settings)];
    const [here, there] = [serverFor(one), serverFor(two)];
    const { cookie } = await personWith(here, 'reader');
    const isIn = async () => (await there.send('/api/initiatives', {}, cookie)).status;
    expect(await isIn()).toBe(200);
    expect((await here.send('/api/session', { method: 'DELETE' }, cookie)).status).toBe(200);
    expect(await isIn()).toBe(401);
    await one.close();
    await two.close();
  });
}

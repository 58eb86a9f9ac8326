import { expect, test } from 'vitest';
import type { Database } from '#server/store/database.ts';
import { factOf, given } from '#tests/given/builders.ts';
import { clientOf, freshDocument } from '../conformance/client.ts';
import { connectionTo } from './connection.ts';

/** Those who write at several processes take turns: `database` and `other` are two on the same PostgreSQL. */
export function describeTurns(database: () => Database, other: () => Database): void {
  test('of two processes one works after the other under one name, and at once under another', async () => {
    const told: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const first = turnOf(database())('a', async () => {
      begin();
      await gate;
      told.push('first');
    });
    await begun;
    const second = turnOf(other())('a', async () => told.push('second'));
    await turnOf(other())('b', async () => told.push('elsewhere'));
    open();
    await Promise.all([first, second]);
    expect(told).toEqual(['elsewhere', 'first', 'second']);
  });

  test('who waits in vain works all the same: where a turn is lost, and where no line is left to wait on', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    // One after the other, and after all that went before: each has a line of its own.
    await locked(database(), 0, 'granted');
    const holding: Promise<void>[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      holding.push(turnOf(other())(name, () => gate));
      await locked(database(), holding.length, 'granted');
    }
    // A fifth one has no line to wait on.
    expect(await turnOf(other())('a', async () => 'at once')).toBe('at once');
    const waiting = turnOf(database())('a', async () => 'after the end of a process');
    await locked(database(), 1, 'not granted');
    await database().query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted`,
    );
    expect(await waiting).toBe('after the end of a process');
    open();
    await Promise.all(holding);
    expect(await turnOf(other())('a', async () => 'again')).toBe('again');
  });

  test('of many who write at two servers nobody tries in vain', async () => {
    let overtaken = 0;
    const clients = [database(), other()].map((each) =>
      clientOf(
        connectionTo(
          () => each,
          (isWritten) => (overtaken += isWritten ? 0 : 1),
        ),
      ),
    );
    const document = freshDocument();
    await given(clients[0]).create(document);
    const added = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        given(clients[index % 2]).add(document.id, { facts: [factOf(`fact-${index}`)] }),
      ),
    );
    expect(added.map(({ status }) => status)).toEqual(added.map(() => 201));
    expect(overtaken).toBe(0);
  });
}

const turnOf = (each: Database) => given(each.turn);

async function locked(database: Database, count: number, how: 'granted' | 'not granted'): Promise<void> {
  await expect
    .poll(() => database.query(`select 1 from pg_locks where locktype = 'advisory' and ${how}`), {
      interval: 5,
      timeout: 60_000,
    })
    .toHaveLength(count);
}

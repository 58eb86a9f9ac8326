import { setTimeout as pause } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';
import * as z from 'zod/mini';
import type { Connection } from './database.ts';
import { linesTo } from './lines.ts';
import { type Origin, isSameOrigin, originOf } from './origin.ts';

/** A streaming standby: a copy of a database that is read, a moment behind it. */
export type Standby = {
  /**
   * What it reads once it has all that was written up to a position; nothing where it does not have it within a moment.
   * Throws where it does not answer, or is not a standby of this database.
   */
  readonly query: (
    position: string,
    sql: string,
    values: readonly unknown[],
  ) => Promise<readonly unknown[] | undefined>;
  /** Throws where `query` would, whatever were asked. */
  readonly reach: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** It is a copy of something else: what it says is not true here. */
export class OtherDatabase extends Error {
  override readonly name = 'OtherDatabase';
}
/** It was promoted: from then on it has a history of its own. */
class NoStandby extends Error {
  override readonly name = 'NoStandby';
}

type Settings = {
  readonly address: string;
  readonly connections: number;
  /** Of the database that it is a copy of. */
  readonly origin: Origin;
  readonly onLoss: (error: Error) => void;
};

/** How long whoever reads waits for what is on its way, in milliseconds. */
const moment = 50;
const step = 5;
/** Who says nothing for so long is not waited for: the database itself can be asked. */
const patience = 1_000;

export function standbyAt({ address, connections, origin, onLoss }: Settings): Standby {
  const pool = new Pool({ ...linesTo(address, connections), connectionTimeoutMillis: patience });
  pool.on('error', onLoss);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const known = new WeakSet<PoolClient>();
  const lent = async <T>(work: (line: Line) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      const line = lineOf(client);
      // Each line anew: an address may lead to another place by now.
      if (!known.has(client) && !isSameOrigin(await within(patience, originOf(line)), origin)) {
        throw new OtherDatabase('It is a copy of another database.');
      }
      known.add(client);
      const done = await work(line);
      client.release();
      return done;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  return {
    // By one line: behind one address there may be several standbys.
    query: (position, sql, values) =>
      lent(async (line) => ((await isThere(line, position)) ? line.query(sql, values) : undefined)),
    reach: async () => {
      await lent((line) => standing(line, '0/0'));
    },
    close: () => pool.end(),
  };
}

type Line = Pick<Connection, 'query'>;
const lineOf = (client: PoolClient): Line => ({
  query: async (sql, values = []) => (await client.query(sql, [...values])).rows,
});

async function isThere(line: Line, position: string): Promise<boolean> {
  for (let waited = 0; waited <= moment; waited += step) {
    if (await standing(line, position)) return true;
    await pause(step);
  }
  return false;
}

const standings = z.tuple([z.object({ isStandby: z.boolean(), isThere: z.boolean() })]);

async function standing({ query }: Line, position: string): Promise<boolean> {
  const rows = await within(
    patience,
    query(
      `select pg_is_in_recovery() as "isStandby",
        coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) as "isThere"`,
      [position],
    ),
  );
  const [found] = standings.parse(rows);
  if (!found.isStandby) throw new NoStandby('It is no standby any more.');
  return found.isThere;
}

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const late = new AbortController();
  const tooLate = pause(milliseconds, undefined, { signal: late.signal }).then(() => {
    throw new Error('It does not answer.');
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    late.abort();
  }
}

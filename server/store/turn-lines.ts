import { createHash } from 'node:crypto';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import type { Database } from './database.ts';

/** A number of our own: in what is locked under it, other programs on the same database have no part. */
const ours = 590_530;

/** Each has a line of its own to the database; more wait for nobody. */
const most = 4;

/**
 * Turns among the processes on one database, by its advisory locks. Lines of their own hold them, apart from those by which
 * the work itself asks: who waits for a turn can never keep the one who has it from a line (and so from its end).
 *
 * A turn is a courtesy. Where there is none (no line is free, the wait was too long, the database has gone), the work begins
 * all the same: the store lets through only who comes next, and says so to the other.
 */
export function turnLines(
  config: PoolConfig,
  onLoss: (error: Error) => void,
): Required<Pick<Database, 'turn' | 'close'>> {
  const pool = new Pool({ ...config, max: most });
  pool.on('error', onLoss);
  // One that is lost while it holds a turn says so by a question that fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let lent = 0;
  const begun = async (name: string): Promise<PoolClient | undefined> => {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      // Of a transaction: whatever ends it ends the turn, and so it cannot be forgotten.
      await client.query(`begin; select pg_advisory_xact_lock(${ours}, ${numberOf(name)})`);
      return client;
    } catch {
      client?.release(true);
      return undefined;
    }
  };
  const ended = async (client: PoolClient | undefined) => {
    try {
      await client?.query('rollback');
      client?.release();
    } catch {
      client?.release(true);
    }
    lent -= 1;
  };
  return {
    turn: async (name, work) => {
      if (lent === most) return work();
      lent += 1;
      const client = await begun(name);
      try {
        return await work();
      } finally {
        // What was written is acknowledged without waiting for it.
        void ended(client);
      }
    },
    close: () => pool.end(),
  };
}

/** As the database takes it: two names that share one wait for each other, and nothing else. */
const numberOf = (name: string): number => createHash('sha256').update(name).digest().readInt32BE();

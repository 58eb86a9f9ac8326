import { Client, Pool, type PoolClient } from 'pg';
import type { Connection, Database } from './database.ts';
import { linesTo } from './lines.ts';
import { turnLines } from './turn-lines.ts';

type Settings = {
  readonly address: string;
  readonly connections: number;
  /** What went wrong with a connection that nobody was using. */
  readonly onLoss: (error: Error) => void;
};

/** A PostgreSQL at an address, by several connections. */
export function postgres({ address, connections, onLoss }: Settings): Database {
  const config = linesTo(address, connections);
  const pool = new Pool(config);
  const lines = turnLines(config, onLoss);
  pool.on('error', onLoss);
  // One that is lost in use tells whoever uses it, by a question that fails; unheard, it would end the whole process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    ...connectionOf(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(connectionOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        broken = await failureOf(client.query('rollback'));
        throw error;
      } finally {
        // One that cannot take back what it began is thrown away; the database takes it back then.
        client.release(broken);
      }
    },
    listen: async (channel, hear, lost) => {
      // A line of its own: those of the pool are lent to one after the other.
      const client = new Client(config);
      client.on('notification', ({ payload = '' }) => hear(payload));
      // A line that breaks says so by an error, and always by its end.
      client.on('error', onLoss);
      client.once('end', lost);
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      return () => client.end();
    },
    turn: lines.turn,
    close: async () => {
      await Promise.all([pool.end(), lines.close()]);
    },
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  };
}

/** In milliseconds; what makes or fills tables takes as long as there is much. */
const anHour = 3_600_000;

const connectionOf = (client: Pool | PoolClient): Connection => ({
  query: async (sql, values = []) => (await client.query(sql, [...values])).rows,
  run: async (text) => {
    // A key of the client that its types do not name.
    const patient = { text, query_timeout: anHour };
    await client.query(patient);
  },
});

async function failureOf(done: Promise<unknown>): Promise<Error | undefined> {
  try {
    await done;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

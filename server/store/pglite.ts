import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite';
import type { Connection, Database } from './database.ts';

/** A PostgreSQL in this process: in a folder, or in memory where none is named. It does one thing after the other. */
export async function pglite(
  folder: string | undefined,
  options: PGliteOptions = {},
): Promise<Database & Pick<PGlite, 'dumpDataDir'>> {
  const embedded = await PGlite.create({
    ...options,
    ...bytes,
    ...(folder !== undefined && { dataDir: folder }),
  });
  return {
    ...connectionOf(embedded),
    transaction: (work) => embedded.transaction((transaction) => work(connectionOf(transaction))),
    listen: (channel, hear) => embedded.listen(channel, hear),
    close: () => embedded.close(),
    dumpDataDir: (compression) => embedded.dumpDataDir(compression),
  };
}

/** Bytes travel as hexadecimal digits; by itself it makes and reads them pair by pair, which takes seven times as long. */
const bytes = {
  serializers: { [types.BYTEA]: (value: unknown) => `\\x${Buffer.from(bytesIn(value)).toString('hex')}` },
  parsers: { [types.BYTEA]: (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex')) },
};

function bytesIn(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError('These are no bytes.');
}

const connectionOf = (asked: Pick<PGlite, 'query' | 'exec'>): Connection => ({
  query: async (sql, values = []) => (await asked.query(sql, [...values])).rows,
  run: async (sql) => {
    await asked.exec(sql);
  },
});

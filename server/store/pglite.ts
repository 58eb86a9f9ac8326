import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { Connection, Database } from './database.ts';

/** A PostgreSQL in this process: in a folder, or in memory where none is named. It does one thing after the other. */
export async function pglite(
  folder: string | undefined,
  options: PGliteOptions = {},
): Promise<Database & Pick<PGlite, 'dumpDataDir'>> {
  const embedded = await PGlite.create({ ...options, ...(folder !== undefined && { dataDir: folder }) });
  return {
    ...connectionOf(embedded),
    transaction: (work) => embedded.transaction((transaction) => work(connectionOf(transaction))),
    listen: (channel, hear) => embedded.listen(channel, hear),
    close: () => embedded.close(),
    dumpDataDir: (compression) => embedded.dumpDataDir(compression),
  };
}

const connectionOf = (asked: Pick<PGlite, 'query' | 'exec'>): Connection => ({
  query: async (sql, values = []) => (await asked.query(sql, [...values])).rows,
  run: async (sql) => {
    await asked.exec(sql);
  },
});

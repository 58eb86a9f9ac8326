import type { PoolConfig } from 'pg';

/** Lines to a PostgreSQL at an address. Each of them gives up what takes too long. */
export const linesTo = (address: string, most: number): PoolConfig => ({
  connectionString: address,
  max: most,
  application_name: 'foerderlage',
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 15_000,
  // Where not even that comes back: the line is dead, and nobody has said so.
  query_timeout: 20_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 15_000,
  keepAlive: true,
});

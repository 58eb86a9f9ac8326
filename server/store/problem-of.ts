import { StoreProblem, type StoreProblemKind } from '#service/store.ts';

/**
 * What a database that cannot do it just now says: codes of Node where it is not reached, of PostgreSQL (by class or
 * whole) where it stops, starts, stands by, has no connection left, or waits for too long.
 */
const away =
  /^(ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|08\w{3}|57P0\d|57014|53300|55P03|25006|40\w{3})$/;
const full = /^(ENOSPC|EDQUOT|53100)$/;
/** The driver's own words where it has no code for it. */
const lost =
  /connection terminated|timeout exceeded when trying to connect|client was closed|query read timeout|not queryable/i;

/** The error as the contract knows it; another one is a defect of ours, and stays what it is. */
export function problemOf(error: unknown): unknown {
  const kind = kindOf(error);
  return kind ? new StoreProblem(kind, { cause: error }) : error;
}

function kindOf(error: unknown): StoreProblemKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (full.test(code)) return 'storage-full';
  if (away.test(code) || lost.test(error.message)) return 'storage-away';
  // Each address of a host failed.
  return error instanceof AggregateError ? kindOf(error.errors[0]) : undefined;
}

/** What is asked of a database, with what goes wrong as the contract knows it. */
export async function asked<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    throw problemOf(error);
  }
}

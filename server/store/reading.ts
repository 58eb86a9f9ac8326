import * as z from 'zod/mini';
import { type Log, traceOf } from '../log.ts';
import type { Connection } from './database.ts';
import type { Standby } from './standby.ts';

/** From where something was read: the standby, or the database itself, as the standby had not caught up or was not there. */
export type ReadFrom = 'standby' | 'behind' | 'away';

export type Reading = {
  readonly now: () => number;
  readonly tell: (from: ReadFrom) => void;
  readonly log: Log;
};

/** How long a standby is left alone after it was found so, in milliseconds. */
const rest = { standby: 0, behind: 1_000, away: 10_000 } as const satisfies Record<ReadFrom, number>;

/**
 * Reads from a standby, and what everybody would read in the database at the time of asking: nothing that was acknowledged
 * before, to whomever and by whichever process, is missing. Where the standby cannot, the database is read.
 */
export function readingFrom(
  database: Pick<Connection, 'query'>,
  standby: Pick<Standby, 'query'>,
  { now, tell, log }: Reading,
): Connection['query'] {
  const position = shared(async () => positions.parse(await database.query(acknowledged))[0].position);
  let found: ReadFrom = 'standby';
  let askedFrom = 0;
  const note = (next: ReadFrom, error?: unknown) => {
    if (next === 'away' && found !== 'away') log('warn', 'standby-away', traceOf(error));
    if (next !== 'away' && found === 'away') log('info', 'standby-back');
    found = next;
    askedFrom = now() + rest[next];
    tell(next);
  };
  const fromStandby = async (sql: string, values: readonly unknown[]) => {
    const upTo = await position();
    try {
      const rows = await standby.query(upTo, sql, values);
      note(rows ? 'standby' : 'behind');
      return rows;
    } catch (error) {
      note('away', error);
      return undefined;
    }
  };
  return async (sql, values = []) => {
    if (now() >= askedFrom) return (await fromStandby(sql, values)) ?? database.query(sql, values);
    tell(found);
    return database.query(sql, values);
  };
}

const positions = z.tuple([z.object({ position: z.string() })]);

/**
 * Up to where everything is acknowledged. What is acknowledged is flushed, but where an operator gave that up; an address may
 * lead to a standby for as long as another database takes over.
 */
const acknowledged = `select (case
  when pg_is_in_recovery() then pg_last_wal_replay_lsn()
  when current_setting('synchronous_commit') = 'off' then pg_current_wal_insert_lsn()
  else pg_current_wal_flush_lsn() end)::text as position`;

/** As many as ask meanwhile share one question, which begins after the last of them has asked. */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    const mine = ask();
    underWay = mine;
    const ended = () => {
      if (underWay === mine) underWay = undefined;
    };
    mine.then(ended, ended);
    return mine;
  };
  return () => (underWay ? (next ??= underWay.then(begin, begin)) : begin());
}

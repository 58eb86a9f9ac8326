import * as z from 'zod/mini';
import type { Database } from './database.ts';
import sessions from './sql/0003-sessions.sql?raw';
import revisions from './sql/0001-revisions.sql?raw';
import known from './sql/0002-known.sql?raw';
import status from './sql/0004-status.sql?raw';
import papers from './sql/0005-papers.sql?raw';
import parts from './sql/0006-parts.sql?raw';
import concerns from './sql/0007-concerns.sql?raw';
import paperChain from './sql/0008-paper-chain.sql?raw';

/** What makes the tables, in its order. What is released is never changed: a change is a further one. */
const migrations = [
  { name: '0001-revisions', sql: revisions },
  { name: '0002-known', sql: known },
  { name: '0003-sessions', sql: sessions },
  { name: '0004-status', sql: status },
  { name: '0005-papers', sql: papers },
  { name: '0006-parts', sql: parts },
  { name: '0007-concerns', sql: concerns },
  { name: '0008-paper-chain', sql: paperChain },
] as const;

/** A number of our own: whoever holds its lock migrates. */
const lock = 5_905_302_012;

const table = 'create table migration (name text primary key, applied_at timestamptz not null default now())';
const madeSchema = z.tuple([z.object({ isThere: z.boolean() })]);
const appliedSchema = z.array(z.object({ name: z.string() }));

export type Migrated =
  | { readonly kind: 'migrated'; readonly applied: readonly string[] }
  /** A newer version of this program was here. */
  | { readonly kind: 'newer'; readonly unknown: readonly string[] };

/** Brings the tables to this version, all of it or nothing. Of several processes that start at once one does it. */
export const migrate = (database: Database): Promise<Migrated> =>
  database.transaction(async ({ query, run }) => {
    // It takes as long as there is much, and who starts beside it waits for it.
    await run('set local statement_timeout = 0; set local lock_timeout = 0');
    await run(`select pg_advisory_xact_lock(${lock})`);
    // Not "if not exists": that asks for the right to make tables, which whoever only writes revisions need not have.
    const [made] = madeSchema.parse(await query(`select to_regclass('migration') is not null as "isThere"`));
    if (!made.isThere) await run(table);
    const rows = await query('select name from migration order by name');
    const before = new Set(appliedSchema.parse(rows).map(({ name }) => name));
    const unknown = [...before].filter((name) => migrations.every((each) => each.name !== name));
    if (unknown.length > 0) return { kind: 'newer', unknown };
    const wanted = migrations.filter(({ name }) => !before.has(name));
    for (const { name, sql } of wanted) {
      await run(sql);
      await query('insert into migration (name) values ($1)', [name]);
    }
    return { kind: 'migrated', applied: wanted.map(({ name }) => name) };
  });

import * as z from 'zod/mini';
import type { Connection } from './database.ts';

/** What a database and its streaming copies have in common, and no other one. */
export type Origin = {
  /** Its cluster; undefined where the role may not ask for it. */
  readonly system: string | undefined;
  /**
   * Its place there, and when by which transaction its first table was filled, as a copy byte by byte has it: what was
   * restored from a backup has the moment, and neither the transaction nor the numbers.
   */
  readonly own: string;
};

const places = z.tuple([z.object({ mayAsk: z.boolean(), place: z.string(), table: z.nullable(z.string()) })]);
const systems = z.tuple([z.object({ system: z.string() })]);
const fillings = z.tuple([z.object({ filled: z.string() })]);

/** Whoever may read the tables may ask this: no privilege beside that is needed. */
export async function originOf({ query }: Pick<Connection, 'query'>): Promise<Origin> {
  const [{ mayAsk, place, table }] = places.parse(
    await query(
      `select has_function_privilege('pg_control_system()', 'execute') as "mayAsk", oid::text as place,
        to_regclass('migration')::oid::text as "table" from pg_database where datname = current_database()`,
    ),
  );
  const system = mayAsk
    ? systems.parse(await query('select system_identifier::text as system from pg_control_system()'))[0]
        .system
    : undefined;
  // What has no tables of ours is a copy of nothing here.
  if (table === null) return { system, own: place };
  const [{ filled }] = fillings.parse(
    await query(
      `select concat_ws(' ', xmin, extract(epoch from applied_at)) as filled from migration order by name limit 1`,
    ),
  );
  return { system, own: `${place} ${table} ${filled}` };
}

export const isSameOrigin = (one: Origin, other: Origin): boolean =>
  one.own === other.own &&
  (one.system === undefined || other.system === undefined || one.system === other.system);

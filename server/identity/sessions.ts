import * as z from 'zod/mini';
import { roles } from '#domain/writing/rights.ts';
import { nameKey } from '#domain/writing/same-name.ts';
import type { Connection, Database } from '../store/database.ts';
import { problemOf } from '../store/problem-of.ts';
import type { Claimed } from './provider.ts';

const rowSchema = z.object({
  id: z.string(),
  subject: z.string(),
  name: z.string(),
  /** All that this person was ever called here. */
  names: z.array(z.string()),
  role: z.nullable(z.enum(roles)),
  begunAt: z.date(),
  seenAt: z.date(),
  endsAt: z.date(),
});
export type SignedIn = z.output<typeof rowSchema>;

export type Sessions = {
  /** Whose token has this hash, where the session goes on. */
  readonly find: (tokenHash: string) => Promise<SignedIn | undefined>;
  readonly begin: (tokenHash: string, claimed: Claimed, endsAt: Date) => Promise<void>;
  readonly of: (subject: string) => Promise<readonly SignedIn[]>;
  /** False where this person has no such session. */
  readonly end: (subject: string, id: string) => Promise<boolean>;
  readonly endAll: (subject: string) => Promise<void>;
};

const columns = `id, subject, name, role, begun_at as "begunAt", seen_at as "seenAt", ends_at as "endsAt",
  array(select name from person where person.subject = session.subject) as names`;

/** The sessions of all processes on one database: what one of them ends is ended for all. */
export function sessionsIn(database: Database, clock: () => Date): Sessions {
  const ask = async (sql: string, values: readonly unknown[]): Promise<readonly SignedIn[]> => {
    try {
      return z.array(rowSchema).parse(await database.query(sql, values));
    } catch (error) {
      throw problemOf(error);
    }
  };
  return {
    find: async (tokenHash) => {
      const now = clock();
      const [found] = await ask(`select ${columns} from session where token_hash = $1 and ends_at > $2`, [
        tokenHash,
        now,
      ]);
      // Often enough for a list, and seldom enough that reading does not become writing.
      if (found && now.getTime() - found.seenAt.getTime() > seenEvery) {
        await ask(`update session set seen_at = $2 where id = $1 returning ${columns}`, [found.id, now]);
      }
      return found;
    },
    begin: async (tokenHash, { subject, name, role }, endsAt) => {
      const now = clock();
      try {
        await database.transaction(async (connection) => {
          await connection.query('delete from session where ends_at <= $1', [now]);
          const called = await nameOf(connection, subject, name);
          await connection.query(
            `insert into session (token_hash, subject, name, role, begun_at, seen_at, ends_at)
             values ($1, $2, $3, $4, $5, $5, $6)`,
            [tokenHash, subject, called, role ?? null, now, endsAt],
          );
        });
      } catch (error) {
        throw problemOf(error);
      }
    },
    of: (subject) =>
      ask(`select ${columns} from session where subject = $1 and ends_at > $2 order by begun_at desc, id`, [
        subject,
        clock(),
      ]),
    end: async (subject, id) => {
      const ended = await ask(
        `delete from session where subject = $1 and id::text = $2 returning ${columns}`,
        [subject, id],
      );
      return ended.length > 0;
    },
    endAll: async (subject) => {
      await ask(`delete from session where subject = $1 returning ${columns}`, [subject]);
    },
  };
}
const seenEvery = 300_000;

const ownerSchema = z.tuple([z.object({ subject: z.string(), name: z.string() })]);

/** The name under which this person writes: the given one, with a number behind it where it is somebody else's already. */
async function nameOf({ query }: Connection, subject: string, given: string): Promise<string> {
  for (let number = 1; number < mostAlike; number += 1) {
    const name = number === 1 ? given : `${given} (${number})`;
    await query('insert into person (key, name, subject) values ($1, $2, $3) on conflict do nothing', [
      nameKey(name),
      name,
      subject,
    ]);
    const rows = await query('select subject, name from person where key = $1', [nameKey(name)]);
    const [owner] = ownerSchema.parse(rows);
    if (owner.subject === subject) return owner.name;
  }
  throw new Error('Too many persons are called alike.');
}
const mostAlike = 100;

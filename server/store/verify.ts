import * as z from 'zod/mini';
import { isSame } from '#domain/writing/canonical.ts';
import { type Revision, type RevisionSummary, follows, summaryOf } from '#domain/writing/revision.ts';
import { sha256 } from '../digest.ts';
import type { Database } from './database.ts';

/** What was found of one initiative: where it is broken first, or its last revision, to be noted down somewhere else. */
export type Finding = {
  readonly initiative: string;
  readonly number: number;
  readonly hash: string;
  readonly isBroken: boolean;
};

const rowsSchema = z.array(
  z.object({
    initiative: z.string(),
    number: z.int(),
    hash: z.string(),
    summary: z.custom<RevisionSummary>(),
    written: z.custom<Omit<Revision, 'hash'>>(),
  }),
);
const newestSchema = z.array(z.object({ id: z.string(), number: z.int() }));

/**
 * Reads every revision again and computes its hash anew. Who changes, adds or takes away one behind the server's back is
 * found out, but for the last ones of an initiative taken away with all that names them: for that, compare the last hashes
 * with those of an earlier day.
 */
export async function verify(database: Database): Promise<readonly Finding[]> {
  const newest = newestSchema.parse(await database.query('select id, number from initiative order by id'));
  const findings: Finding[] = [];
  for (const { id, number } of newest) findings.push(await verified(database, id, number));
  const known = new Set(newest.map(({ id }) => id));
  const strays = await database.query(
    'select initiative as id, max(number) as number from revision group by initiative order by initiative',
  );
  for (const { id, number } of newestSchema.parse(strays)) {
    if (!known.has(id)) findings.push({ initiative: id, number, hash: '', isBroken: true });
  }
  return findings;
}

/** A few at a time: a document with the texts of its papers is long, and there may be thousands. */
const atOnce = 20;

async function verified({ query }: Database, initiative: string, last: number): Promise<Finding> {
  let before: Revision | undefined;
  for (;;) {
    const rows = rowsSchema.parse(
      await query(
        'select initiative, number, hash, summary, written from revision where initiative = $1 and number > $2 order by number limit $3',
        [initiative, before ? before.number : 0, atOnce],
      ),
    );
    for (const { number, hash, summary, written } of rows) {
      const revision: Revision = { ...written, hash };
      const isWhole =
        revision.number === number &&
        revision.initiative === initiative &&
        isSame(summary, summaryOf(revision)) &&
        follows(revision, before, sha256);
      if (!isWhole) return { initiative, number, hash, isBroken: true };
      before = revision;
    }
    if (rows.length < atOnce) break;
  }
  const isBroken = before?.number !== last;
  return { initiative, number: last, hash: before?.hash ?? '', isBroken };
}

import * as z from 'zod/mini';
import { type KeptPaper, paperTypes } from '#domain/paper/kept-paper.ts';
import { instant } from '#domain/value/instant.ts';
import { type Kept, type Keeping, type PaperStore, judgedBeside } from '#service/paper-store.ts';
import type { Connection, Database } from './database.ts';
import { asked } from './problem-of.ts';

/** Keeps the files of papers in a PostgreSQL; `reading` is where they are read, where that is another one. */
export const sqlPapers = (
  database: Pick<Database, 'query' | 'transaction'>,
  reading: Pick<Connection, 'query'> = database,
): PaperStore => ({
  papers: (initiative) => asked(() => papersOf(reading, initiative)),
  bytes: (hash) =>
    asked(async () => {
      const rows = await reading.query('select count(*)::integer as count from paper_part where hash = $1', [
        hash,
      ]);
      const [{ count }] = counts.parse(rows);
      return count > 0 ? partsOf(reading, hash, count) : undefined;
    }),
  keep: (keeping) => asked(() => database.transaction((connection) => kept(connection, keeping))),
});

/** Small enough to be passed on at once by as many as ask. */
const part = 1_000_000;

const counts = z.tuple([z.object({ count: z.int() })]);
const parts = z.array(
  z.object({ bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array) }),
);
const paperRows = z.array(
  z.object({
    source: z.string(),
    hash: z.string(),
    type: z.enum(paperTypes),
    size: z.int(),
    author: z.string(),
    at: z.pipe(z.string(), z.transform(instant)),
  }),
);

async function papersOf(
  { query }: Pick<Connection, 'query'>,
  initiative: string,
): Promise<readonly KeptPaper[]> {
  const rows = await query(
    `select source, hash, type, size::float8 as size, author, at from paper join paper_file using (hash)
     where initiative = $1 and not exists (select from paper_taken_out where paper_taken_out.hash = paper.hash)
     order by position`,
    [initiative],
  );
  return paperRows.parse(rows);
}

/** Somebody took it away behind the server's back, or the file was taken out meanwhile. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
}

/** One after the other, each asked for when the one before is gone. */
export async function* partsOf({ query }: Pick<Connection, 'query'>, hash: string, count: number) {
  for (let place = 0; place < count; place += 1) {
    const rows = await asked(() =>
      query('select bytes from paper_part where hash = $1 and place = $2', [hash, place]),
    );
    const [row] = parts.parse(rows);
    if (!row) throw new MissingPart('A part of a file is not there.');
    yield row.bytes;
  }
}

/** A number of our own: who keeps a file of an initiative waits for who does so already, and for nobody else. */
const lock = 590_531;

async function kept(connection: Connection, { initiative, paper, bytes, limits }: Keeping): Promise<Kept> {
  const { query } = connection;
  const { source, hash, type, size, author, at } = paper;
  await query('select pg_advisory_xact_lock($1, hashtext($2))', [lock, initiative]);
  const isTakenOut = await query('select 1 from paper_taken_out where hash = $1', [hash]);
  if (isTakenOut.length > 0) return { kind: 'taken-out' };
  const judged = judgedBeside(await papersOf(connection, initiative), paper, limits);
  if (judged) return judged;
  const isNew = await query(
    'insert into paper_file (hash, type, size) values ($1, $2, $3) on conflict do nothing returning hash',
    [hash, type, size],
  );
  for (let place = 0; isNew.length > 0 && place * part < size; place += 1) {
    const some = bytes.subarray(place * part, (place + 1) * part);
    await query('insert into paper_part (hash, place, bytes) values ($1, $2, $3)', [hash, place, some]);
  }
  await query('insert into paper (initiative, source, hash, author, at) values ($1, $2, $3, $4, $5)', [
    initiative,
    source,
    hash,
    author,
    at,
  ]);
  return { kind: 'kept', paper };
}

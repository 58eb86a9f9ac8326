import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { type KnownSpan, spansOf } from '#domain/across/spans.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import type { Revision } from '#domain/writing/revision.ts';
import { rankIn } from '#service/questions.ts';
import type { Connection, Database } from './database.ts';

/** One more with each change of what the domain says of a document: then all is made again at the next start. */
const rules = 1;

const digests = z.array(z.object({ digest: z.string() }));

/**
 * Writes what is known since a revision, in the transaction that writes the revision: what is the same stays, what is not
 * known any more goes.
 */
export async function writeKnown(
  { query }: Connection,
  revision: Pick<Revision, 'initiative' | 'number' | 'document'>,
) {
  const { initiative, number, document } = revision;
  const rows = new Map(document ? rowsOf(document).map((row) => [row.digest, row]) : []);
  const before = digests.parse(await query('select digest from known where initiative = $1', [initiative]));
  const there = new Set(before.map(({ digest }) => digest));
  const gone = [...there].filter((digest) => !rows.has(digest));
  const added = [...rows.values()].filter(({ digest }) => !there.has(digest));
  if (gone.length > 0) {
    await query('delete from known where initiative = $1 and digest = any($2::text[])', [initiative, gone]);
  }
  for (let at = 0; at < added.length; at += atOnce) {
    const some = added.slice(at, at + atOnce);
    await query(insert, [initiative, ...columns.map(({ name }) => some.map((row) => row[name]))]);
  }
  await query(
    'insert into known_of (initiative, number, rules) values ($1, $2, $3) on conflict (initiative) do update set number = $2, rules = $3',
    [initiative, number, rules],
  );
}

const atOnce = 1000;

/** In their order; a list travels as one text, as lists of lists have to be of one length. */
const columns = [
  { name: 'kind', type: 'text' },
  { name: 'of_year', type: 'text' },
  { name: 'place', type: 'integer' },
  { name: 'id', type: 'text' },
  { name: 'valid_from', type: 'text' },
  { name: 'valid_to', type: 'text' },
  { name: 'status', type: 'text' },
  { name: 'summed_as', type: 'text' },
  { name: 'concerns', type: 'text', as: `string_to_array(concerns, ' ')` },
  { name: 'up', type: 'bigint' },
  { name: 'down', type: 'bigint' },
  { name: 'low', type: 'bigint' },
  { name: 'best', type: 'bigint' },
  { name: 'high', type: 'bigint' },
  { name: 'missing', type: 'text' },
  { name: 'is_added', type: 'boolean' },
  { name: 'added_for', type: 'text', as: `string_to_array(added_for, ' ')` },
  { name: 'is_shared', type: 'boolean' },
  { name: 'told', type: 'text', as: 'told::json' },
  { name: 'digest', type: 'text' },
] as const;

const namesOfColumns = columns.map(({ name }) => name).join(', ');
const insert = `insert into known (initiative, ${namesOfColumns})
  select $1, ${columns.map((column) => ('as' in column ? column.as : column.name)).join(', ')}
  from unnest(${columns.map(({ type }, index) => `$${index + 2}::${type}[]`).join(', ')}) as row (${namesOfColumns})`;

function rowsOf(document: Initiative) {
  return spansOf(document).map((span) => {
    const row = rowOf(span);
    return { ...row, digest: createHash('sha256').update(canonicalText(row)).digest('hex') };
  });
}

const rowOf = ({ row, from, until }: KnownSpan) => ({
  kind: row.kind,
  of_year: row.ofYear,
  place: row.place,
  id: row.told.id,
  valid_from: from,
  valid_to: until ?? 'infinity',
  status: row.told.status,
  summed_as: row.group,
  concerns: row.concerns.join(' '),
  up: rankIn('up', row.rank),
  down: rankIn('down', row.rank),
  low: row.money?.interval?.low ?? null,
  best: row.money?.interval?.best ?? null,
  high: row.money?.interval?.high ?? null,
  missing: row.money?.missing ?? null,
  is_added: row.money?.isAdded ?? true,
  added_for: (row.money ? row.money.addedFor : row.concerns).join(' '),
  is_shared: row.money?.isShared ?? false,
  // In one order of its fields, whoever wrote the document.
  told: canonicalText(row.told),
});

const names = z.array(z.object({ id: z.string() }));
const newest = z.array(
  z.object({ number: z.int(), written: z.custom<Pick<Revision, 'initiative' | 'document'>>() }),
);

/**
 * Makes what is known again, one initiative after the other while others read and write: all of it, or only where it is of
 * an older revision or of other rules than these. Says of how many.
 */
export async function rebuildKnown(database: Database, which: 'all' | 'outdated'): Promise<number> {
  const asked =
    which === 'all'
      ? 'select id from initiative order by position'
      : `select id from initiative left join known_of on initiative = id
         where rules is distinct from ${rules} or known_of.number is distinct from initiative.number order by position`;
  const initiatives = names.parse(await database.query(asked));
  for (const { id } of initiatives) {
    await database.transaction(async (connection) => {
      // Whoever writes to it meanwhile waits, and finds what is known of the revision before his own.
      await connection.query('select 1 from initiative where id = $1 for update', [id]);
      const [revision] = newest.parse(
        await connection.query(
          'select number, written from revision where initiative = $1 order by number desc limit 1',
          [id],
        ),
      );
      if (!revision) return;
      await connection.query('delete from known where initiative = $1', [id]);
      await writeKnown(connection, { ...revision.written, initiative: id, number: revision.number });
    });
  }
  return initiatives.length;
}

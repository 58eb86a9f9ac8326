import * as z from 'zod/mini';
import { type KnownSpan, partsOf, spansOfParts } from '#domain/across/spans.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import type { Revision } from '#domain/writing/revision.ts';
import { rankIn } from '#service/questions.ts';
import type { Connection, Database } from './database.ts';
import { sha256 } from '../digest.ts';

/** One more with each change of what the domain says of a document: then all is made again at the next start. */
const rules = 1;

const digests = z.array(z.object({ digest: z.string() }));

/** Which rows are known of a revision, by what they follow from: what is the same in the next one has the same rows. */
export type Known = {
  readonly number: number;
  readonly frame: string;
  readonly digestsOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * Writes what is known since a revision, in the transaction that writes the revision: what is the same stays, what is not
 * known any more goes. Where it is said what was known before, only what is another is made again.
 */
export async function writeKnown(
  { query }: Connection,
  revision: Pick<Revision, 'initiative' | 'number' | 'document'>,
  before?: Known,
): Promise<Known> {
  const { initiative, number, document } = revision;
  const isRightBefore = before?.number === number - 1;
  // It says which rows there are: those of that revision, by these rules.
  const goneOn = isRightBefore ? await query(goOn, [initiative, number, rules]) : [];
  const there =
    before && goneOn.length > 0
      ? new Set([...before.digestsOf.values()].flat())
      : new Set(
          digests
            .parse(await query('select digest from known where initiative = $1', [initiative]))
            .map(({ digest }) => digest),
        );
  const { frame, digestsOf, made } = document ? madeOf(document, before, there) : nothing;
  const now = new Set([...digestsOf.values()].flat());
  const gone = [...there].filter((digest) => !now.has(digest));
  const added = [...made.values()].filter(({ digest }) => !there.has(digest));
  if (gone.length > 0) {
    await query('delete from known where initiative = $1 and digest = any($2::text[])', [initiative, gone]);
  }
  for (let at = 0; at < added.length; at += atOnce) {
    const some = added.slice(at, at + atOnce);
    await query(insert, [initiative, ...columns.map(({ name }) => some.map((row) => row[name]))]);
  }
  if (goneOn.length === 0) await query(begin, [initiative, number, rules]);
  return { number, frame, digestsOf };
}

const nothing = { frame: '', digestsOf: new Map<string, readonly string[]>(), made: new Map<string, Row>() };

const goOn =
  'update known_of set number = $2 where initiative = $1 and number = $2 - 1 and rules = $3 returning initiative';
const begin = `insert into known_of (initiative, number, rules) values ($1, $2, $3)
  on conflict (initiative) do update set number = $2, rules = $3`;

/** The rows of a document, of which those are not made that are there already. */
function madeOf(document: Initiative, before: Known | undefined, there: ReadonlySet<string>) {
  const { frame, parts } = partsOf(document);
  const same = before?.frame === frame ? before.digestsOf : undefined;
  const keyed = parts.map((part) => {
    const key = sha256(part.text);
    const kept = same?.get(key);
    return { part, key, digests: kept?.every((digest) => there.has(digest)) ? kept : undefined };
  });
  const spans = spansOfParts(
    document,
    keyed.flatMap(({ part, digests: kept }) => (kept ? [] : [part])),
  );
  const rowsOfPart = keyed.map(({ part, key, digests: kept }) => {
    const rows = kept ? [] : (spans.get(part) ?? []).map(rowOf);
    return { key, rows, digests: kept ?? rows.map(({ digest }) => digest) };
  });
  return {
    frame,
    digestsOf: new Map(rowsOfPart.map(({ key, digests: all }) => [key, all])),
    made: new Map(rowsOfPart.flatMap(({ rows }) => rows.map((row) => [row.digest, row] as const))),
  };
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

type Row = ReturnType<typeof rowOf>;

/** A row with the digest of all of its columns. */
function rowOf(span: KnownSpan) {
  const columnsOfIt = columnsOf(span);
  return { ...columnsOfIt, digest: sha256(canonicalText(columnsOfIt)) };
}

const columnsOf = ({ row, from, until }: KnownSpan) => ({
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

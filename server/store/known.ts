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

/** Which rows are known of a revision, by what they follow from: what is the same in the next one has the same rows. */
export type Known = {
  readonly number: number;
  readonly frame: string;
  readonly digestsOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * Writes what is known since a revision, in the transaction that writes the revision: what is the same stays, what is not
 * known any more goes, and only what follows from something else is made. What was known before is read where this process
 * did not write it.
 */
export async function writeKnown(
  connection: Connection,
  revision: Pick<Revision, 'initiative' | 'number' | 'document'>,
  before?: Known,
): Promise<Known> {
  const { query } = connection;
  const { initiative, number, document } = revision;
  const [goneOn] = frames.parse(await query(goOn, [initiative, number, rules]));
  const last = goneOn && before?.number === number - 1 ? before : await knownIn(connection, revision, goneOn);
  const { frame, digestsOf, made } = document ? madeOf(document, last) : nothing;
  const partOf = partsOfDigests(digestsOf);
  const there = partsOfDigests(last.digestsOf);
  const gone = [...there].flatMap(([digest, part]) => (partOf.get(digest) === part ? [] : [digest]));
  const added = [...made.values()].filter(({ digest, part }) => there.get(digest) !== part);
  if (gone.length > 0) {
    await query('delete from known where initiative = $1 and digest = any($2::text[])', [initiative, gone]);
  }
  for (let at = 0; at < added.length; at += atOnce) {
    const some = added.slice(at, at + atOnce);
    await query(insert, [initiative, ...columns.map(({ name }) => some.map((row) => row[name]))]);
  }
  if (goneOn?.frame !== frame) await query(begin, [initiative, number, rules, frame]);
  return { number, frame, digestsOf };
}

const nothing = { frame: '', digestsOf: new Map<string, readonly string[]>(), made: new Map<string, Row>() };

const frames = z.array(z.object({ frame: z.nullable(z.string()) }));
/** It says which rows there are: those of the revision before, by these rules. */
const goOn =
  'update known_of set number = $2 where initiative = $1 and number = $2 - 1 and rules = $3 returning frame';
const begin = `insert into known_of (initiative, number, rules, frame) values ($1, $2, $3, $4)
  on conflict (initiative) do update set number = $2, rules = $3, frame = $4`;

const parts = z.array(z.object({ digest: z.string(), part: z.nullable(z.string()) }));
const ofNoPart = '';

/** What the database says of the rows that there are; what they follow from only where it is said that they are right. */
async function knownIn(
  { query }: Connection,
  { initiative, number }: Pick<Revision, 'initiative' | 'number'>,
  goneOn: { readonly frame: string | null } | undefined,
): Promise<Known> {
  const rows = parts.parse(await query('select digest, part from known where initiative = $1', [initiative]));
  const isKnown = goneOn !== undefined && goneOn.frame !== null;
  const byPart = Map.groupBy(rows, ({ part }) => (isKnown && part !== null ? part : ofNoPart));
  return {
    number: number - 1,
    frame: goneOn?.frame ?? '',
    digestsOf: new Map([...byPart].map(([part, some]) => [part, some.map(({ digest }) => digest)])),
  };
}

/** No two parts have a row in common: each tells of its own facts. */
const partsOfDigests = (digestsOf: Known['digestsOf']): ReadonlyMap<string, string> =>
  new Map([...digestsOf].flatMap(([part, digests]) => digests.map((digest) => [digest, part] as const)));

/** Long enough for no two to be alike; a digest of the whole would be as long as the row. */
const nameOf = (text: string): string => sha256(text).slice(0, 32);

/** The rows of a document, of which those are not made that are there already. */
function madeOf(document: Initiative, before: Known) {
  const { frame: text, parts: all } = partsOf(document);
  const frame = nameOf(text);
  const same = before.frame === frame ? before.digestsOf : undefined;
  const keyed = all.map((part) => {
    const key = nameOf(part.text);
    return { part, key, digests: same?.get(key) };
  });
  const spans = spansOfParts(
    document,
    keyed.flatMap(({ part, digests }) => (digests ? [] : [part])),
  );
  const rowsOfPart = keyed.map(({ part, key, digests }) => {
    const rows = digests ? [] : (spans.get(part) ?? []).map((span) => ({ ...rowOf(span), part: key }));
    return { key, rows, digests: digests ?? rows.map(({ digest }) => digest) };
  });
  return {
    frame,
    digestsOf: new Map(rowsOfPart.map(({ key, digests }) => [key, digests])),
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
  { name: 'part', type: 'text' },
] as const;

const namesOfColumns = columns.map(({ name }) => name).join(', ');
const insert = `insert into known (initiative, ${namesOfColumns})
  select $1, ${columns.map((column) => ('as' in column ? column.as : column.name)).join(', ')}
  from unnest(${columns.map(({ type }, index) => `$${index + 2}::${type}[]`).join(', ')}) as row (${namesOfColumns})`;

type Row = ReturnType<typeof rowOf> & { readonly part: string };

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

import * as z from 'zod/mini';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import { type Revision, type RevisionSummary, summaryOf } from '#domain/writing/revision.ts';
import type { Remembered, Store } from '#service/store.ts';
import type { Connection, Database } from './database.ts';
import { keptNewest, keptOfFew } from './kept.ts';
import { type Known, writeKnown } from './known.ts';
import { asked } from './problem-of.ts';

/** On which every process hears what was written. */
export const writtenChannel = 'foerderlage_written';

/** Keeps revisions in a PostgreSQL. Stores of one process may share what they have read. */
export function sqlStore(database: Database, newest = keptNewest()): Store {
  const rows = (sql: string, values: readonly unknown[] = []) => asked(() => database.query(sql, values));
  const known = keptOfFew<Known>();
  return {
    list: async () =>
      z
        .array(listed)
        .parse(await rows('select summary from initiative where summary is not null order by position'))
        .map(({ summary }) => ({ ...summary, keptIn: 'server' })),
    newest: async (initiative) => {
      const before = newest.of(initiative);
      const [row] = z
        .array(keptOrSame)
        .parse(await rows(newestUnless, [sayable(initiative), before?.hash ?? '']));
      if (!row || row.hash === before?.hash) return row && before;
      if (!row.written) return undefined;
      const revision = { ...row.written, hash: row.hash };
      newest.keep(initiative, revision);
      return revision;
    },
    revisions: async (initiative) =>
      z
        .array(summarized)
        .parse(
          await rows('select summary from revision where initiative = $1 order by number', [
            sayable(initiative),
          ]),
        )
        .map(({ summary }) => summary),
    revision: async (initiative, number) =>
      revisionIn(
        await rows('select hash, written from revision where initiative = $1 and number = $2', [
          sayable(initiative),
          number,
        ]),
      ),
    remembered: async (key) =>
      z
        .array(request)
        .parse(await rows('select key, hash, initiative, number from request where key = $1', [key]))[0],
    append: async (revision, remembered) => {
      const { initiative } = revision;
      const now = await asked(() =>
        appended(database, { revision, remembered, before: known.of(initiative) }),
      );
      if (!now) return false;
      newest.keep(initiative, revision);
      known.keep(initiative, now);
      return true;
    },
  };
}

/*
 * A row is not judged again: what it holds was judged when it was written, and `verify` says whether it is still that.
 */
const listed = z.object({ summary: z.custom<InitiativeSummary>() });
const summarized = z.object({ summary: z.custom<RevisionSummary>() });
const kept = z.object({ hash: z.string(), written: z.custom<Omit<Revision, 'hash'>>() });
const keptOrSame = z.object({ hash: z.string(), written: z.nullable(kept.shape.written) });
const request = z.object({ key: z.string(), hash: z.string(), initiative: z.string(), number: z.int() });

/** Without the document where it is the one that is known already. */
const newestUnless = `select hash, case when hash = $2 then null else written end as written
  from revision join initiative on id = initiative and initiative.number = revision.number where id = $1`;

function revisionIn(rows: readonly unknown[]): Revision | undefined {
  const [row] = z.array(kept).parse(rows);
  return row && { ...row.written, hash: row.hash };
}

/** No text of the database has the character U+0000; nothing is called by it. */
const sayable = (name: string): string => name.replaceAll('\0', '�');

/** Somebody else was quicker: what was written of it already is taken back. */
class TakenBack extends Error {}

type Appending = {
  readonly revision: Revision;
  readonly remembered: Remembered | undefined;
  readonly before: Known | undefined;
};

/** What is known by it, once all of it is written. */
async function appended(
  database: Database,
  { revision, remembered, before }: Appending,
): Promise<Known | undefined> {
  try {
    return await database.transaction(async (connection) => {
      await written(connection, revision, remembered);
      return writeKnown(connection, revision, before);
    });
  } catch (error) {
    if (error instanceof TakenBack) return undefined;
    throw error;
  }
}

async function written(
  { query }: Connection,
  revision: Revision,
  remembered: Remembered | undefined,
): Promise<void> {
  const { initiative, number, document, hash, previousHash } = revision;
  const summary = document && {
    id: initiative,
    title: document.title,
    defaultAsOf: document.defaultAsOf,
  };
  const newest = [initiative, number, summary ? JSON.stringify(summary) : null];
  // First of all: who comes second waits here, and then is told.
  const isNext = await query(number === 1 ? begin : goOn, newest);
  if (isNext.length === 0) throw new TakenBack();
  const { hash: _, ...unhashed } = revision;
  const told = JSON.stringify(summaryOf(revision));
  await query(
    'insert into revision (initiative, number, previous_hash, hash, summary, written) values ($1, $2, $3, $4, $5, $6)',
    [initiative, number, previousHash ?? null, hash, told, canonicalText(unhashed)],
  );
  if (!remembered) return;
  const { key, hash: sent } = remembered;
  const isFirst = await query(
    'insert into request (key, hash, initiative, number) values ($1, $2, $3, $4) on conflict do nothing returning key',
    [key, sent, initiative, number],
  );
  if (isFirst.length === 0) throw new TakenBack();
}

/** Heard by all processes once the transaction is through, without a question more. An id is short. */
const told = `pg_notify('${writtenChannel}', json_build_object('initiative', id, 'number', number)::text)`;
const begin = `insert into initiative (id, number, summary) values ($1, $2, $3) on conflict do nothing returning id, ${told}`;
const goOn = `update initiative set number = $2, summary = $3 where id = $1 and number = $2 - 1 returning id, ${told}`;

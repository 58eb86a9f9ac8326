import * as z from 'zod/mini';
import { sha256 } from '../digest.ts';
import type { Connection } from './database.ts';

/** What was found of the files of one initiative: how many were kept, and the last entry, to be noted down somewhere else. */
export type PaperChain = {
  readonly initiative: string;
  readonly count: number;
  readonly entry: string;
  readonly isBroken: boolean;
};

const rowsSchema = z.array(
  z.object({
    initiative: z.string(),
    source: z.string(),
    hash: z.string(),
    author: z.string(),
    at: z.string(),
    previous: z.nullable(z.string()),
    entry: z.string(),
  }),
);
type Row = z.output<typeof rowsSchema>[number];

/**
 * Computes every entry again, by which file is of which source, who sent it and when. Who puts another file in the place of
 * one, or changes, adds or takes away an entry, is found out, but for the last ones of an initiative taken away or written anew
 * with all that follows them: for that, compare the last entries with those of an earlier day.
 */
export async function verifyPaperChains({
  query,
}: Pick<Connection, 'query'>): Promise<readonly PaperChain[]> {
  const rows = rowsSchema.parse(
    await query(
      'select initiative, source, hash, author, at, previous, entry from paper order by initiative, position',
    ),
  );
  return [...Map.groupBy(rows, ({ initiative }) => initiative)].map(([initiative, entries]) => ({
    initiative,
    count: entries.length,
    entry: entries.at(-1)?.entry ?? '',
    isBroken: entries.some((row, index) => !isNext(row, entries[index - 1])),
  }));
}

const isNext = (row: Row, before: Row | undefined): boolean =>
  row.previous === (before?.entry ?? null) && row.entry === entryOf(row);

/** As the database writes a list of texts: with a space behind each comma. */
const entryOf = ({ previous, initiative, source, hash, author, at }: Row): string =>
  sha256(
    `[${[previous, initiative, source, hash, author, at].map((each) => JSON.stringify(each)).join(', ')}]`,
  );

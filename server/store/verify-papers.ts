import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Connection } from './database.ts';
import { MissingPart, partsOf } from './sql-papers.ts';

/** What was found of one file: that it is what its name says, that it was taken out and why, or that it is neither. */
export type PaperFinding = {
  readonly hash: string;
  readonly size: number;
  readonly state: 'whole' | 'taken-out' | 'broken';
  /** The initiative and the source that it is of, as often as it is of one. */
  readonly of: readonly string[];
  /** Why it was taken out, and when. */
  readonly reason?: string | undefined;
};

const rowsSchema = z.array(
  z.object({
    hash: z.string(),
    size: z.int(),
    parts: z.int(),
    of: z.array(z.string()),
    reason: z.nullable(z.string()),
  }),
);

const files = `select hash, size::float8 as size, t.at || ' ' || t.reason as reason,
    (select count(*)::integer from paper_part p where p.hash = f.hash) as parts,
    array(select initiative || '/' || source from paper where paper.hash = f.hash order by position) as "of"
  from paper_file f left join paper_taken_out t using (hash) order by hash`;

/**
 * Reads every file again and computes its hash anew. One that nobody is the file of, one without bytes, and bytes of a file that
 * was taken out are found, too.
 */
export async function verifyPapers({ query }: Pick<Connection, 'query'>): Promise<readonly PaperFinding[]> {
  const findings: PaperFinding[] = [];
  for (const { hash, size, parts, of, reason } of rowsSchema.parse(await query(files))) {
    const isWhole = reason === null && of.length > 0 && (await isSame({ query }, { hash, size, parts }));
    const isTakenOut = reason !== null && parts === 0;
    const state = isWhole ? 'whole' : isTakenOut ? 'taken-out' : 'broken';
    findings.push({ hash, size, state, of, reason: reason ?? undefined });
  }
  return findings;
}

type Kept = { readonly hash: string; readonly size: number; readonly parts: number };

async function isSame(connection: Pick<Connection, 'query'>, { hash, size, parts }: Kept): Promise<boolean> {
  const digest = createHash('sha256');
  let read = 0;
  try {
    for await (const part of partsOf(connection, hash, parts)) {
      digest.update(part);
      read += part.length;
    }
  } catch (error) {
    if (error instanceof MissingPart) return false;
    throw error;
  }
  return read === size && digest.digest('hex') === hash;
}

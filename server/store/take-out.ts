import type { Database } from './database.ts';

/**
 * Takes the bytes of a file away for good, and leaves to be seen that there was one, of what, and why it is gone. False where
 * there is no such file, or where it was taken out before.
 */
export const takeOut = (
  database: Pick<Database, 'transaction'>,
  { hash, reason, at }: { readonly hash: string; readonly reason: string; readonly at: string },
): Promise<boolean> =>
  database.transaction(async ({ query }) => {
    const taken = await query(
      `insert into paper_taken_out (hash, reason, at) select hash, $2, $3 from paper_file where hash = $1
       on conflict do nothing returning hash`,
      [hash, reason, at],
    );
    if (taken.length === 0) return false;
    await query('delete from paper_part where hash = $1', [hash]);
    return true;
  });

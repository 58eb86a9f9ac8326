import { keptPaper } from '#api/paper-store.ts';
import { type FetchedPaper, fetchNewest } from '#api/papers.ts';

/** Where a file is kept that this browser does not have: with a source of an initiative. */
export type KeptWith = { readonly initiative: string; readonly source: string };

/** The file of a desk: in this browser, or else where it was sent; undefined where there is none. */
export async function foundFile(
  desk: string,
  keptWith: KeptWith | undefined,
): Promise<FetchedPaper | undefined> {
  const bytes = await keptPaper(desk);
  if (bytes) return { kind: 'fetched', bytes };
  const fetched = keptWith && (await fetchNewest(keptWith.initiative, keptWith.source));
  return fetched?.kind === 'gone' ? undefined : fetched;
}

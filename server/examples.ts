import { initiativeSchema } from '#contract/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import type { Store } from '#service/store.ts';

/** Writes each document that is not there yet as the first revision of its initiative. Says how many were written. */
export async function fill(store: Store, documents: readonly unknown[], clock: () => Date): Promise<number> {
  let written = 0;
  for (const each of documents) {
    const document = initiativeSchema.parse(each);
    if (await store.newest(document.id)) continue;
    const first = revisionAfter(undefined, {
      initiative: document.id,
      document,
      author: 'Förderlage',
      reason: 'Beispiel / example',
      at: instant(clock().toISOString()),
    });
    if (await store.append(first)) written += 1;
  }
  return written;
}

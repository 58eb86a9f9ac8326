import type { QueryClient } from '@tanstack/react-query';
import type { Initiative } from '#domain/document/initiative.ts';
import { initiativeQueries } from './queries.ts';

/** An initiative with the texts of its papers, which a page is built without: whoever takes it over takes them over, too. */
export function wholeInitiative(client: QueryClient, id: string): Promise<Initiative> {
  const { select: _, ...whole } = initiativeQueries.texts(id);
  return client.fetchQuery(whole);
}

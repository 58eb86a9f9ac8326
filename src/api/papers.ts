import { queryOptions } from '@tanstack/react-query';
import { type KeptPaper, newestOf } from '#domain/paper/kept-paper.ts';
import { initiativeQueries, prepared } from './queries.ts';

export type PaperToSend = {
  readonly initiative: string;
  readonly source: string;
  readonly author: string;
  /** Undefined where this browser does not have it any more. */
  readonly file: Uint8Array<ArrayBuffer> | undefined;
};

/** Why a file was not kept: it did not arrive, or it never will. */
export type UnsentReason = 'away' | 'too-large' | 'no-room' | 'taken-out' | 'refused';

export type SentPaper =
  | { readonly kind: 'kept' }
  /** Neither here nor there. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'not-kept'; readonly reason: UnsentReason };

export type FetchedPaper =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `changed`: what came is not what was kept, and none of it is shown. */
  | { readonly kind: 'away' | 'gone' | 'changed' };

/** What sends and fetches comes with the first file. */
const service = () => prepared(() => import('./paper-service.ts'));

export const paperQueries = {
  /** The newest file of a source; null where none is kept, or none is shown. */
  newest: (initiative: string, source: string) =>
    queryOptions({
      queryKey: [...initiativeQueries.detail(initiative).queryKey, 'papers'] as const,
      queryFn: async ({ signal }) => (await service()).papers(initiative, signal),
      select: (papers: readonly KeptPaper[]) => newestOf(papers, source) ?? null,
      staleTime: 0,
      retry: false,
    }),
};

export async function sendPaper(paper: PaperToSend): Promise<SentPaper> {
  try {
    return await (await service()).sendPaper(paper);
  } catch {
    return { kind: 'not-kept', reason: 'away' };
  }
}

export async function fetchPaper(initiative: string, paper: KeptPaper): Promise<FetchedPaper> {
  try {
    return await (await service()).fetchPaper(initiative, paper);
  } catch {
    return { kind: 'away' };
  }
}

/** The newest file of a source with its bytes; undefined where none is kept. */
export async function fetchNewest(initiative: string, source: string): Promise<FetchedPaper | undefined> {
  try {
    const { papers, fetchPaper: fetched } = await service();
    const paper = newestOf(await papers(initiative, new AbortController().signal), source);
    return paper && (await fetched(initiative, paper));
  } catch {
    return { kind: 'away' };
  }
}

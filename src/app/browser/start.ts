import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient, seedQueryClient } from '#api/query-client.ts';
import { whenWanted } from '#ui/charts/first-interaction.ts';

export type Start = {
  readonly client: QueryClient;
  readonly path: string;
  readonly isPrerendered: boolean;
  /** Calls back at the reader's first sign: what is not needed before can wait for it. */
  readonly whenWanted: (callback: () => void) => void;
};

/** Reads what the build put into the page: the path that it was made for and, in the demo, the answers. */
export function startFromPage(): Start {
  const client = createQueryClient();
  const embedded = document.querySelector('#answers')?.textContent;
  const path = document.documentElement.dataset['path'];
  if (embedded) {
    const { at, list, detail } = Object(JSON.parse(embedded));
    seedQueryClient(client, { at: Number(at), list, detail });
  }
  return { client, path: path ?? location.pathname, isPrerendered: path !== undefined, whenWanted };
}

import type { QueryClient } from '@tanstack/react-query';
import { askOnlyAfter } from '#api/queries.ts';
import { createQueryClient, embeddedIn, seedQueryClient } from '#api/query-client.ts';
import { presentationIn } from '../address/view-address.ts';
import { loadSession } from '../session/session-part.ts';
import { loadWords } from '#i18n/words.ts';
import { whenWanted } from '#ui/charts/first-interaction.ts';

export type Start = {
  readonly client: QueryClient;
  readonly path: string;
  readonly isPrerendered: boolean;
  /** Calls back at the reader's first sign: what is not needed before can wait for it. */
  readonly whenWanted: (callback: () => void) => void;
  /** Lets every question wait for something that has to be there first. */
  readonly askOnlyAfter: (preparation: () => Promise<void>) => void;
};

/** Reads what the build put into the page: the path that it was made for and, in the demo, the answers. */
export function startFromPage(): Start {
  const client = createQueryClient();
  const embedded = document.querySelector('#answers')?.textContent;
  const path = document.documentElement.dataset['path'];
  if (embedded) seedQueryClient(client, embeddedIn(embedded));
  // A session holds still, and fetches nothing after it has been opened.
  if (!location.pathname.startsWith('/session')) whenWanted(() => void followTabsOf(client));
  return {
    client,
    path: path ?? location.pathname,
    isPrerendered: path !== undefined,
    whenWanted,
    askOnlyAfter,
  };
}

/** What another tab writes is asked for again, once somebody reads here. */
async function followTabsOf(client: QueryClient): Promise<void> {
  const { followTabs } = await import('#api/tabs.ts');
  followTabs(client);
}

/**
 * What has to be there before a page is drawn or taken over: the words, and on its pages the session. Every page is built
 * in German and is taken over as it was built, so where the address asks for English both are needed.
 */
export async function loadPage(path: string, search: string): Promise<void> {
  const session = path.startsWith('/session') ? loadSession() : undefined;
  await Promise.all([loadWords('de'), loadWords(presentationIn(search).value.language), session]);
}

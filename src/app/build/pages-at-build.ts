import { loadSession } from '../session/session-part.ts';
import type { QueryClient } from '@tanstack/react-query';
import { type EmbeddedAnswers, createQueryClient, seedQueryClient } from '#api/query-client.ts';
import { initiativeQueries } from '#api/queries.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { wordsIn } from '#i18n/words.ts';
import { viewPaths } from '../address/views.ts';

/** Every page of the build: its path, its file and its title. */
export const pagesToPrerender: readonly {
  readonly path: string;
  readonly file: string;
  readonly title: string;
}[] = [
  ...Object.entries(viewPaths).map(([view, path]) => ({
    path,
    file: path === '/' ? 'index.html' : `${path.slice(1)}.html`,
    title: pageTitle(view),
  })),
  { path: '/404', file: '404.html', title: wordsIn('de').notFoundPage.title },
];

function pageTitle(view: string): string {
  const names: Readonly<Record<string, string>> = wordsIn('de').nav;
  return `${names[view] ?? ''} – ${wordsIn('de').product}`;
}

/** A cache filled with the given answers, as the page will fill it from what is embedded. */
export function readAnswers(answers: EmbeddedAnswers | undefined): {
  readonly client: QueryClient;
  readonly initiative: Initiative | undefined;
} {
  const client = createQueryClient();
  if (!answers) return { client, initiative: undefined };
  seedQueryClient(client, answers);
  const [first] = client.getQueryData(initiativeQueries.list().queryKey) ?? [];
  return { client, initiative: first && client.getQueryData(initiativeQueries.detail(first.id).queryKey) };
}

/** What pages load when they are opened: at build it must be there before they are drawn. */
export const partsOnDemand = () =>
  Promise.all([
    import('../pages/HelpPage.tsx'),
    loadSession(),
    import('#features/changes/ChangesPanel.tsx'),
    import('#features/sources/SourcesPanel.tsx'),
    import('#features/steps/StepsPanel.tsx'),
    import('#features/steps/DeadlinesPanel.tsx'),
  ]);

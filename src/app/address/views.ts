/** Every page by its path. Paths are English, titles speak the reader's language. */
export const viewPaths = {
  overview: '/',
  timeline: '/timeline',
  commitments: '/commitments',
  budget: '/budget',
  sources: '/sources',
  session: '/session',
  accessibility: '/accessibility',
  imprint: '/imprint',
  help: '/help',
} as const;

type View = keyof typeof viewPaths;
export type Page = View | 'notFound';

/** The views of the dashboard, in the order of the navigation. */
export const dashboardViews = ['overview', 'timeline', 'commitments', 'budget', 'sources'] as const;
export type DashboardView = (typeof dashboardViews)[number];

const views: readonly View[] = [...dashboardViews, 'session', 'accessibility', 'imprint', 'help'];

export const isDashboardView = (page: Page): page is DashboardView =>
  dashboardViews.some((view) => view === page);

/** The page at a path; a trailing slash or .html, as servers add them, makes no difference. */
export function pageAt(pathname: string): Page {
  const path = pathname.replace(/(\/index)?(\.html)?\/?$/, '') || '/';
  return views.find((view) => viewPaths[view] === path) ?? 'notFound';
}

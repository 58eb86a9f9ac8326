/**
 * Every view, in the order of the navigation. Paths are English, titles speak the reader's language: `nav` of the
 * messages. What a view holds is in pages/PageContent.tsx.
 */
export const views = {
  overview: { path: '/', kind: 'dashboard' },
  timeline: { path: '/timeline', kind: 'dashboard' },
  commitments: { path: '/commitments', kind: 'dashboard' },
  budget: { path: '/budget', kind: 'dashboard' },
  sources: { path: '/sources', kind: 'dashboard' },
  session: { path: '/session', kind: 'session' },
  capture: { path: '/capture', kind: 'desk' },
  help: { path: '/help', kind: 'text' },
  accessibility: { path: '/accessibility', kind: 'text' },
  imprint: { path: '/imprint', kind: 'text' },
} as const satisfies Readonly<
  Record<string, { path: string; kind: 'dashboard' | 'session' | 'desk' | 'text' }>
>;

type View = keyof typeof views;
export type Page = View | 'notFound';
/** A view with the navigation and the control bar above it. */
export type DashboardView = ViewOf<'dashboard'>;
export type TextView = ViewOf<'text'>;
type ViewOf<Kind> = { [V in View]: (typeof views)[V]['kind'] extends Kind ? V : never }[View];

const isView = (name: string): name is View => Object.hasOwn(views, name);
const allViews: readonly View[] = Object.keys(views).filter(isView);

export const isDashboardView = (page: Page): page is DashboardView =>
  page !== 'notFound' && views[page].kind === 'dashboard';
export const isTextView = (page: Page): page is TextView =>
  page !== 'notFound' && views[page].kind === 'text';
export const dashboardViews: readonly DashboardView[] = allViews.filter(isDashboardView);
export const textViews: readonly TextView[] = allViews.filter(isTextView);

/** The page at a path; a trailing slash or .html, as servers add them, makes no difference. */
export function pageAt(pathname: string): Page {
  const path = pathname.replace(/(\/index)?(\.html)?\/?$/, '') || '/';
  return allViews.find((view) => views[view].path === path) ?? 'notFound';
}

/** The path of a page; a page that does not exist leads to the overview. */
export const pathOf = (page: Page): string => views[page === 'notFound' ? 'overview' : page].path;

import { Suspense, lazy, memo } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import type { Choices } from '../address/use-choices.ts';
import { BrokenPage } from './BrokenPage.tsx';
import { DashboardPage } from './DashboardPage.tsx';
import type { Page } from '../address/views.ts';

// Pages that are seldom opened cost the others nothing.
const AccessibilityPage = lazy(async () => ({
  default: (await import('./StaticPages.tsx')).AccessibilityPage,
}));
const ImprintPage = lazy(async () => ({ default: (await import('./StaticPages.tsx')).ImprintPage }));
const HelpPage = lazy(async () => ({ default: (await import('./HelpPage.tsx')).HelpPage }));

type PageContentProps = { page: Page; selection: Selection | undefined; choices: Choices };

/** What a page holds below its heading; drawn again only when the page or what it looks at changes. */
export const PageContent = memo(function PageContent({ page, selection, choices }: PageContentProps) {
  return (
    <ErrorBoundary key={page} renderFallback={(retry) => <BrokenPage onRetry={retry} />}>
      <Content page={page} selection={selection} choices={choices} />
    </ErrorBoundary>
  );
});

function Content({ page, selection, choices }: PageContentProps) {
  switch (page) {
    case 'accessibility':
      return (
        <Suspense>
          <AccessibilityPage />
        </Suspense>
      );
    case 'imprint':
      return (
        <Suspense>
          <ImprintPage />
        </Suspense>
      );
    case 'help':
      return (
        <Suspense>
          <HelpPage selection={selection} />
        </Suspense>
      );
    // The session has a frame of its own, without navigation.
    case 'session':
    case 'notFound':
      return null;
    case 'overview':
    case 'timeline':
    case 'commitments':
    case 'budget':
    case 'sources':
      return selection ? <DashboardPage view={page} selection={selection} choices={choices} /> : null;
  }
}

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LanguageContext, useLoadedLanguage } from '#i18n/LanguageContext.tsx';
import './app.css';
import { useAddress } from './address/address.ts';
import { useFollowedLinks } from './address/follow-links.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Frame } from './frame/Frame.tsx';
import { BrokenPage } from './pages/BrokenPage.tsx';
import { presentationIn } from './address/view-address.ts';
import { pageAt } from './address/views.ts';

type AppProps = {
  client: QueryClient;
  /** The path that the page was prerendered for. */
  path: string;
};

export function App({ client, path }: AppProps) {
  const { pathname, search } = useAddress(path);
  const page = pageAt(pathname);
  const language = useLoadedLanguage(presentationIn(search).value.language);

  useFollowedLinks();
  useEffect(() => {
    // Set again to what it is, it would have the whole page styled anew.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
  }, [language]);

  return (
    <QueryClientProvider client={client}>
      <LanguageContext value={language}>
        <ErrorBoundary renderFallback={(retry) => <BrokenPage onRetry={retry} />}>
          <Frame page={page} pathname={pathname} search={search} />
        </ErrorBoundary>
      </LanguageContext>
    </QueryClientProvider>
  );
}

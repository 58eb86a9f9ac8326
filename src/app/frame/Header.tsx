import type { ReactNode } from 'react';
import { languages } from '#i18n/language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { loadWords } from '#i18n/words.ts';
import { ViewLink } from './ViewLink.tsx';
import { type Choice } from '../address/view-state.ts';
import { type Page, dashboardViews, isDashboardView, viewPaths } from '../address/views.ts';

type HeaderProps = {
  page: Page;
  hrefAfter: (path: string, choice: Choice) => string;
  path: string;
  /** Further tools, beside printing. */
  children: ReactNode;
};

const languageNames = { de: 'Deutsch', en: 'English' } as const;

export function Header({ page, hrefAfter, path, children }: HeaderProps) {
  const words = useWords();
  const current = useLanguage();
  return (
    <header className="page-header">
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <ViewLink className="brand" href={hrefAfter(viewPaths.overview, {})}>
        {words.product}
      </ViewLink>
      <nav aria-label={words.nav.label}>
        <ul>
          {dashboardViews.map((view) => (
            <li key={view}>
              <ViewLink
                href={hrefAfter(viewPaths[view], {})}
                aria-current={page === view ? 'page' : undefined}
              >
                {words.nav[view]}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tools">
        {children}
        <ViewLink
          className="tool-link"
          href={hrefAfter(viewPaths.session, {
            from: isDashboardView(page) && page !== 'overview' ? page : null,
          })}
        >
          {words.nav.session}
        </ViewLink>
        <ViewLink
          className="tool-link"
          href={hrefAfter(viewPaths.help, {})}
          aria-current={page === 'help' ? 'page' : undefined}
        >
          {words.help.link}
        </ViewLink>
        <button type="button" className="button quiet" onClick={() => print()}>
          {words.bar.print}
        </button>
        <ul className="languages" aria-label={words.bar.language}>
          {languages.map((language) => (
            <li key={language}>
              <ViewLink
                href={hrefAfter(path, { lang: language })}
                // Whoever points at a language is about to ask for its words.
                onPointerEnter={() => void loadWords(language).catch(() => undefined)}
                onFocus={() => void loadWords(language).catch(() => undefined)}
                lang={language}
                hrefLang={language}
                aria-label={`${language.toUpperCase()} – ${languageNames[language]}`}
                aria-current={language === current ? 'true' : undefined}
              >
                {language.toUpperCase()}
              </ViewLink>
            </li>
          ))}
        </ul>
      </div>
    </header>
  );
}

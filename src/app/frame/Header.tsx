import type { ReactNode } from 'react';
import { languages } from '#i18n/language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { loadWords } from '#i18n/words.ts';
import type { HrefAfter } from '../address/view-address.ts';
import { type Page, dashboardViews, isDashboardView } from '../address/views.ts';

type HeaderProps = {
  page: Page;
  hrefAfter: HrefAfter;
  /** Further tools, beside printing. */
  children: ReactNode;
};

const languageNames = { de: 'Deutsch', en: 'English' } as const;

let waiting: ReturnType<typeof setTimeout> | undefined;
/** Paper cannot wait for what has not come: whoever prints does, once for all presses. */
function printLoaded(): void {
  clearTimeout(waiting);
  if (document.querySelector('main .panel-loading')) waiting = setTimeout(printLoaded, 100);
  else print();
}

export function Header({ page, hrefAfter, children }: HeaderProps) {
  const words = useWords();
  const current = useLanguage();
  return (
    <header className="page-header screen-only">
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <a className="brand" href={hrefAfter('overview')}>
        {words.product}
      </a>
      <nav className="views" aria-label={words.nav.label}>
        <ul>
          {dashboardViews.map((view) => (
            <li key={view}>
              <a href={hrefAfter(view)} aria-current={page === view ? 'page' : undefined}>
                {words.nav[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tools cluster">
        {children}
        <a
          className="target"
          href={hrefAfter('session', { from: isDashboardView(page) ? page : 'overview' })}
        >
          {words.nav.session}
        </a>
        <a
          className="target"
          href={hrefAfter('capture')}
          aria-current={page === 'capture' ? 'page' : undefined}
        >
          {words.nav.capture}
        </a>
        <a className="target" href={hrefAfter('help')} aria-current={page === 'help' ? 'page' : undefined}>
          {words.help.link}
        </a>
        <button type="button" className="button quiet" onClick={printLoaded}>
          {words.bar.print}
        </button>
        <ul className="languages links" aria-label={words.bar.language}>
          {languages.map((language) => (
            <li key={language}>
              <a
                href={hrefAfter(page, { language })}
                // Whoever points at a language is about to ask for its words.
                onPointerEnter={() => void loadWords(language).catch(() => undefined)}
                onFocus={() => void loadWords(language).catch(() => undefined)}
                lang={language}
                hrefLang={language}
                aria-label={`${language.toUpperCase()} – ${languageNames[language]}`}
                aria-current={language === current ? 'true' : undefined}
              >
                {language.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </header>
  );
}

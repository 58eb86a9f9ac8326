import { useWords } from '#i18n/LanguageContext.tsx';
import { ViewLink } from './ViewLink.tsx';
import type { Choice } from '../address/view-state.ts';
import { viewPaths } from '../address/views.ts';

/** On every page: who answers for it, and how accessible it is. */
export function Footer({ hrefAfter }: { hrefAfter: (path: string, choice: Choice) => string }) {
  const words = useWords();
  return (
    <footer className="page-footer" aria-label={words.footer.label}>
      <ul>
        <li>
          <ViewLink href={hrefAfter(viewPaths.help, {})}>{words.nav.help}</ViewLink>
        </li>
        <li>
          <ViewLink href={hrefAfter(viewPaths.accessibility, {})}>{words.nav.accessibility}</ViewLink>
        </li>
        <li>
          <ViewLink href={hrefAfter(viewPaths.imprint, {})}>{words.nav.imprint}</ViewLink>
        </li>
        <li>{words.footer.license}</li>
      </ul>
    </footer>
  );
}

import { useWords } from '#i18n/LanguageContext.tsx';
import { ViewLink } from './ViewLink.tsx';
import type { HrefAfter } from '../address/view-address.ts';

/** On every page: who answers for it, and how accessible it is. */
export function Footer({ hrefAfter }: { hrefAfter: HrefAfter }) {
  const words = useWords();
  return (
    <footer className="page-footer screen-only" aria-label={words.footer.label}>
      <ul>
        <li>
          <ViewLink href={hrefAfter('help')}>{words.nav.help}</ViewLink>
        </li>
        <li>
          <ViewLink href={hrefAfter('accessibility')}>{words.nav.accessibility}</ViewLink>
        </li>
        <li>
          <ViewLink href={hrefAfter('imprint')}>{words.nav.imprint}</ViewLink>
        </li>
        <li>{words.footer.license}</li>
      </ul>
    </footer>
  );
}

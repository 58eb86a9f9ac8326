import { useWords } from '#i18n/LanguageContext.tsx';
import type { HrefAfter } from '../address/view-address.ts';

/** On every page: who answers for it, and how accessible it is. */
export function Footer({ hrefAfter }: { hrefAfter: HrefAfter }) {
  const words = useWords();
  return (
    <footer className="page-footer screen-only" aria-label={words.footer.label}>
      <ul>
        <li>
          <a href={hrefAfter('help')}>{words.nav.help}</a>
        </li>
        <li>
          <a href={hrefAfter('accessibility')}>{words.nav.accessibility}</a>
        </li>
        <li>
          <a href={hrefAfter('imprint')}>{words.nav.imprint}</a>
        </li>
        <li>{words.footer.license}</li>
      </ul>
    </footer>
  );
}

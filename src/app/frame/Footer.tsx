import { useWords } from '#i18n/LanguageContext.tsx';
import type { HrefAfter } from '../address/view-address.ts';
import { textViews } from '../address/views.ts';

/** On every page: who answers for it, and how accessible it is. */
export function Footer({ hrefAfter }: { hrefAfter: HrefAfter }) {
  const words = useWords();
  return (
    <footer className="page-footer screen-only" aria-label={words.footer.label}>
      <ul className="links line soft">
        {textViews.map((view) => (
          <li key={view}>
            <a href={hrefAfter(view)}>{words.nav[view]}</a>
          </li>
        ))}
        <li>{words.footer.license}</li>
      </ul>
    </footer>
  );
}

import { laterNews } from '#domain/as-of/later-news.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import type { Choices } from '../address/use-choices.ts';

type LaterNoticeProps = { initiative: Initiative; selection: Selection; onChoose: Choices['choose'] };

/** That more became known after the Stichtag, and since when; never what. */
export function LaterNotice({ initiative, selection, onChoose }: LaterNoticeProps) {
  const words = useWords().changes;
  const format = formatterOf(useLanguage());
  const later = laterNews(initiative, selection.asOf);
  if (!later) return null;
  return (
    <p className="soft">
      {words.laterNews(later.count, format.knownFrom(later.latest))}{' '}
      <button type="button" className="button link" onClick={() => onChoose({ asOf: later.day })}>
        {words.toLatest}
      </button>
    </p>
  );
}

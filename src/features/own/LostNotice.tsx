import { acceptLoss, lostOwn } from '#api/own-initiatives.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';

/** What this browser remembers of the reader's own and does not have any more. */
export function LostNotice() {
  const language = useLanguage();
  const words = ownWordsIn(language).lost;
  const lost = lostOwn.useValue();
  if (lost.length === 0) return null;
  const { text, list } = formatterOf(language);
  return (
    <div className="notice stack" role="status">
      <p>
        {words.title} <strong>{list(lost.map(({ title }) => text(title)))}</strong>
      </p>
      <p>{words.text}</p>
      <p>
        <button type="button" className="button quiet" onClick={acceptLoss}>
          {words.accept}
        </button>
      </p>
    </div>
  );
}

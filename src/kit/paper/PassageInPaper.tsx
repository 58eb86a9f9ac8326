import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import type { QuoteSelector } from '#domain/passage/find-quote.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { passageWordsIn } from '#i18n/messages/papers.ts';
import { OpenedPaper } from './OpenedPaper.tsx';
import { PaperFile } from './PaperFile.tsx';
import type { PassagePicture } from './passage-picture.ts';

type PassageInPaperProps = {
  initiativeId: string;
  source: string;
  selector: QuoteSelector;
  Picture: PassagePicture;
};

/** The paper opened at a passage of it, which is marked: in its text, or on the page where its file is kept. */
export function PassageInPaper({ initiativeId, source, selector, Picture }: PassageInPaperProps) {
  const words = passageWordsIn(useLanguage());
  const { data: texts, isError, refetch } = useQuery(initiativeQueries.texts(initiativeId));
  if (isError) {
    return (
      <p role="alert">
        {words.failed}{' '}
        <button type="button" className="button link" onClick={() => void refetch()}>
          {words.again}
        </button>
      </p>
    );
  }
  if (!texts) return <p role="status">{words.loading}</p>;
  const pages = Object.hasOwn(texts, source) ? texts[source] : undefined;
  const of = { initiativeId, source };
  return (
    <>
      {pages ? (
        <OpenedPaper {...of} pages={pages} selector={selector} Picture={Picture} />
      ) : (
        <p role="status">{words.noText}</p>
      )}
      <PaperFile {...of} />
    </>
  );
}

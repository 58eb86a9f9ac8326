import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useState } from 'react';
import { paperQueries } from '#api/papers.ts';
import { type Marked, type QuoteSelector, findQuote } from '#domain/passage/find-quote.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { passageWordsIn } from '#i18n/messages/papers.ts';
import { PaperWords } from './PaperWords.tsx';
import type { PassagePicture } from './passage-picture.ts';
import { readsPictures } from './reads-pictures.ts';
import { ViewChoice } from './ViewChoice.tsx';

/** The same one always, so that nothing is sought anew. */
const nowhere: readonly Marked[] = [];

type OpenedPaperProps = {
  initiativeId: string;
  source: string;
  pages: readonly string[];
  selector: QuoteSelector;
  Picture: PassagePicture;
};

/** A passage in the text of its paper, or on the page that is drawn from its file; one that is lost is said to be. */
export function OpenedPaper({ initiativeId, source, pages, selector, Picture }: OpenedPaperProps) {
  const words = passageWordsIn(useLanguage());
  const { data: paper } = useQuery(paperQueries.newest(initiativeId, source));
  const [chosen, setChosen] = useState<boolean>();
  const found = useMemo(() => findQuote(pages, selector), [pages, selector]);
  const parts = found.kind === 'found' ? found.parts : nowhere;
  const isPicture = chosen ?? readsPictures();
  const text = <PaperWords pages={pages} parts={parts} takesFocus={chosen === undefined} />;
  return (
    <>
      <div className="cluster">
        <p role="status" className={found.kind === 'lost' ? 'field-error' : 'soft'}>
          {found.kind === 'lost' ? words.lost : words.found(found.parts[0].page, pages.length)}
        </p>
        {paper?.type === 'pdf' ? <ViewChoice isPicture={isPicture} onChoose={setChosen} /> : null}
      </div>
      {paper?.type === 'pdf' && isPicture ? (
        <Suspense fallback={text}>
          <Picture key={paper.hash} initiativeId={initiativeId} paper={paper} pages={pages} parts={parts}>
            {text}
          </Picture>
        </Suspense>
      ) : (
        text
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { initiativeQueries } from '#api/queries.ts';
import { type Marked, type QuoteSelector, findQuote } from '#domain/passage/find-quote.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { passageWordsIn } from '#i18n/messages/papers.ts';
import { PaperFile } from './PaperFile.tsx';
import { unwrapped } from './unwrapped.ts';

type PassageInPaperProps = { initiativeId: string; source: string; selector: QuoteSelector };

/** The paper opened at a passage of it, which is marked; a passage that its text does not have any more is said to be lost. */
export function PassageInPaper({ initiativeId, source, selector }: PassageInPaperProps) {
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
  return (
    <>
      {pages ? <Pages pages={pages} selector={selector} /> : <p role="status">{words.noText}</p>}
      <PaperFile initiativeId={initiativeId} source={source} />
    </>
  );
}

function Pages({ pages, selector }: { pages: readonly string[]; selector: QuoteSelector }) {
  const words = passageWordsIn(useLanguage());
  const paper = useRef<HTMLDivElement>(null);
  const found = findQuote(pages, selector);
  useEffect(() => {
    const frame = paper.current;
    const mark = frame?.querySelector('mark');
    if (!frame) return;
    frame.focus({ preventScroll: true });
    if (mark) frame.scrollTop += mark.getBoundingClientRect().top - frame.getBoundingClientRect().top - 48;
  }, []);
  const parts = found.kind === 'found' ? found.parts : [];
  return (
    <>
      <p role="status" className={found.kind === 'lost' ? 'field-error' : 'soft'}>
        {found.kind === 'lost' ? words.lost : words.found(found.parts[0].page, pages.length)}
      </p>
      <div ref={paper} role="group" tabIndex={0} className="passage-paper" aria-label={words.paper} lang="de">
        {pages.map((text, index) => (
          <Page
            // Pages have no other name than their place, and never change it.
            key={pages.slice(0, index).join('').length + index}
            text={text}
            parts={parts.filter(({ page }) => page === index + 1)}
          />
        ))}
      </div>
    </>
  );
}

function Page({ text, parts }: { text: string; parts: readonly Marked[] }) {
  const words = unwrapped(text);
  const [part] = parts;
  if (!part) return <p>{words}</p>;
  return (
    <p>
      {words.slice(0, part.start)}
      <mark>{words.slice(part.start, part.end)}</mark>
      {words.slice(part.end)}
    </p>
  );
}

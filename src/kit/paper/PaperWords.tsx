import { useEffect, useRef } from 'react';
import type { Marked } from '#domain/passage/find-quote.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { passageWordsIn } from '#i18n/messages/papers.ts';
import { unwrapped } from './unwrapped.ts';

type PaperWordsProps = {
  pages: readonly string[];
  parts: readonly Marked[];
  /** Whoever opened the paper reads on in it; whoever chose how to see it stays with that. */
  takesFocus: boolean;
};

/** The text of a paper as it flows, at its marked passage. */
export function PaperWords({ pages, parts, takesFocus }: PaperWordsProps) {
  const words = passageWordsIn(useLanguage());
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = paper.current;
    const mark = frame?.querySelector('mark');
    if (!frame) return;
    if (takesFocus) frame.focus({ preventScroll: true });
    if (mark) frame.scrollTop += mark.getBoundingClientRect().top - frame.getBoundingClientRect().top - 48;
  }, [takesFocus]);
  return (
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

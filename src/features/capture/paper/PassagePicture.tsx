import { useEffect, useRef } from 'react';
import { fetchPaper } from '#api/papers.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { paperFileWordsIn } from '#i18n/messages/paper-file.ts';
import type { PassagePicture as Given } from '#kit/paper/passage-picture.ts';
import { passageMarks } from './passage-marks.ts';
import { PaperText } from './PaperText.tsx';
import { usePages } from './use-pages.ts';
import { usePlace } from './use-place.ts';

const nothing = () => undefined;

/** The pages of a paper as they look, from the file that is kept of it, at a passage that is marked where it is printed. */
export const PassagePicture: Given = ({ initiativeId, paper, pages, parts, children }) => {
  const words = paperFileWordsIn(useLanguage());
  const sheets = useRef<{ focus: () => void }>(null);
  const pictures = usePages(paper.hash, true, () => fetchPaper(initiativeId, paper));
  const pdf = pictures.kind === 'open' ? pictures.pdf : undefined;
  const place = usePlace(pdf, pages, parts);
  const isDrawn = pdf !== undefined && place !== 'sought';
  useEffect(() => {
    // Who was reading the text, which has gone, reads on in the page; who has gone on to something else stays there.
    if (isDrawn && document.activeElement === document.body) sheets.current?.focus();
  }, [isDrawn]);
  if (!isDrawn) {
    const missing = 'isMissing' in pictures ? pictures.kind : undefined;
    const said = missing === 'failed' ? words.noPicture : missing ? words.failed[missing] : words.opening;
    return (
      <>
        <p role="status" className="soft">
          {said}
        </p>
        {children}
      </>
    );
  }
  return (
    <div className="passage-picture">
      <p role="status" className={place === 'unplaced' ? 'field-error' : 'soft'}>
        {place === 'unplaced' ? words.unplaced : words.drawn}
      </p>
      <PaperText
        ref={sheets}
        name=""
        pages={pages}
        marks={passageMarks(pages, place === 'unplaced' ? [] : parts)}
        pdf={pdf}
        onChoose={nothing}
        onSelect={nothing}
      />
    </div>
  );
};

import {
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { PaperPage } from './PaperPage.tsx';
import { PicturePage } from './PicturePage.tsx';
import { type Mark, pageStarts } from './marks.ts';
import type { PdfPages } from './pdf-pages.ts';
import { type Selected, moveBy, selectedIn } from './selected-words.ts';
import { useKeptSelection } from './use-kept-selection.ts';

type PaperTextProps = {
  name: string;
  pages: readonly string[];
  marks: readonly (readonly Mark[])[];
  /** The pictures of its pages, where they are shown below the text. */
  pdf: PdfPages | undefined;
  /** Brings the focus to the paper. */
  ref: Ref<{ focus: () => void }>;
  onChoose: (key: string) => void;
  onSelect: (selected: Selected | undefined) => void;
};

/** The text of a paper with its marks. Passages are chosen by a click, words by arrow keys; other keys are the desk's. */
export function PaperText({ name, pages, marks, pdf, ref, onChoose, onSelect }: PaperTextProps) {
  const words = captureWordsIn(useLanguage()).paper;
  const paper = useRef<HTMLDivElement>(null);
  const starts = useMemo(() => pageStarts(pages), [pages]);
  useKeptSelection(
    paper,
    marks.some((ofPage) => ofPage.length > 0),
  );
  const current = useMemo(() => marks.flat().find(({ isCurrent }) => isCurrent)?.key, [marks]);
  useImperativeHandle(ref, () => ({ focus: () => paper.current?.focus({ preventScroll: true }) }), []);
  // A passage that is not where it is drawn yet is brought into sight once more when it is, and then left to the reader.
  const sought = useRef<{ key: string | undefined; in: PdfPages | undefined }>(undefined);
  const seek = useCallback(() => {
    const mark = paper.current?.querySelector<HTMLElement>(`[data-key="${sought.current?.key ?? ''}"]`);
    if (!mark || !paper.current) return;
    bringIntoSight(mark, paper.current);
    if (mark.closest('[data-placed="false"]') === null) sought.current = undefined;
  }, []);
  useEffect(() => {
    sought.current = { key: current, in: pdf };
    seek();
  }, [current, pdf, seek]);
  const choose = ({ target }: MouseEvent) => {
    if (!paper.current || selectedIn(paper.current)) return;
    const key = target instanceof Element && target.closest<HTMLElement>('mark')?.dataset['key'];
    if (key) onChoose(key);
  };
  return (
    // A hand that lets go of the mouse only passes here: what it chose stands inside.
    <div
      role="presentation"
      onMouseUp={(event) => {
        onSelect(paper.current ? selectedIn(paper.current) : undefined);
        choose(event);
      }}
    >
      <div
        ref={paper}
        role="group"
        tabIndex={0}
        className="paper-text"
        aria-label={words.label(name)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || !paper.current) return;
          if (!moveBy(event.key, event.shiftKey, paper.current)) return;
          event.preventDefault();
          onSelect(selectedIn(paper.current));
        }}
      >
        {pages.map((text, index) => {
          const page = {
            text: text === '' ? words.noText : text,
            start: starts[index] ?? 0,
            label: words.page(index + 1, pages.length),
            marks: marks[index] ?? [],
          };
          return pdf ? (
            <PicturePage key={page.start} {...page} number={index + 1} pdf={pdf} onPlaced={seek} />
          ) : (
            <PaperPage key={page.start} {...page} />
          );
        })}
      </div>
    </div>
  );
}

/** Within the paper alone: the page around it stays where the reader has it. */
function bringIntoSight(mark: HTMLElement, paper: HTMLElement): void {
  const [box, frame] = [mark.getBoundingClientRect(), paper.getBoundingClientRect()];
  if (box.top >= frame.top + 40 && box.bottom <= frame.bottom - 40) return;
  paper.scrollTop += box.top - frame.top - frame.height / 3;
}

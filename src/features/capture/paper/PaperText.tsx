import { type MouseEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { PaperPage } from './PaperPage.tsx';
import { type Mark, pageStarts } from './marks.ts';
import { type Selected, moveBy, selectedIn } from './selected-words.ts';

type PaperTextProps = {
  name: string;
  pages: readonly string[];
  marks: readonly (readonly Mark[])[];
  /** Brings the focus to the paper. */
  ref: Ref<{ focus: () => void }>;
  onChoose: (key: string) => void;
  onSelect: (selected: Selected | undefined) => void;
};

/** The text of a paper with its marks. Passages are chosen by a click, words by arrow keys; other keys are the desk's. */
export function PaperText({ name, pages, marks, ref, onChoose, onSelect }: PaperTextProps) {
  const words = captureWordsIn(useLanguage()).paper;
  const paper = useRef<HTMLDivElement>(null);
  const starts = useMemo(() => pageStarts(pages), [pages]);
  const current = useMemo(() => marks.flat().find(({ isCurrent }) => isCurrent)?.key, [marks]);
  useImperativeHandle(ref, () => ({ focus: () => paper.current?.focus({ preventScroll: true }) }), []);
  useEffect(() => {
    const mark = paper.current?.querySelector<HTMLElement>(`[data-key="${current ?? ''}"]`);
    if (mark && paper.current) bringIntoSight(mark, paper.current);
  }, [current]);
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
        {pages.map((text, index) => (
          <PaperPage
            key={starts[index]}
            text={text === '' ? words.noText : text}
            start={starts[index] ?? 0}
            label={words.page(index + 1, pages.length)}
            marks={marks[index] ?? []}
          />
        ))}
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

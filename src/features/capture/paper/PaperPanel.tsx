import { type Ref, memo, useState } from 'react';
import type { Source } from '#domain/document/initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { readsPictures } from '#kit/paper/reads-pictures.ts';
import { ViewChoice } from '#kit/paper/ViewChoice.tsx';
import type { Mark } from './marks.ts';
import { PaperText } from './PaperText.tsx';
import type { Selected } from './selected-words.ts';
import { type KeptWith, foundFile } from './found-file.ts';
import { usePages } from './use-pages.ts';

type PaperPanelProps = {
  desk: string;
  /** Where its file is, where this browser does not have it. */
  keptWith: KeptWith | undefined;
  source: Source;
  pages: readonly string[];
  text: string;
  marks: readonly (readonly Mark[])[];
  selected: Selected | undefined;
  ref: Ref<{ focus: () => void }>;
  onChoose: (key: string) => void;
  onSelect: (selected: Selected | undefined) => void;
  onTake: () => void;
};

/** The paper, as its text or as it looks, and what is selected in it. A key stroke in a form draws none of it again. */
export const PaperPanel = memo(function PaperPanel(props: PaperPanelProps) {
  const { desk, keptWith, source, pages, text, marks, selected, ref, onChoose, onSelect, onTake } = props;
  const words = captureWordsIn(useLanguage()).paper;
  const [isPicture, setIsPicture] = useState(readsPictures);
  const pictures = usePages(desk, isPicture, () => foundFile(desk, keptWith));
  const name = source.reference ?? source.title.de;
  return (
    <section className="paper" aria-labelledby="capture-paper">
      <div className="cluster paper-head">
        <h2 id="capture-paper">
          {words.title} <small>{name}</small>
        </h2>
        {pictures.kind === 'none' ? null : <ViewChoice isPicture={isPicture} onChoose={setIsPicture} />}
      </div>
      {isPicture && 'isMissing' in pictures ? <p role="status">{words.noPicture[pictures.kind]}</p> : null}
      <PaperText
        ref={ref}
        name={name}
        pages={pages}
        marks={marks}
        pdf={isPicture && pictures.kind === 'open' ? pictures.pdf : undefined}
        onChoose={onChoose}
        onSelect={onSelect}
      />
      <p className="cluster selection" role="status">
        {selected ? (
          <>
            <span>
              {words.selected}: <q lang="de">{shortened(text.slice(selected.start, selected.end))}</q>
            </span>
            <button type="button" className="button quiet" onClick={onTake}>
              {words.take}
            </button>
          </>
        ) : (
          <span className="soft">{words.use}</span>
        )}
      </p>
    </section>
  );
}, isSamePaper);

/** What can be done differs only with what is marked and selected. */
function isSamePaper(before: PaperPanelProps, after: PaperPanelProps): boolean {
  return (
    before.desk === after.desk &&
    before.keptWith === after.keptWith &&
    before.source === after.source &&
    before.pages === after.pages &&
    before.marks === after.marks &&
    before.selected === after.selected
  );
}

const shortened = (words: string): string => {
  const flat = words.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-24)}` : flat;
};

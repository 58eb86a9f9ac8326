import { memo } from 'react';
import { unwrapped } from '#kit/paper/unwrapped.ts';
import { MarkedText } from './MarkedText.tsx';
import type { Mark } from './marks.ts';
import { isSamePage } from './same-page.ts';

type PaperPageProps = {
  text: string;
  /** Where the page begins in the text of the whole. */
  start: number;
  label: string;
  marks: readonly Mark[];
};

/** One page of a paper with its passages marked; drawn again only when one of its marks changes. */
export const PaperPage = memo(function PaperPage({ text, start, label, marks }: PaperPageProps) {
  return (
    <section className="paper-page" aria-label={label}>
      <div className="paper-words" data-start={start} lang="de">
        <MarkedText text={unwrapped(text)} start={0} end={text.length} marks={marks} />
      </div>
      <p className="page-number soft" aria-hidden="true">
        {label}
      </p>
    </section>
  );
}, isSamePage);

import { type ReactNode, memo } from 'react';
import { signOf } from '#format/signs.ts';
import { Sign } from '#ui/Sign.tsx';
import type { Mark } from './marks.ts';
import { unwrapped } from '#kit/paper/unwrapped.ts';

type PaperPageProps = {
  text: string;
  /** Where the page begins in the text of the whole. */
  start: number;
  label: string;
  marks: readonly Mark[];
};

/** One page of a paper with its passages marked; drawn again only when one of its marks changes. */
export const PaperPage = memo(
  function PaperPage({ text: written, start, label, marks }: PaperPageProps) {
    const text = unwrapped(written);
    const parts: ReactNode[] = [];
    let at = 0;
    for (const mark of marks) {
      parts.push(text.slice(at, mark.start), <Passage key={mark.key} mark={mark} text={text} />);
      at = mark.end;
    }
    return (
      <section className="paper-page" aria-label={label}>
        <div className="paper-words" data-start={start} lang="de">
          {parts}
          {text.slice(at)}
        </div>
        <p className="page-number soft" aria-hidden="true">
          {label}
        </p>
      </section>
    );
  },
  (before, after) =>
    before.text === after.text &&
    before.label === after.label &&
    // While somebody writes they are the same; after a step those of most pages only look the same.
    (before.marks === after.marks || JSON.stringify(before.marks) === JSON.stringify(after.marks)),
);

/** A passage; its sign says the status of what was stated, its words that it rests on are underlined once more. */
function Passage({ mark, text }: { mark: Mark; text: string }) {
  const { key, start, end, state, status, isCurrent, cues } = mark;
  const parts: ReactNode[] = [];
  let at = start;
  for (const cue of cues) {
    if (cue.start < at || cue.end > end) continue;
    parts.push(
      text.slice(at, cue.start),
      <span key={cue.start} className="cue">
        {text.slice(cue.start, cue.end)}
      </span>,
    );
    at = cue.end;
  }
  return (
    <mark data-key={key} data-state={state} data-current={isCurrent}>
      {status === undefined ? null : <Sign kind={signOf(status)} />}
      {parts}
      {text.slice(at, end)}
    </mark>
  );
}

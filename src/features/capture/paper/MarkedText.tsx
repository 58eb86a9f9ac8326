import type { ReactNode } from 'react';
import { signOf } from '#format/signs.ts';
import { Sign } from '#ui/Sign.tsx';
import type { Mark } from './marks.ts';

type MarkedTextProps = {
  /** The text of the whole page. */
  text: string;
  /** The part of it that is shown here. */
  start: number;
  end: number;
  marks: readonly Mark[];
};

/** A part of a page with its passages marked, each sign of the text once. */
export function MarkedText({ text, start, end, marks }: MarkedTextProps) {
  const parts: ReactNode[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    parts.push(
      text.slice(at, from),
      <Passage key={mark.key} mark={mark} text={text} start={from} end={to} />,
    );
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at, end)}
    </>
  );
}

type PassageProps = { mark: Mark; text: string; start: number; end: number };

/** A passage, or the part of it in a line; its sign says the status of what was stated, its cues are underlined once more. */
function Passage({ mark, text, start, end }: PassageProps) {
  const { key, state, status, isCurrent, cues } = mark;
  const parts: ReactNode[] = [];
  let at = start;
  for (const cue of cues) {
    const from = Math.max(cue.start, start);
    const to = Math.min(cue.end, end);
    if (from < at || from >= to) continue;
    parts.push(
      text.slice(at, from),
      <span key={cue.start} className="cue">
        {text.slice(from, to)}
      </span>,
    );
    at = to;
  }
  return (
    <mark data-key={key} data-state={state} data-current={isCurrent}>
      {status === undefined || start > mark.start ? null : <Sign kind={signOf(status)} />}
      {parts}
      {text.slice(at, end)}
    </mark>
  );
}

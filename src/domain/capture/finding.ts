import type { Status } from '../value/knowledge.ts';
import type { Cue } from './cue.ts';
import { cuesIn } from './cues-in.ts';
import { passagesOf } from './passages.ts';
import { type Topic, topicsIn } from './topic.ts';

/** A passage that looks like a fact: where it is, what it rests on, and what it seems to speak of. */
export type Finding = {
  /** Names it within its text, whatever else is found. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly section: string | undefined;
  readonly cues: readonly Cue[];
  readonly status: Status;
  /** None where the passage only adds context. */
  readonly topics: readonly Topic[];
};

/**
 * What of a text looks like a fact, in its order. What one sentence says with one certainty is one fact, but that
 * each amount is a fact of its own, so that a later one can take its place alone. Law: each cue is in a finding.
 */
export function findingsIn(text: string, cues: readonly Cue[]): readonly Finding[] {
  const inOrder = cues.toSorted((left, right) => left.start - right.start);
  let next = 0;
  return passagesOf(text).flatMap((passage): readonly Finding[] => {
    const held: Cue[] = [];
    // A cue may begin in a heading, which is no passage: the passage after it takes it.
    for (let cue = inOrder[next]; cue && cue.start < passage.end; cue = inOrder[next]) {
      held.push(cue);
      next += 1;
    }
    const flat = flattened(text.slice(passage.start, passage.end));
    const at = (place: number) => flat.places[Math.max(0, place - passage.start)] ?? flat.words.length;
    const spoken = topicsIn(
      flat.words,
      held.map((cue) => ({ ...cue, start: at(cue.start), end: at(cue.end) })),
    );
    const found = (status: Status, topics: readonly Topic[], index: number): Finding => ({
      ...passage,
      key: `${passage.start}-${index}`,
      cues: held,
      status,
      topics,
    });
    const milestones = spoken.filter(({ topic }) => topic.kind === 'milestone');
    // Two days are two events, though one sentence names both.
    if (milestones.length > 0) {
      return milestones.map(({ status, topic }, index) => found(status, [topic], index));
    }
    if (spoken.length === 0) return held.length > 0 ? [found('confirmed', [], 0)] : [];
    const together = Map.groupBy(spoken, ({ status, topic }, index) =>
      // Each amount can be superseded alone; a commitment stands with the phase that it is about.
      topic.kind === 'money' ? `money ${index}` : status,
    );
    return [...together.values()].map((each, index) =>
      found(
        each[0]?.status ?? 'confirmed',
        each.map(({ topic }) => topic),
        index,
      ),
    );
  });
}

/** The same of a text that nobody has looked through yet. */
export const foundIn = (text: string): readonly Finding[] => findingsIn(text, cuesIn(text));

/** Words one space apart, and for each place of the text the place where it went. */
function flattened(text: string): { readonly words: string; readonly places: readonly number[] } {
  let words = '';
  const places: number[] = [];
  for (const sign of text) {
    const isSpace = /\s/.test(sign);
    if (!isSpace || !words.endsWith(' ')) words += isSpace ? ' ' : sign;
    for (let unit = 0; unit < sign.length; unit += 1) places.push(words.length - 1);
  }
  return { words, places };
}

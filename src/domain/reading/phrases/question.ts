import type { Reading } from '../text/sentences.ts';

const farthestEnd = 60;

/** "Hat das Land etwas zugesagt?" says nothing of it. */
export function isQuestion({ tokens, sentenceOf }: Reading, from: number): boolean {
  let at = from;
  while (at < from + farthestEnd && sentenceOf[at + 1] === sentenceOf[from]) at += 1;
  return tokens[at]?.text === '?';
}

import type { Candidate } from './candidate.ts';
import { readAmounts } from './money/amounts.ts';
import type { Finding, Reader } from './reader.ts';
import { plainText } from './text/plain-text.ts';
import { tokensOf } from './text/tokens.ts';
import { readDates } from './time/dates.ts';

const readers: readonly Reader[] = [readAmounts, readDates];

/**
 * The passages of a German council paper that look like statements, in the order of the text: each a proposal with the
 * words that it rests on. Laws: `words` is what stands from `start` to `end`; no two of one kind overlap; the time grows
 * as the text does.
 */
export function readCandidates(text: string): readonly Candidate[] {
  const plain = plainText(text);
  const tokens = tokensOf(plain.text);
  const located = (finding: Finding): Candidate => {
    const { first, last, basis, ...read } = finding;
    const { start, end } = plain.originalSpan(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0);
    const wordsAt = (at: number): string => tokens[at]?.text ?? '';
    return { ...read, start, end, words: text.slice(start, end), basis: basis.map(wordsAt) };
  };
  return readers
    .flatMap((reader) => reader(tokens))
    .map(located)
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}

import type { Candidate } from './candidate.ts';
import { readAmounts } from './money/amounts.ts';
import { readCommitments } from './phrases/commitments.ts';
import { readDecisions } from './phrases/decisions.ts';
import { readInstruments } from './phrases/instruments.ts';
import { readStatuses } from './phrases/statuses.ts';
import { readUnits } from './quantity/posts.ts';
import { readRates } from './quantity/rates.ts';
import type { Finding, Reader } from './reader.ts';
import { plainText } from './text/plain-text.ts';
import { readingOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import { readTimes } from './time/times.ts';
import { withoutOverlap } from './without-overlap.ts';

export const readers: readonly Reader[] = [
  readAmounts,
  readRates,
  readTimes,
  readUnits,
  readStatuses,
  readInstruments,
  readDecisions,
  readCommitments,
];

/**
 * The passages of a German council paper that look like statements, in the order of the text: each a proposal with the
 * words that it rests on. Laws: `words` is what stands from `start` to `end`; no two of one kind overlap; the time grows
 * as the text does.
 */
export function readCandidates(text: string): readonly Candidate[] {
  const plain = plainText(text);
  const tokens = tokensOf(plain.text);
  const reading = readingOf(tokens);
  const located = ({ first, last, basis, ...read }: Finding): Candidate => {
    const { start, end } = plain.originalSpan(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0);
    const wordsAt = (at: number): string => tokens[at]?.text ?? '';
    return { ...read, start, end, words: text.slice(start, end), basis: inOrder(basis).map(wordsAt) };
  };
  return readers
    .flatMap((reader) => withoutOverlap(reader(reading)))
    .map(located)
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}

const inOrder = (basis: readonly number[]): readonly number[] =>
  basis.length < 2 ? basis : [...new Set(basis)].toSorted((one, other) => one - other);

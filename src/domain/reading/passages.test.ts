import { describe, expect, test } from 'vitest';
import { type LabelledPassage, labelledPassages, writtenValue } from '#tests/given/passages.ts';
import type { Candidate } from './candidate.ts';
import { readCandidates } from './read.ts';

const passages = labelledPassages();

const written = (text: string): readonly string[] =>
  readCandidates(text).map(
    (candidate) => `${candidate.kind} [${candidate.words}] ${writtenValue(candidate)}`,
  );
const wanted = ({ expected }: LabelledPassage): readonly string[] =>
  expected.map(({ kind, words, value }) => `${kind} [${words}] ${value}`);

test.for(passages)('$text', (passage) => {
  expect(written(passage.text).toSorted()).toEqual(wanted(passage).toSorted());
});

test('at least 150 passages are labelled, and as many hold a trap or a denial', () => {
  const denied = /\] !|\] not-|known-zero/;
  const traps = passages.filter((passage) =>
    wanted(passage).every((label) => label === '' || denied.test(label)),
  );
  expect(passages.length).toBeGreaterThanOrEqual(300);
  expect(traps.length).toBeGreaterThanOrEqual(150);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((running, each) => running + each, 0);

/** How many of a kind were expected, proposed, and both, over all passages. */
function countOf(kind: Candidate['kind']) {
  const isOf = (label: string): boolean => label.startsWith(`${kind} `);
  const pairs = passages.map((passage) => ({
    expected: wanted(passage).filter(isOf),
    found: written(passage.text).filter(isOf),
  }));
  const right = sum(
    pairs.map(({ expected, found }) => found.filter((each) => expected.includes(each)).length),
  );
  return {
    recall: right / sum(pairs.map(({ expected }) => expected.length)),
    precision: right / sum(pairs.map(({ found }) => found.length)),
  };
}

describe('over all passages', () => {
  test.for(['amount', 'rate', 'date', 'period'] as const)(
    'each %s is found, and hardly anything else',
    (kind) => {
      const { recall, precision } = countOf(kind);
      expect(recall).toBeGreaterThanOrEqual(0.95);
      expect(precision).toBeGreaterThanOrEqual(0.97);
    },
  );

  test.for(['status', 'units', 'instrument', 'decision', 'commitment'] as const)(
    'nearly each %s is found',
    (kind) => {
      expect(countOf(kind).recall).toBeGreaterThanOrEqual(0.9);
    },
  );
});

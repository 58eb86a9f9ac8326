import { describe, expect, test } from 'vitest';
import { type LabelledPassage, labelledPassages, writtenValue } from '#tests/given/passages.ts';
import type { Candidate } from './candidate.ts';
import { readCandidates } from './read.ts';

const written = (text: string): readonly string[] =>
  readCandidates(text).map(
    (candidate) => `${candidate.kind} [${candidate.words}] ${writtenValue(candidate)}`,
  );
const wanted = ({ expected }: LabelledPassage): readonly string[] =>
  expected.map(({ kind, words, value }) => `${kind} [${words}] ${value}`);

/** Each passage is read once: with thousands of them a test of its own for each costs more than the reading. */
const passages = labelledPassages().map((passage) => ({
  table: passage.table,
  text: passage.text,
  wanted: wanted(passage).toSorted(),
  written: written(passage.text).toSorted(),
}));
const tables = [...new Set(passages.map(({ table }) => table))];

test.for(tables)('each passage of %s says what a person found in it', (table) => {
  const ofTable = passages.filter((passage) => passage.table === table);
  const read = ofTable.map(({ text, written: found }) => ({ text, found }));
  expect(read).toEqual(ofTable.map(({ text, wanted: found }) => ({ text, found })));
});

test('at least 150 passages are labelled, and as many hold a trap or a denial', () => {
  const denied = /\] !|\] not-|known-zero/;
  const traps = passages.filter((passage) =>
    passage.wanted.every((label) => label === '' || denied.test(label)),
  );
  expect(passages.length).toBeGreaterThanOrEqual(300);
  expect(traps.length).toBeGreaterThanOrEqual(150);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((running, each) => running + each, 0);

/** How many of a kind were expected, proposed, and both, over all passages. */
function countOf(kind: Candidate['kind']) {
  const isOf = (label: string): boolean => label.startsWith(`${kind} `);
  const pairs = passages.map((passage) => ({
    expected: passage.wanted.filter(isOf),
    found: passage.written.filter(isOf),
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

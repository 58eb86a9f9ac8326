import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCandidates } from './read.ts';

const sentencesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../../tests/fixtures/known-zero-${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('⏎', '\n'));
const isZero = (text: string): boolean =>
  readCandidates(text).some(({ kind, value }) => kind === 'status' && value.status === 'known-zero');

test('a known 0 is proposed where the words say that the town needs nothing', () => {
  expect(sentencesOf('said').filter((sentence) => !isZero(sentence))).toEqual([]);
});

test.for(['never', 'never-further', 'never-sums'])(
  'and not where they doubt it, wish it, limit it, or speak of others: %s',
  (name) => {
    expect(sentencesOf(name).filter(isZero)).toEqual([]);
  },
);

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCandidates } from './read.ts';

const sentencesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../../tests/fixtures/known-zero-${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('⏎', '\n'));
const isZero = (text: string): boolean =>
  readCandidates(text).some(({ kind, value }) => kind === 'status' && value.status === 'known-zero');

describe('a known 0 is proposed where the words say that the town needs nothing', () => {
  test.for(sentencesOf('said'))('%s', (sentence) => {
    expect(isZero(sentence)).toBe(true);
  });
});

describe('and never where they doubt it, wish it, limit it, or speak of others', () => {
  test.for(sentencesOf('never'))('%s', (sentence) => {
    expect(isZero(sentence)).toBe(false);
  });
});

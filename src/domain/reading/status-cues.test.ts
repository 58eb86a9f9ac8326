import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCandidates } from './read.ts';

/** A sentence and the status that its words name, in the many words in which papers name it. */
const sentencesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../../tests/fixtures/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const isFound = (line: string): boolean => {
  const [status, sentence = ''] = line.split(' | ');
  return readCandidates(sentence).some(
    (candidate) => candidate.kind === 'status' && candidate.value.status === status,
  );
};

test.for([
  'status-cues',
  'status-cues-further',
  'status-cues-siblings',
  'status-cues-families',
  'status-cues-plain',
  'status-cues-colloquial',
  'status-cues-letters',
])('each status of %s is found in the words that name it', (name) => {
  expect(sentencesOf(name).filter((line) => !isFound(line))).toEqual([]);
});

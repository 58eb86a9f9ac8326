import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCandidates } from './read.ts';

/** A sentence and the status that its words name, in the many words in which papers name it. */
const sentences = readFileSync(new URL('../../../tests/fixtures/status-cues.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' | '));

test.for(sentences)('%s: "%s"', ([status, sentence = '']) => {
  const found = readCandidates(sentence).flatMap((candidate) =>
    candidate.kind === 'status' ? [candidate.value.status] : [],
  );
  expect(found).toContain(status);
});

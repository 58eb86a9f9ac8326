import { describe } from 'vitest';
import { answering } from '#service/answer.ts';
import { memoryStore } from '#service/memory-store.ts';
import { describeConformance } from './conformance.ts';

describe('the contract of writing, answered from memory', () => {
  const answer = answering({ store: memoryStore() });
  describeConformance({
    base: 'http://localhost',
    fetch: (url, init) => answer(new Request(url, init)),
  });
});

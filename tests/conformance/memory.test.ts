import { describe } from 'vitest';
import { instant } from '#domain/value/instant.ts';
import { answering } from '#service/answer.ts';
import { memoryStore } from '#service/memory-store.ts';
import { describeConformance } from './conformance.ts';

const now = () => instant(new Date().toISOString());

describe('the contract of writing, answered from memory', () => {
  const answer = answering({ store: memoryStore(), now });
  describeConformance({
    base: 'http://localhost',
    fetch: (url, init) => answer(new Request(url, init)),
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { describe } from 'vitest';
import { answering } from '#service/answer.ts';
import { memoryStore } from '#service/memory-store.ts';
import { memoryPapers } from '#service/paper-store.ts';
import { conformanceLimits } from './client.ts';
import { describeConformance } from './conformance.ts';

describe('the contract of writing, answered from memory', () => {
  const answer = answering({
    store: memoryStore(),
    files: { papers: memoryPapers(), limits: conformanceLimits },
  });
  describeConformance({
    base: 'http://localhost',
    fetch: (url, init) => answer(new Request(url, init)),
  });
});

describe('the contract of writing, answered from a store in which each look takes longer than the one before', () => {
  const store = memoryStore();
  let looks = 0;
  const answer = answering({
    files: { papers: memoryPapers(), limits: conformanceLimits },
    store: {
      ...store,
      newest: async (initiative) => {
        looks += 1;
        await pause((looks % 5) * 2);
        return store.newest(initiative);
      },
    },
  });
  describeConformance({
    base: 'http://localhost',
    fetch: (url, init) => answer(new Request(url, init)),
  });
});

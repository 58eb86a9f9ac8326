import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { browserStore } from '#mocks/keeping/browser-store.ts';
import { answering } from '#service/answer.ts';
import { describeConformance } from './conformance.ts';

describe('the contract of writing, answered from the store of a browser', () => {
  const answer = answering({ store: browserStore('conformance') });
  describeConformance({
    base: 'http://localhost',
    fetch: (url, init) => answer(new Request(url, init)),
  });
});

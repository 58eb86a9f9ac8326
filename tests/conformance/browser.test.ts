import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { browserPapers } from '#mocks/keeping/browser-papers.ts';
import { browserStore } from '#mocks/keeping/browser-store.ts';
import { answering } from '#service/answer.ts';
import { conformanceLimits } from './client.ts';
import { describeConformance } from './conformance.ts';

describe('the contract of writing, answered from the store of a browser', () => {
  const answer = answering({
    store: browserStore('conformance'),
    files: { papers: browserPapers('conformance-files'), limits: conformanceLimits },
  });
  describeConformance({
    base: 'http://localhost',
    fetch: (url, init) => answer(new Request(url, init)),
  });
});

import { answering } from '#service/answer.ts';
import type { Answer } from '../handlers/initiatives.ts';
import { initiatives } from '../seed/initiatives.ts';
import { besideExamples } from './beside-examples.ts';
import { browserPapers } from './browser-papers.ts';
import { browserStore } from './browser-store.ts';

/** What the reader of the demo writes stays in this browser. */
export const browserAnswer: Answer = answering({
  store: besideExamples(browserStore('foerderlage'), initiatives),
  files: { papers: browserPapers('foerderlage-files') },
});

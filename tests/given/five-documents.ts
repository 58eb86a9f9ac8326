import { initiativeSchema } from '#contract/initiative.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { initiatives } from '#mocks/seed/initiatives.ts';
import { awkward } from './awkward/document.ts';

/** The four documents of the demo, as the pages get them, and the awkward one. */
export const fiveDocuments: readonly Initiative[] = [
  ...initiatives.map((document) => initiativeSchema.parse(document)),
  awkward,
];

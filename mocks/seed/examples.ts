import type { InitiativePayload } from '#contract/initiative.ts';
import { initiatives } from './initiatives.ts';
import { paperTexts } from './paper-texts.ts';

/** The examples as a store is filled with them: the first with the text of its paper. */
export const examples: readonly InitiativePayload[] = initiatives.map((document) =>
  document.id === initiatives[0].id ? { ...document, texts: paperTexts } : document,
);

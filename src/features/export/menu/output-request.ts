import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';

/** What an output is made of: the document, what of it is looked at, in which language, and where it is seen again. */
export type OutputRequest = {
  readonly initiative: Initiative;
  readonly selection: Selection;
  readonly address: string;
  readonly language: Language;
};

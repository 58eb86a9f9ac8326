import { type VisibleFact, statusAlone } from '#domain/as-of/as-of.ts';
import type { Source } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, factClaim } from './claim.ts';

/** What one of several sources that disagree says, as well known as this source has it. */
export const sideClaim = (
  text: string,
  fact: VisibleFact,
  sources: readonly Source[],
  language: Language,
): Claim => factClaim(text, fact, sources, language, statusAlone(fact));

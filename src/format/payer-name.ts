import type { Payer } from '#domain/cash/payments.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { partyName } from './party-name.ts';

/** A payer by its name: a municipality by its own, the others by what they are. */
export const payerName = (
  payer: Payer,
  initiative: Pick<Initiative, 'parties'>,
  language: Language,
): string =>
  payer.kind === 'municipality'
    ? partyName(initiative, payer.party, language)
    : wordsIn(language).payments[payer.kind];

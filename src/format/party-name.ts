import type { Payer } from '#domain/cash/payments.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';

/** A party by its name; by its id where the document has none of that id. */
export function partyName({ parties }: Pick<Initiative, 'parties'>, id: string, language: Language): string {
  const party = parties.find((candidate) => candidate.id === id);
  return party ? formatterOf(language).text(party.name) : id;
}

/** A payer by its name: a municipality by its own, the others by what they are. */
export const payerName = (
  payer: Payer,
  initiative: Pick<Initiative, 'parties'>,
  language: Language,
): string =>
  payer.kind === 'municipality'
    ? partyName(initiative, payer.party, language)
    : wordsIn(language).payments[payer.kind];

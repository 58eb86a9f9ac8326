import type { Initiative } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from './formatter.ts';

/** A party by its name; by its id where the document has none of that id. */
export function partyName({ parties }: Pick<Initiative, 'parties'>, id: string, language: Language): string {
  const party = parties.find((candidate) => candidate.id === id);
  return party ? formatterOf(language).text(party.name) : id;
}

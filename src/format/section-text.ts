import type { Evidence } from '#domain/value/knowledge.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';

/** Where in its source a statement stands: "Finanzielle Auswirkungen, S. 2", with the page where it is told. */
export function sectionText(evidence: Evidence, language: Language): string {
  const section = formatterOf(language).text(evidence.section);
  const page = 'quote' in evidence ? evidence.page : undefined;
  return page === undefined ? section : `${section}, ${wordsIn(language).evidence.page(page)}`;
}

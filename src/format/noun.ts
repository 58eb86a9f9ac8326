import type { Article } from '#domain/document/content.ts';
import type { Localized } from '#domain/value/knowledge.ts';
import type { Language } from '#i18n/language.ts';

/**
 * A noun within a sentence: in English in small letters where the document says how it is used in one. One that nobody has
 * translated is German, and stays as it is.
 */
export function nounIn(noun: Localized, article: Article | undefined, language: Language): string {
  const said = noun[language];
  if (said === undefined) return noun.de;
  return language === 'en' && article !== undefined ? said.toLowerCase() : said;
}

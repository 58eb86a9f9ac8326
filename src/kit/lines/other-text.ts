import type { Localized } from '#domain/value/knowledge.ts';
import type { Language } from '#i18n/language.ts';

/** A text in the language that the page is not in, without the words of that one, which are not loaded. */
export const otherText = ({ de, en = de }: Localized, language: Language): string =>
  language === 'de' ? en : de;

import type { Language } from './language.ts';
import { de, type Messages } from './messages/de.ts';
import { en } from './messages/en.ts';

const byLanguage: Readonly<Record<Language, Messages>> = { de, en };

/** All words of the interface in one language. */
export const wordsIn = (language: Language): Messages => byLanguage[language];

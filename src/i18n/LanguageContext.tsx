import { createContext, use } from 'react';
import type { Language } from './language.ts';
import type { Messages } from './messages/de.ts';
import { wordsIn } from './words.ts';

/** The language of the page, set once at the root from the address. */
export const LanguageContext = createContext<Language>('de');

export const useLanguage = (): Language => use(LanguageContext);
export const useWords = (): Messages => wordsIn(useLanguage());

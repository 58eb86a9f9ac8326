import { createContext, use, useEffect, useState } from 'react';
import type { Language } from './language.ts';
import type { Messages } from './messages/de.ts';
import { hasWords, loadWords, wordsIn } from './words.ts';

/** The language of the page, set once at the root from the address. */
export const LanguageContext = createContext<Language>('de');

export const useLanguage = (): Language => use(LanguageContext);
export const useWords = (): Messages => wordsIn(useLanguage());

/** The language asked for once its words are there; until then, and where they do not come, the one before. */
export function useLoadedLanguage(asked: Language): Language {
  const [shown, setShown] = useState(asked);
  useEffect(() => {
    let isCurrent = true;
    loadWords(asked).then(
      () => isCurrent && setShown(asked),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return hasWords(asked) ? asked : shown;
}

import type { Language } from './language.ts';
import type { Messages } from './messages/de.ts';

/** Each language is a file of its own, so that a reader carries the words of one. */
const files: Readonly<Record<Language, () => Promise<Messages>>> = {
  de: async () => (await import('./messages/de.ts')).de,
  en: async () => (await import('./messages/en.ts')).en,
};

const loaded = new Map<Language, Messages>();

export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await files[language]());
}

export const hasWords = (language: Language): boolean => loaded.has(language);

/**
 * All words of the interface in one language.
 * @throws Error before they were loaded: a defect of the caller, the page is started with its words.
 */
export function wordsIn(language: Language): Messages {
  const words = loaded.get(language);
  if (!words) throw new Error(`The words of “${language}” are not loaded.`);
  return words;
}

import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { type TemplateWords, templateWordsIn } from '#i18n/messages/template.ts';

/** What a cell holds: a text, a number, a day as a spreadsheet has it, or nothing. */
export type CellContent = string | number | boolean | Date | null;

/** Reads a text by the words of either language: a file is read by whoever gets it. Undefined where no reading fits. */
export function readInAnyLanguage<T>(read: (words: TemplateWords['cell']) => T | undefined): T | undefined {
  for (const language of languages) {
    const value = read(templateWordsIn(language).cell);
    if (value !== undefined) return value;
  }
  return undefined;
}

export const cellWords = (language: Language): TemplateWords['cell'] => templateWordsIn(language).cell;

/** What stands behind a word at the begin of a text; undefined where the text begins otherwise. */
export const after = (word: string, text: string): string | undefined =>
  text.toLowerCase().startsWith(`${word.toLowerCase()} `) ? text.slice(word.length + 1).trim() : undefined;

export const isWord = (text: string, word: string): boolean => text.toLowerCase() === word.toLowerCase();

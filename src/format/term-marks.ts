import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type Mark = { readonly text: string; readonly term?: string | undefined };

type Vocabulary = { readonly pattern: RegExp; readonly termOf: ReadonlyMap<string, string> };
const vocabularies = new Map<Language, Vocabulary>();

/** Cuts a text at the words that the glossary explains, each at its first place. Together the pieces are the text. */
export function termMarks(text: string, language: Language): readonly Mark[] {
  const { pattern, termOf } = vocabularyOf(language);
  const seen = new Set<string>();
  const marks: Mark[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const term = termOf.get(match[0].toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (match.index > end) marks.push({ text: text.slice(end, match.index) });
    marks.push({ text: match[0], term });
    end = match.index + match[0].length;
  }
  return end < text.length || marks.length === 0 ? [...marks, { text: text.slice(end) }] : marks;
}

function vocabularyOf(language: Language): Vocabulary {
  const existing = vocabularies.get(language);
  if (existing) return existing;
  const entries = Object.entries(wordsIn(language).help.marks);
  // The longest first: "zuwendungsfähige Kosten" before a word inside it. Whole words only.
  const words = entries.map(([, word]) => word).toSorted((a, b) => b.length - a.length);
  const vocabulary = {
    pattern: new RegExp(`(?<!\\p{L})(?:${words.map(escaped).join('|')})(?!\\p{L})`, 'giu'),
    termOf: new Map(entries.map(([term, word]) => [word.toLowerCase(), term])),
  };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

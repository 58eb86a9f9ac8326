import type { Language } from './language.ts';
import { useLanguage } from './LanguageContext.tsx';
import type { Messages } from './messages/de.ts';
import { type LaterMessages, deLater } from './messages/de-later.ts';
import { enLater } from './messages/en-later.ts';
import { wordsIn } from './words.ts';

const later: Readonly<Record<Language, LaterMessages>> = { de: deLater, en: enLater };

const joined = new Map<Language, AllMessages>();
export type AllMessages = ReturnType<typeof join>;

/**
 * All words of the interface in one language. Whoever asks for them brings them along: what stands on a first view asks
 * for `wordsIn`, so that the first scripts stay light.
 * @throws Error before the first words were loaded, as `wordsIn` does.
 */
export function allWordsIn(language: Language): AllMessages {
  const words = joined.get(language) ?? join(wordsIn(language), later[language]);
  joined.set(language, words);
  return words;
}

export const useAllWords = (): AllMessages => allWordsIn(useLanguage());

/** The sections that have words of both kinds are joined by name, so that the types tell where one is forgotten. */
const join = (first: Messages, more: LaterMessages) => ({
  ...first,
  ...more,
  bar: { ...first.bar, ...more.bar },
  budget: { ...first.budget, ...more.budget },
  chart: { ...first.chart, ...more.chart },
  evidence: { ...first.evidence, ...more.evidence },
  notice: { ...first.notice, ...more.notice },
  problem: { ...first.problem, ...more.problem },
  payments: { ...first.payments, ...more.payments },
  scenario: { ...first.scenario, ...more.scenario },
  outputs: { ...first.outputs, ...more.outputs },
});

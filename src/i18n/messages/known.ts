import type { Language } from '../language.ts';

/** The words of what is known of the budget, which come with the panels that show it. */
const de = {
  beforeIncome: (payers: string) => `${payers} (vor Erträgen)`,
  noScenarios: 'Zu dieser Initiative ist kein Szenario angelegt.',
};

type KnownWords = typeof de;

const en: KnownWords = {
  beforeIncome: (payers) => `${payers} (before income)`,
  noScenarios: 'This initiative has no scenario.',
};

const words: Readonly<Record<Language, KnownWords>> = { de, en };

export const knownWordsIn = (language: Language): KnownWords => words[language];

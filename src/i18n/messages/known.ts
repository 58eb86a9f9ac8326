import type { Language } from '../language.ts';

/** The words of what is known of the budget, which come with the panels that show it. */
const de = {
  beforeIncome: (payers: string) => `${payers} (vor Erträgen)`,
  noScenarios:
    'Zu dieser Initiative ist kein Szenario angelegt. Wie weit die Deckung reicht, was andere Sätze kosteten und was ohne die Förderung bliebe, ist deshalb nicht gerechnet. Szenarien stehen in der Datei der Initiative.',
  plan: {
    title: 'Aufwand und Plan je Haushaltsjahr',
    expense: 'Aufwand',
    planned: 'davon im Plan',
    gap: 'Lücke zum Plan',
    decision: 'Haushaltsrecht',
    standing: {
      'in-plan': 'im Plan, nichts zu entscheiden',
      'beyond-plan': 'über den Plan hinaus (§ 83 GO NRW)',
      'possibly-beyond': 'womöglich über den Plan hinaus (§ 83 GO NRW)',
      'not-stated': 'nicht zu bestimmen',
    },
    coveredBy: (cover: string) => `Deckung laut Quelle: ${cover}`,
    cover: {
      'earmarked-income': 'zweckgebundene Mehrerträge (unechte Deckungsfähigkeit)',
      savings: 'Minderaufwand an anderer Stelle',
      budget: 'Deckung im Budget',
    },
  },
};

type KnownWords = typeof de;

const en: KnownWords = {
  beforeIncome: (payers) => `${payers} (before income)`,
  noScenarios:
    'This initiative has no scenario. How far the cover reaches, what other rates would cost and what would be left without the grant is therefore not computed. Scenarios stand in the file of the initiative.',
  plan: {
    title: 'Expense and plan by fiscal year',
    expense: 'Expense',
    planned: 'of it in the plan',
    gap: 'Gap to the plan',
    decision: 'Budget law',
    standing: {
      'in-plan': 'in the plan, nothing to decide',
      'beyond-plan': 'beyond the plan (section 83 GO NRW)',
      'possibly-beyond': 'possibly beyond the plan (section 83 GO NRW)',
      'not-stated': 'cannot be determined',
    },
    coveredBy: (cover) => `Cover as the source says: ${cover}`,
    cover: {
      'earmarked-income': 'earmarked additional income (unechte Deckungsfähigkeit)',
      savings: 'less expense elsewhere',
      budget: 'cover in the budget',
    },
  },
};

const words: Readonly<Record<Language, KnownWords>> = { de, en };

export const knownWordsIn = (language: Language): KnownWords => words[language];

import type { InitiativePayload } from '#contract/initiative.ts';

const state = { de: 'Land (MKFFI)', en: 'state (MKFFI)' };
const terms = { de: 'Förderbedingungen des Landes', en: 'the state’s funding terms' };

/** What the paper leaves open. Nothing in table B answers any of it for these two municipalities. */
export const questions = [
  {
    id: 'how-much',
    text: {
      de: 'Wie viel Geld gibt das Land 2019, und wann?',
      en: 'How much money does the state give in 2019, and when?',
    },
    resolver: state,
    raisedBy: ['state-funding'],
    answeredBy: [],
    step: 'grant-notice',
  },
  {
    id: 'funding-type',
    text: { de: 'In welcher Finanzierungsart?', en: 'By which type of funding?' },
    resolver: terms,
    raisedBy: ['state-funding'],
    answeredBy: [],
    step: 'grant-notice',
  },
  {
    id: 'own-share',
    text: {
      de: 'Wird ein Eigenanteil verlangt, und wovon?',
      en: 'Is an own share asked, and of what base?',
    },
    resolver: terms,
    raisedBy: ['own-contribution'],
    answeredBy: [],
    step: 'grant-notice',
  },
  {
    id: 'who-pays',
    text: { de: 'Wer stellt den Antrag, wer zahlt?', en: 'Who applies, who pays?' },
    resolver: {
      de: 'StädteRegion Aachen und Stadt Eschweiler',
      en: 'StädteRegion Aachen and Stadt Eschweiler',
    },
    raisedBy: ['own-contribution'],
    answeredBy: [],
    step: 'application',
  },
  {
    id: 'when-implementation',
    text: {
      de: 'Wann beginnt und endet die Umsetzungsphase?',
      en: 'When does the implementation phase begin and end?',
    },
    resolver: state,
    raisedBy: ['implementation'],
    answeredBy: [],
  },
  {
    id: 'answer',
    text: {
      de: 'Wie lautet die Rückmeldung zur Interessenbekundung?',
      en: 'What is the answer to the expression of interest?',
    },
    resolver: {
      de: 'Land; die Verwaltung berichtet',
      en: 'the state; the administration reports',
    },
    raisedBy: ['report'],
    answeredBy: [],
    step: 'interest',
  },
] satisfies InitiativePayload['questions'];

import type { InitiativePayload } from '#contract/initiative.ts';

const state = { de: 'Land (MKFFI)', en: 'state (MKFFI)' };
const terms = { de: 'Förderbedingungen des Landes', en: 'the state’s funding terms' };
const termsAndHints = {
  de: 'Förderbedingungen des Landes; Hinweise in Anlage I, die nicht vorliegt',
  en: 'the state’s funding terms; hints in annex I, which is not in hand',
};

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
    resolver: termsAndHints,
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
      de: 'StädteRegion Aachen und Stadt Eschweiler; wer beantragen darf: das Land',
      en: 'StädteRegion Aachen and Stadt Eschweiler; who may apply: the state',
    },
    raisedBy: ['own-contribution'],
    answeredBy: [],
    step: 'application',
  },
  {
    id: 'what-is-funded',
    text: {
      de: 'Was wird gefördert, und ab wann darf begonnen werden?',
      en: 'What is funded, and from when on may it begin?',
    },
    resolver: terms,
    raisedBy: ['state-funding'],
    answeredBy: [],
    step: 'application',
  },
  {
    id: 'posts',
    text: {
      de: 'Wie viele der rund 70.000 leben hier, und wie viele Stellen folgen daraus?',
      en: 'How many of the about 70,000 live here, and how many posts follow from that?',
    },
    resolver: {
      de: 'Kommunales Integrationszentrum; Stellenschlüssel: das Land',
      en: 'the municipal integration centre; posts per person: the state',
    },
    raisedBy: ['target-group'],
    answeredBy: [],
  },
  {
    id: 'afterwards',
    text: {
      de: 'Wie lange müssen Stellen nach der Förderung bleiben?',
      en: 'How long must posts stay after the funding?',
    },
    resolver: terms,
    raisedBy: ['state-funding'],
    answeredBy: [],
  },
  {
    id: 'cover',
    text: {
      de: 'Woher käme die Deckung, in welcher Zeile des Haushalts, und gilt 2019 die vorläufige Haushaltsführung?',
      en: 'Where would the cover come from, in which row of the budget, and is the budget of 2019 provisional?',
    },
    resolver: {
      de: 'die Kämmereien; die Vorlage schlägt keine Deckung vor',
      en: 'the treasuries; the paper proposes no cover',
    },
    raisedBy: ['within-budget'],
    answeredBy: [],
  },
  {
    id: 'contact',
    text: {
      de: 'Wer ist bei Land, StädteRegion und Stadt zuständig, und was wurde früher beschlossen?',
      en: 'Who is in charge at the state, StädteRegion and the town, and what was decided before?',
    },
    resolver: {
      de: 'die Verwaltung; die Vorlage nennt niemanden',
      en: 'the administration; the paper names nobody',
    },
    raisedBy: ['report'],
    answeredBy: [],
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
    raisedBy: ['interest', 'report'],
    answeredBy: [],
    step: 'interest',
  },
] satisfies InitiativePayload['questions'];

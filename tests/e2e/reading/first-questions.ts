import type { Page } from '@playwright/test';

/** What a reader does once: a click, a choice, an entry. */
export type Action = { readonly name: string; readonly act: (page: Page) => Promise<unknown> };

/** A question, and the words that answer it; or that it is not stated, and who clarifies it. */
export type Question = {
  readonly no: number;
  readonly ask: string;
  /** What is still done for it alone. */
  readonly more?: Action;
  readonly answer: readonly (string | RegExp)[];
};

const button = (name: string | RegExp, title: string): Action => ({
  name: title,
  act: (page) => page.getByRole('button', { name }).first().click(),
});

/** What the first page answers, or one action on it. */
export const firstQuestions: readonly Question[] = [
  {
    no: 4,
    ask: 'Welche Beträge sind nicht genannt, welche sind 0 €?',
    answer: [/Geld: 0\s€ belegt/, 'Betrag nicht genannt', 'noch nicht bezifferbar'],
  },
  {
    no: 12,
    ask: 'In welcher Zeile des Haushalts steht es?',
    answer: [
      /in welcher Zeile des Haushalts/,
      'klärt: die Kämmereien; die Vorlage schlägt keine Deckung vor',
    ],
  },
  {
    no: 17,
    ask: 'Bis wann sind wir gebunden, und wozu genau?',
    answer: [/Gebunden bis\s*Ende 2018/, 'nur Mitwirkung an der Planungsphase'],
  },
  {
    no: 21,
    ask: 'Was wird gefördert, wer darf beantragen?',
    answer: [
      'Was wird gefördert, und ab wann darf begonnen werden?',
      'klärt: Förderbedingungen des Landes',
      'wer beantragen darf: das Land',
    ],
  },
  {
    no: 22,
    ask: 'Wie viele Menschen, wie viele Stellen bei uns?',
    answer: [
      'wie viele Stellen folgen daraus?',
      'klärt: Kommunales Integrationszentrum; Stellenschlüssel: das Land',
    ],
  },
  {
    no: 23,
    ask: 'Wen rufe ich an?',
    answer: [
      'Wer ist bei Land, StädteRegion und Stadt zuständig',
      'klärt: die Verwaltung; die Vorlage nennt niemanden',
    ],
  },
  {
    no: 25,
    ask: 'Welche Antwort steht aus, von wem, seit wann?',
    answer: [
      'Wie lautet die Rückmeldung zur Interessenbekundung?',
      'klärt: Land; die Verwaltung berichtet · offen seit spätestens 11.10.2018',
    ],
  },
  {
    no: 26,
    ask: 'Wer nimmt teil, in welcher Rolle?',
    answer: [
      'StädteRegion Aachen und Stadt Eschweiler',
      'gemeinsame Erklärung',
      '2 Kommunen',
      'Wer stellt den Antrag, wer zahlt?',
    ],
  },
  {
    no: 28,
    ask: 'Kenntnisnahme oder Beschluss?',
    answer: ['Kenntnisnahme vorgeschlagen, nichts beschlossen'],
  },
  { no: 29, ask: 'Kostet es jetzt etwas?', answer: [/Geld: 0\s€ belegt/] },
  {
    no: 30,
    ask: 'Was wissen wir nicht, und was klärt es?',
    answer: [/Offene Fragen 11/, 'Hinweise in Anlage I, die nicht vorliegt'],
  },
  {
    no: 15,
    ask: 'Welche Quelle, welcher Abschnitt, welche Worte?',
    more: button(/^Betrag nicht genannt in Aussicht gestellt – Beleg/, 'die Zahl'),
    answer: [
      'Vorlage 367/18',
      'Finanzielle Auswirkungen',
      '„für die das Land im Jahr 2019 zusätzliche Finanzmittel bereitstellen will“',
      /bekannt seit:?\s*05\.11\.2018/,
    ],
  },
  {
    no: 34,
    ask: 'Was heißt dieses Wort?',
    more: button('Eigenanteil', 'das Wort'),
    answer: ['Eigenanteil: was eine Kommune selbst trägt'],
  },
  {
    no: 32,
    ask: 'Wie kommt es mit Quellen in die Akte?',
    more: button('Exportieren', 'Exportieren'),
    answer: [/CSV/, /XLSX/, /DOCX/, /Drucken/],
  },
];

/** What stands with commitments, steps and deadlines. */
export const stepQuestions: readonly Question[] = [
  {
    no: 9,
    ask: 'Woher kommt die Deckung, wer schlägt sie vor?',
    answer: [
      'haushaltsverträglich bereitzustellen',
      'Woher käme die Deckung',
      'von: die Kämmereien; die Vorlage schlägt keine Deckung vor',
    ],
  },
  {
    no: 16,
    ask: 'Welche Phase läuft, was kommt als Nächstes?',
    answer: [/Planung\s*läuft/, /Ende: Planungsphase/, 'spätestens 31.12.2018, noch 56 Tage'],
  },
  {
    no: 18,
    ask: 'Nur Interesse, Bedingung oder Beschluss?',
    answer: ['Interessenbekundung', /Bedingung\s*nicht genannt/, 'Kenntnisnahme vorgeschlagen'],
  },
  {
    no: 19,
    ask: 'Welche Schritte fehlen bis zum Bescheid?',
    answer: [/Antrag\s*steht aus/, /Zuwendungsbescheid\s*steht aus/, 'ab wann darf begonnen werden?'],
  },
  {
    no: 20,
    ask: 'Was ist in den nächsten Tagen fällig?',
    answer: ['In den nächsten 30 Tagen', 'spätestens 31.12.2018, noch 56 Tage'],
  },
];

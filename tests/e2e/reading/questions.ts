import type { Page } from '@playwright/test';

/** What a reader does once: a click, a choice, an entry. */
type Action = { readonly name: string; readonly act: (page: Page) => Promise<unknown> };

/** A question, and the words that answer it; or that it is not stated, and who clarifies it. */
type Question = {
  readonly no: number;
  readonly ask: string;
  /** What is still done for it alone. */
  readonly more?: Action;
  readonly answer: readonly (string | RegExp)[];
};

/** Where several questions are answered, and what leads there from the first page. */
export type Way = { readonly actions: readonly Action[]; readonly questions: readonly Question[] };

const view = (name: string): Action => ({
  name,
  act: (page) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click(),
});
const session: Action = {
  name: 'Sitzung',
  act: (page) => page.getByRole('link', { name: 'Sitzung', exact: true }).first().click(),
};
const scenarioB: Action = {
  name: 'Szenario B',
  // The button is a label with its name in it, and the input behind it is too small to be hit.
  act: (page) => page.getByRole('radio', { name: /^B ?:/ }).check({ force: true }),
};
const part = (name: string): Action => ({
  name,
  act: (page) => page.getByRole('tab', { name, exact: true }).click(),
});
const button = (name: string | RegExp, title: string): Action => ({
  name: title,
  act: (page) => page.getByRole('button', { name }).first().click(),
});
const workbench = [scenarioB, view('Haushaltswirkung')];

export const ways: readonly Way[] = [
  {
    actions: [],
    questions: [
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
          'klärt: Land; die Verwaltung berichtet · offen seit 05.11.2018',
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
    ],
  },
  {
    actions: [view('Verpflichtungen')],
    questions: [
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
    ],
  },
  {
    actions: [view('Haushaltswirkung')],
    questions: [
      {
        no: 3,
        ask: 'Wie viel ist belegt, in Aussicht gestellt, offen?',
        answer: [
          'Von 4 Beträgen: 1 belegt, 1 in Aussicht gestellt, 1 noch nicht bezifferbar, 1 nicht genannt.',
          /mind\. 0\s€, 2 von 3 offen/,
        ],
      },
      {
        no: 5,
        ask: 'Geld oder vorhandenes Personal?',
        answer: [/Vorhandenes Personal/, /Geld für die Planungsphase/],
      },
      {
        no: 6,
        ask: 'Welche Haushaltsjahre sind betroffen?',
        answer: [/Geld für die Planungsphase[^]*2018/, /Landesmittel 2019[^]*2019/],
      },
    ],
  },
  {
    actions: [view('Zeitleiste')],
    questions: [
      {
        no: 24,
        ask: 'Was hat sich seit dem letzten Stand geändert?',
        answer: [/\d+ Änderungen/, 'bis zum Stichtag 05.11.2018'],
      },
    ],
  },
  {
    actions: [view('Quellen')],
    questions: [
      {
        no: 14,
        ask: 'Passen Satz, Grundlage und Beträge zusammen?',
        answer: [
          'Am Stichtag ist kein Widerspruch zwischen Quellen erfasst.',
          'Wird ein Eigenanteil verlangt, und wovon?',
        ],
      },
      {
        no: 31,
        ask: 'Welche Unterlagen gibt es, was wurde früher beschlossen?',
        answer: [
          /Vorlage 367\/18/,
          /Anlage I, liegt nicht vor/,
          /Anlage II, liegt nicht vor/,
          'was wurde früher beschlossen?',
        ],
      },
    ],
  },
  {
    actions: [session],
    questions: [
      {
        no: 27,
        ask: 'Worum geht es, in drei Sätzen?',
        answer: [
          'Bildungs- und Teilhabechancen',
          'gemeinsam ihr Interesse',
          'bis Ende 2018 an der Planung mitzuarbeiten',
        ],
      },
    ],
  },
  {
    actions: [scenarioB],
    questions: [
      {
        no: 1,
        ask: 'Wie hoch kann der Eigenanteil 2019 werden, wie viel davon ist belegt?',
        answer: [
          'noch nicht bezifferbar',
          /Szenario B: 26\.662,50\s€ \(11\.350\s€ bis 74\.100\s€\)\s*Annahme/,
        ],
      },
      { no: 35, ask: 'Ist das echt oder Demo?', answer: [/Annahme/, /belegt/] },
    ],
  },
  {
    actions: workbench,
    questions: [
      {
        no: 2,
        ask: 'Ab welchem Satz reicht die Deckung nicht mehr?',
        answer: [/Stadt Eschweiler: Bis 43,28\s% [^]*reicht die Deckung/, /ungünstigen Fall nur bis 7,06\s%/],
      },
      {
        no: 7,
        ask: 'Welches Instrument, wer entscheidet?',
        answer: [/Deckung im Budget, entscheidet die Verwaltung/],
      },
      {
        no: 8,
        ask: 'Was gilt bei vorläufiger Haushaltsführung?',
        more: part('Haushaltsrecht'),
        answer: ['Vorläufige Haushaltsführung (§ 82 GO NRW)', 'nicht genannt'],
      },
      {
        no: 11,
        ask: 'Was kostet es nach der Förderung?',
        more: part('Liquidität'),
        answer: [/kosten sie 39\.850\s€ \(37\.350\s€ bis 84\.700\s€\) im Jahr/],
      },
      {
        no: 13,
        ask: 'Wer zahlt wie viel?',
        more: part('Wer zahlt'),
        answer: [/Land\s*63\.000,00\s€/, /Stadt Eschweiler\s*8\.887,50\s€/, /89\.662,50\s€/],
      },
      {
        no: 33,
        ask: 'Was wären 10, 20 und 50 % Eigenanteil?',
        more: part('Grenzen'),
        answer: [
          /Stadt Eschweiler, mittlerer Fall \(Annahme\): 10\s% wären 6\.262,50\s€, 20\s% wären 8\.887,50\s€, 50\s% wären 16\.762,50\s€/,
        ],
      },
    ],
  },
  {
    actions: workbench,
    questions: [
      {
        no: 10,
        ask: 'Und wenn das Land nichts zahlt?',
        more: {
          name: 'Eigenanteil 100',
          act: async (page) => {
            const share = page.getByRole('textbox', { name: 'Eigenanteil', exact: true });
            await share.fill('100');
            await share.press('Enter');
          },
        },
        answer: [/Landesmittel 0\s€/, /Eigenanteil 29\.887,50\s€/],
      },
    ],
  },
];

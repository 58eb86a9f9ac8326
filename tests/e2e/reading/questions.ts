import { type Action, type Question, firstQuestions, stepQuestions } from './first-questions.ts';

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
const workbench = [scenarioB, view('Haushaltswirkung')];

export const ways: readonly Way[] = [
  {
    actions: [],
    questions: firstQuestions,
  },
  {
    actions: [view('Verpflichtungen')],
    questions: stepQuestions,
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
        answer: ['noch nicht bezifferbar', /Szenario B: 26\.663\s€ \(11\.350\s€ bis 74\.100\s€\)\s*Annahme/],
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
          /Stadt Eschweiler, mittlerer Fall \(Annahme\): 10\s% wären 6\.263\s€, 20\s% wären 8\.888\s€, 50\s% wären 16\.763\s€/,
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
        answer: [/Landesmittel 0\s€/, /Eigenanteil 29\.888\s€/],
      },
    ],
  },
];

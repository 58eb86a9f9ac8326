import type { InitiativePayload } from '#contract/initiative.ts';
import { by, cologne, day, exact, stateOfNrw, unstated, year } from './written.ts';

/**
 * Köln, continuation of "Durchstarten in Ausbildung und Arbeit": several years, part of them in the plan, the rest covered
 * by earmarked income. All from the text that a committee recommended to the council.
 */

const section = { de: 'Beschluss', en: 'resolution (Beschluss)' };
const quoted = (quote: string) => ({ source: 'resolution', section, quote });
const known = by('2022-02-07');
const whole = { kind: 'years' as const, first: 2020, last: 2023 };
const town = [cologne.id];
const expense2022 =
  'Für das Haushaltsjahr 2022 entstehen voraussichtlich Aufwendungen in Höhe von insgesamt 1.389.354,79 €.';
const reservation = {
  de: 'Die Teilnahme steht unter dem Vorbehalt der Förderung aus Mitteln des MKFFI und des MAGS.',
  en: 'Participation is subject to funding by the ministries MKFFI and MAGS.',
};
const volume =
  'Der Rat beschließt in Folge der fortgesetzten Teilnahme am Landesprogramm die Aufteilung des weitestgehend ungeänderten Gesamtprojektvolumens in Höhe von 2.956.360 € inklusive eines städtischen Eigenanteils von 591.272 € (20%) auf die Jahre 2022 und 2023';

export const koelnDurchstarten = {
  version: 2,
  id: 'koeln-durchstarten',
  title: {
    de: 'Köln: Durchstarten in Ausbildung und Arbeit',
    en: 'Cologne: Durchstarten in Ausbildung und Arbeit',
  },
  defaultAsOf: '2022-02-07',
  parties: [
    stateOfNrw,
    cologne,
    {
      id: 'bezirksregierung-arnsberg',
      kind: 'authority',
      belongsTo: 'state',
      name: { de: 'Bezirksregierung Arnsberg', en: 'District government of Arnsberg' },
    },
  ],
  sources: [
    {
      id: 'resolution',
      type: 'council-paper',
      title: {
        de: 'Fortsetzung der Teilnahme an der Landesinitiative „Durchstarten in Ausbildung und Arbeit“',
        en: 'Continued participation in the state initiative “Durchstarten in Ausbildung und Arbeit”',
      },
      publisher: { de: 'Stadt Köln', en: 'City of Cologne' },
      date: day('2022-02-07'),
      reference: 'Nachtrag 07.02.2022',
      url: 'https://buergerinfo.stadt-koeln.de/to0050.asp?__ktonr=342606',
      inHand: true,
    },
  ],
  facts: [
    {
      id: 'continuation',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Die Verwaltung soll die Teilnahme bis zum 30.06.2023 fortsetzen.',
        en: 'The administration is to continue the participation until 30 June 2023.',
      },
      evidence: quoted(
        'unter dem Vorbehalt der Förderung aus Mitteln des Ministeriums für Kinder, Familie, Flüchtlinge und Integration (MKFFI) und des Ministeriums für Arbeit, Gesundheit und Soziales (MAGS) bis zum 30.06.2023 beauftragt.',
      ),
      contents: [
        {
          about: 'in-brief',
          order: 1,
          text: {
            de: 'Köln setzt die Landesinitiative „Durchstarten in Ausbildung und Arbeit“ fort, wenn das Land weiter fördert.',
            en: 'Cologne continues the state initiative “Durchstarten in Ausbildung und Arbeit” if the state goes on funding it.',
          },
        },
        {
          about: 'phase',
          phase: 'project',
          title: { de: 'Projekt', en: 'Project' },
          article: 'das',
          order: 1,
        },
        { about: 'phase-end', phase: 'project', date: day('2023-06-30') },
        {
          about: 'commitment',
          commitment: 'continuation',
          actors: town,
          strength: 'conditional',
          made: by('2022-02-07'),
          title: { de: 'Fortsetzung des Projekts', en: 'Continuation of the project' },
        },
        {
          about: 'commitment-term',
          commitment: 'continuation',
          duty: { de: 'Fortsetzung der Teilnahme', en: 'continuing the participation' },
          article: 'die',
          until: day('2023-06-30'),
        },
      ],
    },
    {
      id: 'subject-to-funding',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: reservation,
      evidence: quoted(
        'unter dem Vorbehalt der Förderung aus Mitteln des Ministeriums für Kinder, Familie, Flüchtlinge und Integration (MKFFI) und des Ministeriums für Arbeit, Gesundheit und Soziales (MAGS)',
      ),
      contents: [{ about: 'commitment-condition', commitment: 'continuation' }],
    },
    {
      id: 'subject-to-notice',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Über den 30.06.2022 hinaus hängt die Fortsetzung von einem positiven Bescheid der Bezirksregierung Arnsberg ab.',
        en: 'Beyond 30 June 2022 the continuation depends on a positive notice by the district government of Arnsberg.',
      },
      evidence: quoted(
        'Die Fortsetzung des Projektes über den 30.06.2022 hinaus steht unter dem Vorbehalt einer positiven Bescheidung durch die Bezirksregierung Arnsberg.',
      ),
      contents: [
        { about: 'commitment-condition', commitment: 'continuation' },
        { about: 'phase-condition', phase: 'project' },
      ],
    },
    {
      id: 'recommended',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Der Ausschuss Schule und Weiterbildung empfiehlt dem Rat den Beschluss.',
        en: 'The committee on schools and further education recommends the resolution to the council.',
      },
      evidence: quoted('Der Ausschuss Schule und Weiterbildung empfiehlt dem Rat wie folgt zu beschließen'),
      contents: [
        {
          about: 'decision',
          kind: 'recommended',
          body: {
            de: 'Ausschuss Schule und Weiterbildung',
            en: 'Committee on schools and further education',
          },
        },
      ],
    },
    {
      id: 'volume',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Das Projekt kostet insgesamt 2.956.360 €, davon trägt die Stadt 591.272 € (20 %).',
        en: 'The project costs €2,956,360 in all, of which the city bears €591,272 (20 %).',
      },
      evidence: quoted(volume),
      contents: [
        {
          about: 'money',
          line: 'volume',
          role: 'gross-expense',
          phase: 'project',
          period: whole,
          payers: town,
          title: { de: 'Gesamtprojektvolumen', en: 'Whole project volume' },
          amount: exact(295_636_000),
        },
        {
          about: 'money',
          line: 'own-share',
          role: 'own-contribution',
          phase: 'project',
          period: whole,
          payers: town,
          title: { de: 'Städtischer Eigenanteil', en: 'Own share of the city' },
          amount: exact(59_127_200),
          commitment: 'continuation',
          partOf: 'volume',
          statedShare: { rate: 2000, base: 'total', of: 295_636_000 },
        },
      ],
    },
    {
      id: 'expense-2022',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Für 2022 entstehen voraussichtlich Aufwendungen von 1.389.354,79 €.',
        en: 'For 2022 an expense of €1,389,354.79 is expected.',
      },
      evidence: quoted(expense2022),
      contents: [
        {
          about: 'money',
          line: 'expense-2022',
          role: 'gross-expense',
          phase: 'project',
          period: year(2022),
          payers: town,
          title: { de: 'Aufwendungen 2022', en: 'Expense 2022' },
          amount: exact(138_935_479),
          partOf: 'volume',
        },
      ],
    },
    {
      id: 'planned-2022',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Im Haushaltsplan 2022 stehen davon 561.578 € im Teilplan 0504, Teilplanzeile 15.',
        en: 'Of it €561,578 stand in the budget 2022, partial plan 0504, row 15.',
      },
      evidence: quoted(
        'Im Haushaltsplan 2022 stehen Aufwandsermächtigungen im Teilplan 0504, Freiwillige Soziale Leistungen und Diversity, Teilplanzeile 15, Transferaufwendungen, in Höhe von 561.578 € für dieses Projekt zur Verfügung.',
      ),
      contents: [
        {
          about: 'money',
          line: 'planned-2022',
          role: 'gross-expense',
          phase: 'project',
          period: year(2022),
          stage: 'budgeted',
          payers: town,
          title: { de: 'Ansatz 2022, Teilplan 0504', en: 'Budgeted 2022, partial plan 0504' },
          amount: exact(56_157_800),
        },
      ],
    },
    {
      id: 'cover-2022',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Den Rest für 2022 decken zweckgebundene Erträge im gleichen Teilplan (unechte Deckung).',
        en: 'The rest for 2022 is covered by earmarked income in the same partial plan (unechte Deckung).',
      },
      evidence: quoted(
        'Der verbleibende Bedarf wird im gleichen Teilplan per unechter Deckung aus der Teilplanzeile 02, Zuwendungen und allgemeine Umlagen, in der Teilplanzeile 15, Transferaufwendungen, bedarfsgerecht bereitgestellt.',
      ),
      contents: [
        { about: 'cover', line: 'expense-2022', by: 'earmarked-income' },
        {
          about: 'money',
          line: 'income-2022',
          role: 'state-funding',
          phase: 'project',
          period: year(2022),
          payers: [stateOfNrw.id],
          beneficiaries: town,
          title: { de: 'Zuwendungen 2022, Teilplanzeile 02', en: 'Grants 2022, row 02' },
          amount: unstated,
        },
      ],
    },
    {
      id: 'expense-2023',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Für 2023 entstehen voraussichtlich Aufwendungen von 742.377,39 €.',
        en: 'For 2023 an expense of €742,377.39 is expected.',
      },
      evidence: quoted(
        'Für das Haushaltsjahr 2023 entstehen voraussichtlich Aufwendungen in Höhe von insgesamt 742.377,39 €.',
      ),
      contents: [
        {
          about: 'money',
          line: 'expense-2023',
          role: 'gross-expense',
          phase: 'project',
          period: year(2023),
          payers: town,
          title: { de: 'Aufwendungen 2023', en: 'Expense 2023' },
          amount: exact(74_237_739),
          partOf: 'volume',
        },
      ],
    },
  ],
  questions: [
    {
      id: 'notice',
      text: {
        de: 'Bewilligt die Bezirksregierung die Fortsetzung über den 30.06.2022 hinaus?',
        en: 'Does the district government grant the continuation beyond 30 June 2022?',
      },
      resolver: { de: 'Bezirksregierung Arnsberg', en: 'District government of Arnsberg' },
      raisedBy: ['subject-to-notice'],
      answeredBy: [],
      step: 'grant-notice',
    },
    {
      id: 'council',
      text: { de: 'Beschließt der Rat?', en: 'Does the council decide so?' },
      resolver: { de: 'Rat der Stadt Köln', en: 'Council of the City of Cologne' },
      raisedBy: ['recommended'],
      answeredBy: [],
      step: 'decision',
    },
  ],
  scenarios: [],
} satisfies InitiativePayload;

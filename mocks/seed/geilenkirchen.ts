import type { InitiativePayload } from '#contract/initiative.ts';
import { day, exact, stateOfNrw, unstated, year } from './written.ts';

/** Geilenkirchen, money by section 14c TIntG: a period over two years that began before its notice, with a ceiling. */

const town = {
  id: 'stadt-geilenkirchen',
  kind: 'municipality' as const,
  name: { de: 'Stadt Geilenkirchen', en: 'Stadt Geilenkirchen' },
  key: '05370012',
};
const section = { de: 'Sachverhalt', en: 'facts of the matter (Sachverhalt)' };
const quoted = (quote: string) => ({ source: 'paper-1727-2019', section, quote });
const known = { precision: 'within-year' as const, year: 2019 };
const grantPeriod = { kind: 'months' as const, first: '2019-01', last: '2020-11' };
/** Money of the state for the town over the whole period, by the notice. */
const granted = {
  about: 'money' as const,
  role: 'state-funding' as const,
  phase: 'use',
  period: grantPeriod,
  stage: 'granted' as const,
  payers: [stateOfNrw.id],
  beneficiaries: [town.id],
};
const notice =
  'Mit Bescheid vom 15. Oktober 2019 wird der Stadt Geilenkirchen ein Betrag in Höhe von 533.640,07 € für Integrationsmaßnahmen nach dem Gesetz zur Förderung der gesellschaftlichen Teilhabe und Integration in Nordrhein-Westfalen gemäß § 14c Teilhabe- und Integrationsgesetz für den Durchführungszeitraum 01.01.2019 bis 30.11.2020 zugewiesen.';

export const geilenkirchen = {
  version: 2,
  id: 'geilenkirchen-14c',
  title: {
    de: 'Geilenkirchen: Integrationspauschale (§ 14c)',
    en: 'Geilenkirchen: integration lump sum (section 14c)',
  },
  defaultAsOf: '2019-12-31',
  parties: [stateOfNrw, town],
  sources: [
    {
      id: 'paper-1727-2019',
      type: 'council-paper',
      title: {
        de: 'Information der Verwaltung über die Verwendung der Integrationspauschale',
        en: 'Information on the use of the integration lump sum',
      },
      publisher: { de: 'Stadt Geilenkirchen', en: 'Stadt Geilenkirchen' },
      date: { precision: 'year', year: 2019 },
      reference: '1727/2019',
      url: 'https://stadt-gk.de/bi/vo0050.asp?__kvonr=3723',
      inHand: true,
    },
  ],
  facts: [
    {
      id: 'notice',
      knownFrom: day('2019-10-15'),
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Mit Bescheid vom 15.10.2019 erhält die Stadt 533.640,07 € für die Zeit vom 01.01.2019 bis 30.11.2020.',
        en: 'By notice of 15 October 2019 the town gets €533,640.07 for the time from 1 January 2019 to 30 November 2020.',
      },
      evidence: quoted(notice),
      contents: [
        {
          about: 'milestone',
          title: { de: 'Zuwendungsbescheid', en: 'Grant notice' },
          date: day('2019-10-15'),
          step: 'grant-notice',
          unlocks: ['grant'],
        },
        {
          about: 'phase',
          phase: 'use',
          title: { de: 'Durchführungszeitraum', en: 'Period of use' },
          article: 'der',
          order: 1,
        },
        { about: 'phase-begin', phase: 'use', date: day('2019-01-01') },
        { about: 'phase-end', phase: 'use', date: day('2020-11-30') },
        {
          ...granted,
          line: 'grant',
          title: { de: 'Zuweisung nach § 14c TIntG', en: 'Allocation by section 14c TIntG' },
          amount: exact(53_364_007),
        },
        {
          about: 'commitment',
          commitment: 'use',
          actors: [town.id],
          strength: 'grant-notice',
          made: day('2019-10-15'),
          title: { de: 'Verwendung für Integrationsmaßnahmen', en: 'Use for integration' },
        },
        {
          about: 'commitment-term',
          commitment: 'use',
          duty: { de: 'Verwendung für Integrationsmaßnahmen', en: 'use for integration measures' },
          article: 'die',
          until: day('2020-11-30'),
        },
      ],
    },
    {
      id: 'tolerated',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Bis zu 49 %, 261.483,63 €, können die Kosten für geduldete Menschen ausgleichen.',
        en: 'Up to 49 %, €261,483.63, may make up for the cost of people with a tolerated stay.',
      },
      evidence: quoted(
        'Laut Bescheid kann der Zuweisungsbetrag zu 49 % zur Kompensation der Kosten für geduldete Menschen herangezogen werden, dies entspricht einem Betrag in Höhe von 261.483,63 €.',
      ),
      contents: [
        {
          ...granted,
          line: 'tolerated',
          title: { de: 'für geduldete Menschen', en: 'for people with a tolerated stay' },
          amount: { kind: 'ceiling', value: 26_148_363 },
          partOf: 'grant',
          statedShare: { rate: 4900, base: 'total', of: 53_364_007 },
        },
      ],
    },
    {
      id: 'staff',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Anrechenbare Personalkosten für 23 Monate: 120.000 €.',
        en: 'Staff cost that counts for 23 months: €120,000.',
      },
      evidence: quoted('belaufen sich für den Durchführungszeitraum von 23 Monaten auf 120.000 €.'),
      contents: [
        {
          ...granted,
          line: 'staff',
          title: { de: 'für Personal', en: 'for staff' },
          amount: exact(12_000_000),
          partOf: 'grant',
        },
      ],
    },
    {
      id: 'projects',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Für Projekte bleiben 150.000 €: 20.000 € im Jahr 2019, 130.000 € sollen in den Haushaltsplan 2020.',
        en: 'For projects €150,000 are left: €20,000 in 2019, €130,000 are to go into the budget of 2020.',
      },
      evidence: quoted(
        'Nach Abzug dieser Kosten verbleibt von der gesamten Fördersumme ein Betrag in Höhe von 150.000 €, der für Integrationsprojekte (Aufwendungen für Dienstleistungen) verwandt werden kann.',
      ),
      contents: [
        {
          about: 'money',
          line: 'projects',
          role: 'gross-expense',
          phase: 'use',
          period: {
            kind: 'years',
            first: 2019,
            last: 2020,
            split: [
              { year: 2019, amount: exact(2_000_000) },
              { year: 2020, amount: exact(13_000_000) },
            ],
          },
          payers: [town.id],
          title: { de: 'Integrationsprojekte', en: 'Integration projects' },
          amount: exact(15_000_000),
        },
      ],
    },
    {
      id: 'own-share',
      knownFrom: known,
      supersedes: [],
      status: 'not-stated',
      statement: {
        de: 'Von einem Eigenanteil der Stadt sagt die Vorlage nichts.',
        en: 'The paper says nothing of an own share of the town.',
      },
      evidence: {
        source: 'paper-1727-2019',
        section,
        paraphrase: { de: 'ein Eigenanteil ist nicht genannt', en: 'no own share is stated' },
      },
      contents: [
        {
          about: 'money',
          line: 'own-share',
          role: 'own-contribution',
          phase: 'use',
          period: year(2019),
          payers: [town.id],
          title: { de: 'Eigenanteil', en: 'Own share' },
          amount: unstated,
        },
      ],
    },
    {
      id: 'information',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Die Vorlage informiert, sie schlägt keinen Beschluss vor.',
        en: 'The paper informs; it proposes no decision.',
      },
      evidence: {
        source: 'paper-1727-2019',
        section: { de: 'Kopf der Vorlage', en: 'head of the paper' },
        quote: 'Informationsvorlage',
      },
      contents: [
        {
          about: 'decision',
          kind: 'proposed-note',
          body: { de: 'Stadt Geilenkirchen', en: 'Stadt Geilenkirchen' },
        },
      ],
    },
  ],
  questions: [
    {
      id: 'rest',
      text: {
        de: 'Wofür sind die 2.156,44 €, die nach den genannten Beträgen bleiben?',
        en: 'What are the €2,156.44 for that are left beside the stated amounts?',
      },
      resolver: { de: 'Stadt Geilenkirchen', en: 'Stadt Geilenkirchen' },
      raisedBy: ['projects'],
      answeredBy: [],
      step: 'proof-of-use',
    },
  ],
  scenarios: [],
} satisfies InitiativePayload;

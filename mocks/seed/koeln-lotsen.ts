import type { InitiativePayload } from '#contract/initiative.ts';
import { by, cologne, day, exact, stateOfNrw } from './written.ts';

/** Köln, integration guides 2014/15: own share by existing staff, split by year, cover by income of the same amount. */

const section = { de: 'Beschluss', en: 'resolution (Beschluss)' };
const quoted = (quote: string) => ({ source: 'resolution', section, quote });
/** The committee's page names no day; the posts are to begin on 01.09.2014. */
const known = by('2014-09-01');
const town = [cologne.id];
const expense = [
  { year: 2014, amount: exact(2_930_700) },
  { year: 2015, amount: exact(5_616_000) },
];

export const koelnLotsen = {
  version: 2,
  id: 'koeln-integrationslotsen',
  title: { de: 'Köln: Integrationslotsen 2014/15', en: 'Cologne: integration guides 2014/15' },
  defaultAsOf: '2014-09-01',
  parties: [
    stateOfNrw,
    cologne,
    { id: 'eu', kind: 'eu', name: { de: 'Europäischer Sozialfonds', en: 'European Social Fund' } },
  ],
  sources: [
    {
      id: 'resolution',
      type: 'council-paper',
      title: {
        de: 'Projektträgerschaft „Pilotprogramm Integrationslotsen“',
        en: 'Pilot programme integration guides',
      },
      publisher: { de: 'Stadt Köln', en: 'City of Cologne' },
      date: { precision: 'year', year: 2014 },
      url: 'https://ratsinformation.stadt-koeln.de/to0050.asp?__ktonr=171063',
      inHand: true,
    },
  ],
  programmes: [
    { id: 'esf', title: { de: 'Europäischer Sozialfonds', en: 'European Social Fund' } },
    {
      id: 'lotsen',
      title: { de: 'Pilotprogramm Integrationslotsen', en: 'Pilot programme integration guides' },
    },
  ],
  facts: [
    {
      id: 'carrier',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Die Stadt soll das Pilotprogramm tragen, wenn der Europäische Sozialfonds und das Land es fördern.',
        en: 'The city is to carry the pilot programme if the European Social Fund and the state fund it.',
      },
      evidence: quoted(
        'unter dem Vorbehalt der Förderung des Projektes aus Mitteln des Europäischen Sozialfonds und der Kofinanzierung aus Mitteln des Pilotprogramms Integrationslotsen des Ministerium für Arbeit, Integration und Soziales des Landes NRW.',
      ),
      contents: [
        {
          about: 'phase',
          phase: 'project',
          title: { de: 'Projekt', en: 'Project' },
          article: 'das',
          order: 1,
        },
        {
          about: 'commitment',
          commitment: 'carrier',
          actors: town,
          strength: 'conditional',
          made: known,
          title: { de: 'Projektträgerschaft', en: 'Carrying the project' },
        },
        { about: 'commitment-condition', commitment: 'carrier' },
      ],
    },
    {
      id: 'post',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Eine halbe Stelle wird vom 01.09.2014 bis zum 31.12.2015 befristet eingerichtet.',
        en: 'Half a post is set up for the time from 1 September 2014 to 31 December 2015.',
      },
      evidence: quoted('für die Zeit vom 01.09.2014 - 31.12.2015.'),
      contents: [
        { about: 'phase-begin', phase: 'project', date: day('2014-09-01') },
        { about: 'phase-end', phase: 'project', date: day('2015-12-31') },
        {
          about: 'commitment-term',
          commitment: 'carrier',
          duty: { de: 'Durchführung des Projekts', en: 'carrying out the project' },
          article: 'die',
          until: day('2015-12-31'),
        },
      ],
    },
    {
      id: 'recommended',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Der Finanzausschuss empfiehlt dem Rat den Beschluss.',
        en: 'The finance committee recommends the resolution to the council.',
      },
      evidence: quoted('Der Finanzausschuss empfiehlt dem Rat wie folgt zu beschließen'),
      contents: [
        {
          about: 'decision',
          kind: 'recommended',
          body: { de: 'Finanzausschuss', en: 'Finance committee' },
          amount: exact(8_546_700),
        },
      ],
    },
    {
      id: 'notice-in-prospect',
      knownFrom: known,
      supersedes: [],
      status: 'announced',
      statement: {
        de: 'Ein Zuwendungsbescheid der Bezirksregierung Arnsberg ist in Aussicht gestellt.',
        en: 'A grant notice by the district government of Arnsberg is in prospect.',
      },
      evidence: quoted('auf Basis des in Aussicht gestellten Zuwendungsbescheides'),
      contents: [
        {
          about: 'money',
          line: 'income',
          role: 'state-funding',
          phase: 'project',
          period: { kind: 'years', first: 2014, last: 2015, split: expense },
          programme: 'lotsen',
          payers: ['eu', stateOfNrw.id],
          beneficiaries: town,
          title: { de: 'Mehrerträge, Teilplanzeile 02', en: 'Additional income, row 02' },
          amount: exact(8_546_700),
        },
      ],
    },
    {
      id: 'expense',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Der zahlungswirksame Mehraufwand ist 85.467 € (2014: 29.307 €, 2015: 56.160 €).',
        en: 'The additional expense in cash is €85,467 (2014: €29,307; 2015: €56,160).',
      },
      evidence: quoted(
        'für die Haushaltsjahre 2014 und 2015 von insgesamt 85.467 € (2014: 29.307 €, 2015: 56.160€).',
      ),
      contents: [
        {
          about: 'money',
          line: 'expense',
          role: 'gross-expense',
          phase: 'project',
          period: { kind: 'years', first: 2014, last: 2015, split: expense },
          payers: town,
          title: { de: 'Mehraufwand, Teilplanzeilen 13 und 15', en: 'Additional expense, rows 13 and 15' },
          amount: exact(8_546_700),
        },
      ],
    },
    {
      id: 'cover',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Gedeckt wird der Mehraufwand durch Mehrerträge in gleicher Höhe im gleichen Teilplan.',
        en: 'The additional expense is covered by additional income of the same amount in the same partial plan.',
      },
      evidence: quoted(
        'Deckung erfolgt durch entsprechende Mehrerträge in gleicher Höhe in den Haushaltsjahren 2014 und 2015 im gleichen Teilergebnisplan, bei Teilplanzeile 02 - Zuwendungen und allgemeine Umlagen.',
      ),
      contents: [{ about: 'cover', line: 'expense', by: 'earmarked-income' }],
    },
    {
      id: 'own-share',
      knownFrom: known,
      supersedes: [],
      status: 'confirmed',
      statement: {
        de: 'Den Eigenanteil von 20 %, 21.367 €, erbringt die Stadt durch vorhandenes Personal.',
        en: 'The city brings its own share of 20 %, €21,367, by existing staff.',
      },
      evidence: quoted(
        'Der von der Stadt Köln zu erbringende 20%ige Eigenanteil in Höhe von 21.367 € (2014: 7.327 €, 2015: 14.040 €) erfolgt durch die Bereitstellung von Personal aus dem vorhandenen Bestand.',
      ),
      contents: [
        {
          about: 'money',
          line: 'own-share',
          role: 'own-contribution',
          phase: 'project',
          period: {
            kind: 'years',
            first: 2014,
            last: 2015,
            split: [
              { year: 2014, amount: exact(732_700) },
              { year: 2015, amount: exact(1_404_000) },
            ],
          },
          origin: 'staff',
          payers: town,
          title: { de: 'Eigenanteil', en: 'Own share' },
          amount: exact(2_136_700),
          statedShare: { rate: 2000, base: 'not-stated' },
        },
      ],
    },
  ],
  questions: [
    {
      id: 'base',
      text: { de: '20 % wovon ist der Eigenanteil?', en: 'Of what is the own share 20 %?' },
      resolver: { de: 'Stadt Köln', en: 'City of Cologne' },
      raisedBy: ['own-share'],
      answeredBy: [],
    },
  ],
  scenarios: [],
} satisfies InitiativePayload;

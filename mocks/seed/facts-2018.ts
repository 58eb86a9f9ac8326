import type { InitiativePayload } from '#contract/initiative.ts';

/** Table A: what the council paper of 05.11.2018 says, each fact with its section and its words. */

type Payload = InitiativePayload['facts'][number];

const both = ['staedteregion-aachen', 'stadt-eschweiler'];
const day = (date: string) => ({ precision: 'day' as const, day: date });
const notStated = { precision: 'not-stated' as const };
const paperDay = day('2018-11-05');

const sections = {
  proposal: { de: 'Beschlussvorschlag', en: 'proposed resolution (Beschlussvorschlag)' },
  facts: { de: 'Sachverhalt', en: 'facts of the matter (Sachverhalt)' },
  money: { de: 'Finanzielle Auswirkungen', en: 'financial impact (Finanzielle Auswirkungen)' },
  staff: { de: 'Personelle Auswirkungen', en: 'staff impact (Personelle Auswirkungen)' },
  audit: { de: 'Deckblatt, Rechnungsprüfungsamt', en: 'cover sheet, audit office' },
};
const quoted = (section: keyof typeof sections, quote: string) => ({
  source: 'paper-367-18',
  section: sections[section],
  quote,
});

const planning = { de: 'Planungsphase', en: 'Planning phase' };
const implementation = { de: 'Umsetzungsphase', en: 'Implementation phase' };
const secondPhase =
  'Inwieweit in der zweiten Projektphase für die Umsetzung der erarbeiteten kommunalen Handlungsansätze, für die das Land im Jahr 2019 zusätzliche Finanzmittel bereitstellen will, auch Eigenmittel der Teilnehmerkommunen eingefordert werden, kann zzt. noch nicht beurteilt werden.';
const letters =
  'Auf die Ausführungen in den als Anlage II beigefügten Schreiben des Kommunalen Integrationszentrums der Städteregion Aachen vom 09. und 11.10.2018 wird Bezug genommen.';

export const facts2018 = [
  {
    id: 'presented',
    knownFrom: day('2018-09-11'),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Das MKFFI stellt die Landesinitiative „Gemeinsam klappt’s“ vor.',
      en: 'The MKFFI presents the state initiative “Gemeinsam klappt’s”.',
    },
    evidence: quoted(
      'facts',
      'Am 11. September 2018 hat das Ministerium für Kinder, Familie, Flüchtlinge und Integration (MKFFI) eine neue Landesinitiative vorgestellt, die zum Ziel hat, die Bildungs- und Teilhabechancen junger erwachsener Flüchtlinge zu verbessern, unabhängig von ihrer Herkunft.',
    ),
    contents: [
      {
        about: 'milestone',
        title: { de: 'Initiative vorgestellt', en: 'Initiative presented' },
        date: day('2018-09-11'),
      },
      {
        about: 'in-brief',
        order: 1,
        text: {
          de: 'Mit der Initiative „Gemeinsam klappt’s“ will das Land die Bildungs- und Teilhabechancen junger erwachsener Flüchtlinge verbessern.',
          en: 'With the initiative “Gemeinsam klappt’s” the state wants to improve the chances of young adult refugees in education and participation.',
        },
      },
    ],
  },
  {
    id: 'ministries',
    knownFrom: day('2018-09-11'),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Drei weitere Ministerien beteiligen sich: Schule und Bildung; Arbeit, Gesundheit und Soziales; Wirtschaft, Innovation, Digitalisierung und Energie.',
      en: 'Three more ministries take part: school and education; labour, health and social affairs; economy, innovation, digital affairs and energy.',
    },
    evidence: quoted(
      'facts',
      'Die Landesinitiative, an der sich neben dem MKFFI auch die Ministerien für Schule und Bildung, Arbeit, Gesundheit und Soziales sowie für Wirtschaft, Innovation, Digitalisierung und Energie beteiligen, soll unter dem Titel „Gemeinsam klappt’s“ passgenaue Maßnahmen für die Zielgruppe entwickeln.',
    ),
    contents: [],
  },
  {
    id: 'letter-first',
    knownFrom: day('2018-10-09'),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Erstes Schreiben des Kommunalen Integrationszentrums (Anlage II, liegt nicht vor).',
      en: 'First letter of the municipal integration centre (annex II, not in hand).',
    },
    evidence: quoted('facts', letters),
    contents: [
      {
        about: 'milestone',
        title: {
          de: 'Erstes Schreiben des Integrationszentrums',
          en: 'First letter of the integration centre',
        },
        date: day('2018-10-09'),
      },
    ],
  },
  {
    id: 'letter-second',
    knownFrom: day('2018-10-11'),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Zweites Schreiben des Kommunalen Integrationszentrums (Anlage II, liegt nicht vor).',
      en: 'Second letter of the municipal integration centre (annex II, not in hand).',
    },
    evidence: quoted('facts', letters),
    contents: [
      {
        about: 'milestone',
        title: {
          de: 'Zweites Schreiben des Integrationszentrums',
          en: 'Second letter of the integration centre',
        },
        date: day('2018-10-11'),
      },
    ],
  },
  {
    id: 'interest',
    knownFrom: { precision: 'by', day: '2018-10-11' },
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'StädteRegion Aachen und Stadt Eschweiler haben gemeinsam ihr Interesse bekundet. Der Tag ist nicht genannt; angesetzt ist der des späteren Schreibens.',
      en: 'StädteRegion Aachen and Stadt Eschweiler jointly expressed their interest. The day is not stated; that of the later letter is used.',
    },
    evidence: quoted(
      'facts',
      'StädteRegion Aachen und Stadt Eschweiler haben eine gemeinsame Interessenbekundung zur Teilnahme an der Landesinitiative, mit der zunächst nur Verpflichtung einhergeht, an der Planungsphase des Projektes bis Ende 2018 mitzuwirken, abgegeben.',
    ),
    contents: [
      {
        about: 'commitment',
        commitment: 'interest',
        actors: both,
        strength: 'expression-of-interest',
        made: { precision: 'by', day: '2018-10-11' },
        title: { de: 'Gemeinsame Interessenbekundung', en: 'Joint expression of interest' },
      },
      {
        about: 'in-brief',
        order: 2,
        text: {
          de: 'StädteRegion Aachen und Stadt Eschweiler haben gemeinsam ihr Interesse an der Teilnahme bekundet.',
          en: 'StädteRegion Aachen and Stadt Eschweiler have jointly said that they would like to take part.',
        },
      },
    ],
  },
  {
    id: 'target-group',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Zielgruppe: junge erwachsene Flüchtlinge in NRW, rund 70.000 Personen.',
      en: 'Target group: young adult refugees in NRW, about 70,000 people.',
    },
    evidence: quoted(
      'facts',
      'Die Gruppe umfasst derzeit rund 70.000 Personen, deren Förderung sich oftmals als schwierig erwiesen hat.',
    ),
    contents: [],
  },
  {
    id: 'annex-1',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Die Kurzbeschreibung des MKFFI (Anlage I, liegt nicht vor) enthält Hinweise zu Finanzierung und Umsetzung.',
      en: 'The short description by the MKFFI (annex I, not in hand) has hints on funding and implementation.',
    },
    evidence: quoted(
      'facts',
      'Das Schreiben enthält vor allem im Hinblick auf Finanzierung und Umsetzung interessante Hinweise.',
    ),
    contents: [],
  },
  {
    id: 'duty',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Einzige Verpflichtung: an der Planungsphase bis Ende 2018 mitwirken.',
      en: 'The only duty: take part in the planning phase until the end of 2018.',
    },
    evidence: quoted(
      'facts',
      'mit der zunächst nur Verpflichtung einhergeht, an der Planungsphase des Projektes bis Ende 2018 mitzuwirken',
    ),
    contents: [
      {
        about: 'commitment-term',
        commitment: 'interest',
        duty: { de: 'Mitwirkung an der Planungsphase', en: 'taking part in the planning phase' },
        article: 'die',
        until: { precision: 'end-of-year', year: 2018 },
      },
      { about: 'phase', phase: 'planning', title: planning, article: 'die', order: 1, step: 'planning' },
      { about: 'phase-end', phase: 'planning', date: { precision: 'end-of-year', year: 2018 } },
      {
        about: 'in-brief',
        order: 3,
        text: {
          de: 'Verpflichtet sind sie zunächst nur dazu, bis Ende 2018 an der Planung mitzuarbeiten.',
          en: 'For now they are bound only to help with the planning until the end of 2018.',
        },
      },
    ],
  },
  {
    id: 'planning-cost',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Die Planungsphase erfordert keine finanziellen Ressourcen: 0 €.',
      en: 'The planning phase needs no financial resources: €0.',
    },
    evidence: quoted(
      'money',
      'Die aktive Mitwirkung in der Planungsphase erfordert nicht die Bereitstellung von finanziellen Ressourcen.',
    ),
    contents: [
      {
        about: 'money',
        line: 'planning-cost',
        role: 'planning-cost',
        phase: 'planning',
        period: { kind: 'year', year: 2018 },
        payers: both,
        title: { de: 'Geld für die Planungsphase', en: 'Money for the planning phase' },
        amount: { kind: 'exact', value: 0 },
      },
    ],
  },
  {
    id: 'existing-staff',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Die Mitwirkung erfolgt mit vorhandenem Personal; der Umfang ist nicht genannt.',
      en: 'Existing staff take part; how much of their time is not stated.',
    },
    evidence: quoted(
      'staff',
      'Die Mitwirkung/Beteilung an der Landesinitiative erfolgt mit vorhandenem Personal.',
    ),
    contents: [
      {
        about: 'money',
        line: 'existing-staff',
        role: 'existing-staff',
        phase: 'planning',
        period: { kind: 'year', year: 2018 },
        payers: both,
        title: { de: 'Vorhandenes Personal', en: 'Existing staff' },
        amount: { kind: 'unknown', reason: 'not-stated' },
      },
    ],
  },
  {
    id: 'implementation',
    knownFrom: paperDay,
    supersedes: [],
    status: 'announced',
    statement: {
      de: 'Zweite Projektphase: Umsetzung der kommunalen Handlungsansätze, 2019; Beginn und Ende sind offen.',
      en: 'Second phase: implementation of the municipal approaches, 2019; begin and end are open.',
    },
    evidence: quoted('money', secondPhase),
    contents: [
      { about: 'phase', phase: 'implementation', title: implementation, article: 'die', order: 2 },
      { about: 'phase-begin', phase: 'implementation', date: { precision: 'within-year', year: 2019 } },
    ],
  },
  {
    id: 'state-funding',
    knownFrom: paperDay,
    supersedes: [],
    status: 'announced',
    statement: {
      de: 'Das Land will 2019 zusätzliche Finanzmittel bereitstellen; ein Betrag ist nicht genannt.',
      en: 'The state intends to provide additional money in 2019; no amount is stated.',
    },
    evidence: quoted('money', 'für die das Land im Jahr 2019 zusätzliche Finanzmittel bereitstellen will'),
    contents: [
      {
        about: 'money',
        line: 'state-funding-2019',
        role: 'state-funding',
        phase: 'implementation',
        period: { kind: 'year', year: 2019 },
        payers: ['land-nrw'],
        title: { de: 'Landesmittel 2019', en: 'State funding 2019' },
        amount: { kind: 'unknown', reason: 'not-stated' },
      },
    ],
  },
  {
    id: 'own-contribution',
    knownFrom: paperDay,
    supersedes: [],
    status: 'not-assessable',
    statement: {
      de: 'Ob und in welcher Höhe Eigenmittel der Teilnehmerkommunen verlangt werden, kann noch nicht beurteilt werden.',
      en: 'Whether and how much own funds are asked of the participating municipalities cannot be assessed yet.',
    },
    evidence: quoted('money', secondPhase),
    contents: [
      {
        about: 'money',
        line: 'own-contribution-2019',
        role: 'own-contribution',
        phase: 'implementation',
        period: { kind: 'year', year: 2019 },
        payers: both,
        title: { de: 'Eigenanteil 2019', en: 'Own contribution 2019' },
        amount: { kind: 'unknown', reason: 'not-assessable' },
      },
    ],
  },
  {
    id: 'within-budget',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Falls Eigenmittel verlangt werden, sind sie im laufenden Haushalt 2019 haushaltsverträglich bereitzustellen.',
      en: 'If own funds are asked, they are to be found within the running budget of 2019 (haushaltsverträglich).',
    },
    evidence: quoted(
      'money',
      'Sie wären ggf. im Laufe der Haushaltsausführung 2019 haushaltsverträglich bereitzustellen.',
    ),
    contents: [{ about: 'condition', line: 'own-contribution-2019' }],
  },
  {
    id: 'taken-note',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Die Vorlage schlägt Kenntnisnahme vor, keinen Beschluss.',
      en: 'The paper proposes to take note; it proposes no decision.',
    },
    evidence: quoted(
      'proposal',
      'sowie die gemeinsame Interessensbekundung zur Teilnahme durch die StädteRegion Aachen und die Stadt Eschweiler werden zur Kenntnis genommen.',
    ),
    contents: [
      { about: 'decision', kind: 'proposed-note', body: { de: 'Stadt Eschweiler', en: 'Stadt Eschweiler' } },
    ],
  },
  {
    id: 'audited',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Das Rechnungsprüfungsamt hat die Vorlage gesehen und vorgeprüft.',
      en: 'The audit office has seen and pre-checked the paper.',
    },
    evidence: quoted('audit', 'Gesehen         Vorgeprüft'),
    contents: [
      {
        about: 'milestone',
        title: { de: 'Rechnungsprüfung: gesehen, vorgeprüft', en: 'Audit office: seen, pre-checked' },
        date: paperDay,
      },
    ],
  },
  {
    id: 'report',
    knownFrom: paperDay,
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Die Verwaltung wird über die Rückmeldung und den weiteren Prozess informieren; ein Termin ist nicht genannt.',
      en: 'The administration will report on the answer and on the further process; no date is stated.',
    },
    evidence: quoted(
      'facts',
      'Über die Rückmeldung zur Interessenbekundung sowie den weiteren Prozess wird die Verwaltung weiter informieren.',
    ),
    contents: [
      {
        about: 'duty',
        actor: 'stadt-eschweiler',
        title: {
          de: 'Über die Rückmeldung und den weiteren Prozess berichten',
          en: 'Report on the answer and on the further process',
        },
        due: notStated,
      },
    ],
  },
] satisfies readonly Payload[];

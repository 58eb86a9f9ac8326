import type { InitiativePayload } from '#contract/initiative.ts';

/** Table B: what became known after the paper. Each is visible from its own day only. */

type Payload = InitiativePayload['facts'][number];

const day = (date: string) => ({ precision: 'day' as const, day: date });
const inYear = (year: number) => ({ precision: 'within-year' as const, year });
const wholePage = { de: 'Seite im Ganzen', en: 'page as a whole' };
const noWording = { de: 'Wortlaut liegt nicht vor', en: 'wording not in hand' };

export const factsLater = [
  {
    id: 'follow-up',
    knownFrom: day('2019-04-09'),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Die Folgeinitiative „Durchstarten in Ausbildung und Arbeit“ beginnt, mit sechs Förderbausteinen; der sechste ist das Teilhabemanagement.',
      en: 'The follow-up “Durchstarten in Ausbildung und Arbeit” is launched, with six building blocks; the sixth is participation management (Teilhabemanagement).',
    },
    evidence: {
      source: 'herford',
      section: wholePage,
      quote:
        'am 9. April 2019 die Initiative „Durchstarten in Ausbildung und Arbeit“ ins Leben gerufen, die vom Ministerium für Kinder, Familie, Flüchtlinge und Integration (MKFFI) sowie vom Ministerium für Arbeit, Gesundheit und Soziales (MAGS) gemeinsam getragen werden',
    },
    contents: [
      {
        about: 'milestone',
        title: { de: 'Folgeinitiative „Durchstarten“ gestartet', en: 'Follow-up “Durchstarten” launched' },
        date: day('2019-04-09'),
      },
    ],
  },
  {
    id: 'follow-up-volume',
    knownFrom: day('2019-04-09'),
    supersedes: [],
    status: 'announced',
    statement: {
      de: 'Die Folgeinitiative hat landesweit ein Fördervolumen von rund 50 Mio. €; ein Anteil einzelner Kommunen ist nicht genannt.',
      en: 'The follow-up has a state-wide volume of about €50 million; no share of single municipalities is stated.',
    },
    evidence: {
      source: 'durchstarten',
      section: wholePage,
      quote:
        'die Initiative „Durchstarten in Ausbildung und Arbeit“ mit einem Fördervolumen von 50 Millionen Euro ins Leben gerufen',
    },
    contents: [],
  },
  {
    id: 'participation-managers',
    knownFrom: day('2019-08-28'),
    supersedes: [],
    status: 'announced',
    statement: {
      de: 'Das Land stellt den teilnehmenden Kommunen bis 2022 mehr als 13,2 Mio. € für Teilhabemanager zur Verfügung; ein Betrag je Kommune ist nicht genannt.',
      en: 'The state provides the participating municipalities with more than €13.2 million until 2022 for participation managers; no amount per municipality is stated.',
    },
    evidence: {
      source: 'epd',
      section: { de: 'Absatz 1', en: 'paragraph 1' },
      quote:
        'stelle das Land deshalb den teilnehmenden Kommunen bis 2022 mehr als 13,2 Millionen Euro zur Verfügung, um Stellen für Teilhabemanager zu schaffen',
    },
    contents: [
      {
        about: 'milestone',
        title: { de: 'Mittel für Teilhabemanager genannt', en: 'Money for participation managers named' },
        date: day('2019-08-28'),
      },
    ],
  },
  {
    id: 'participation-rate',
    knownFrom: day('2019-08-28'),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Mehr als 80 % der Städte und Kreise beteiligen sich an „Gemeinsam klappt’s“.',
      en: 'More than 80 % of the cities and districts take part in “Gemeinsam klappt’s”.',
    },
    evidence: {
      source: 'epd',
      section: { de: 'Absatz 3', en: 'paragraph 3' },
      quote:
        'mehr als 80 Prozent der kreisfreien und kreisangehörigen Städte sowie Kreise in Nordrhein-Westfalen an der Initiative "Gemeinsam klappt\'s"',
    },
    contents: [],
  },
  {
    id: 'post-key',
    knownFrom: day('2019-09-09'),
    supersedes: [],
    status: 'announced',
    statement: {
      de: 'Schlüssel: eine Stelle je 100 Geduldete von 18 bis 27 Jahren, mindestens eine halbe Stelle je berechtigter Kommune.',
      en: 'Key: one post per 100 tolerated persons aged 18 to 27, at least half a post for each eligible municipality.',
    },
    evidence: {
      source: 'landtag-member',
      section: noWording,
      paraphrase: {
        de: 'eine Stelle je 100 Geduldete zwischen 18 und 27 Jahren, mindestens eine halbe Stelle',
        en: 'one post per 100 tolerated persons between 18 and 27, at least half a post',
      },
    },
    contents: [],
  },
  {
    id: 'no-claim',
    knownFrom: day('2019-12-18'),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Förderrichtlinie der Folgeinitiative: kein Anspruch, Entscheidung im Rahmen der verfügbaren Haushaltsmittel.',
      en: 'Funding guideline of the follow-up: no legal claim, decided within the available budget.',
    },
    evidence: {
      source: 'guideline',
      section: { de: 'Nr. 1.2', en: 'no. 1.2' },
      quote:
        'Ein Anspruch auf Förderung besteht nicht, vielmehr entscheidet die Bewilligungsbehörde aufgrund ihres pflichtgemäßen Ermessens im Rahmen der verfügbaren Haushaltsmittel.',
    },
    contents: [
      {
        about: 'milestone',
        title: { de: 'Förderrichtlinie der Folgeinitiative', en: 'Funding guideline of the follow-up' },
        date: day('2019-12-18'),
      },
    ],
  },
  {
    id: 'follow-up-own-share',
    knownFrom: inYear(2020),
    supersedes: [],
    status: 'announced',
    statement: {
      de: 'Eigenanteil der Folgeinitiative: Anteilfinanzierung, 20 %, wie andere Antragsteller berichten. Für die beiden Kommunen hier ist nichts genannt.',
      en: 'Own share of the follow-up: proportional funding, 20 %, as other applicants report. Nothing is stated for the two municipalities here.',
    },
    evidence: {
      source: 'other-applicants',
      section: noWording,
      paraphrase: {
        de: 'Anteilfinanzierung mit einem Eigenanteil von 20 %',
        en: 'proportional funding with an own share of 20 %',
      },
    },
    contents: [],
  },
  {
    id: 'eschweiler-decision',
    knownFrom: inYear(2021),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Eschweiler legt mit Vorlage 157/21 „Teilhabemanagement“ einen Beschluss vor, mit einem Dritten als Partner.',
      en: 'Eschweiler puts “Teilhabemanagement” to a decision with paper 157/21, with a third party as partner.',
    },
    evidence: {
      source: 'paper-157-21',
      section: noWording,
      paraphrase: {
        de: 'Teilhabemanagement, Beschlussvorlage, ein Dritter als Partner',
        en: 'participation management, paper for decision, a third party as partner',
      },
    },
    contents: [
      {
        about: 'milestone',
        title: { de: 'Vorlage 157/21 „Teilhabemanagement“', en: 'Paper 157/21 “Teilhabemanagement”' },
        date: inYear(2021),
      },
    ],
  },
  {
    id: 'end-called-immovable',
    knownFrom: inYear(2021),
    supersedes: [],
    status: 'announced',
    statement: {
      de: 'Frühere Vorlagen nennen den 30.06.2022 als unverrückbares Ende der Folgeinitiative.',
      en: 'Earlier papers call 30 June 2022 the immovable end of the follow-up.',
    },
    evidence: {
      source: 'other-applicants',
      section: noWording,
      paraphrase: { de: 'Ende 30.06.2022, nicht verlängerbar', en: 'end 30 June 2022, cannot be extended' },
    },
    contents: [],
  },
  {
    id: 'participation-management-ended',
    knownFrom: inYear(2022),
    supersedes: [],
    status: 'confirmed',
    statement: {
      de: 'Die Förderung des Teilhabemanagements endete zum 30.06.2022, die Initiative „Gemeinsam klappt’s“ lief am 31.12.2022 aus.',
      en: 'Funding of participation management ended on 30 June 2022; the initiative “Gemeinsam klappt’s” ended on 31 December 2022.',
    },
    evidence: {
      source: 'end-notes',
      section: { de: 'Absatz 1', en: 'paragraph 1' },
      quote:
        'Die Förderung des Teilhabemanagements (THM) endete zum 30.06.2022. Die Initiative „Gemeinsam klappt’s“ (GK) im Rahmen der Bündniskerngruppe, der Geschäftsführenden Stelle und der Intention der koordinierten Unterstützung der Zielgruppe „junge Geduldete und Gestattete“ lief am 31.12.2022 aus.',
    },
    contents: [
      {
        about: 'milestone',
        title: {
          de: 'Förderung des Teilhabemanagements endet',
          en: 'Funding of participation management ends',
        },
        date: day('2022-06-30'),
      },
      {
        about: 'milestone',
        title: { de: 'Initiative „Gemeinsam klappt’s“ endet', en: 'Initiative “Gemeinsam klappt’s” ends' },
        date: day('2022-12-31'),
      },
    ],
  },
  {
    id: 'follow-up-extended',
    knownFrom: inYear(2022),
    supersedes: ['end-called-immovable'],
    status: 'confirmed',
    statement: {
      de: 'Die Folgeinitiative wird bis zum 30.06.2023 fortgeführt.',
      en: 'The follow-up is continued until 30 June 2023.',
    },
    evidence: {
      source: 'end-notes',
      section: { de: 'Absatz 1', en: 'paragraph 1' },
      quote:
        'Die Landesinitiative „Durchstarten in Ausbildung und Arbeit“ wird bis zum 30.06.2023 fortgeführt',
    },
    contents: [
      {
        about: 'milestone',
        title: { de: 'Folgeinitiative endet', en: 'Follow-up ends' },
        date: day('2023-06-30'),
      },
    ],
  },
] satisfies readonly Payload[];

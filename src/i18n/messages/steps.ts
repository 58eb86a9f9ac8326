import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of the steps and deadlines, which come with the panels that show them. */
const de = {
  title: 'Schritte bis zum Verwendungsnachweis',
  intro: 'Abgeleitet aus den Fakten am Stichtag. „Nicht bekannt“ heißt: Keine Quelle spricht davon.',
  undated: (isSession: boolean): string => (isSession ? 'Sitzungstag' : 'Datum'),
  until: (date: string) => `bis ${date}`,
  withDue: (what: string, due: string) => `${what} (${due})`,
  none: 'Am Stichtag spricht keine Quelle von einem dieser Schritte.',
  beyond: 'Was sonst noch aussteht',
  from: (who: string) => `von: ${who}`,
  since: (day: string) => `seit ${day}`,
  deadlines: 'Fristen und Termine',
  windows: {
    passed: 'Tag verstrichen, Erledigung nicht gemeldet',
    'within-30': 'In den nächsten 30 Tagen',
    'within-60': 'In 31 bis 60 Tagen',
    'within-90': 'In 61 bis 90 Tagen',
    later: 'Später',
  },
  noneWithin: 'Kein Termin, für den ein Tag genannt ist.',
  imprecise: 'Ohne genauen Tag',
  impreciseNote:
    'So ungenau, wie die Quelle sie nennt. Ein Tag daneben ist der späteste, der gemeint sein kann.',
  kinds: {
    'commitment-end': (title: string) => `Ende der Bindung: ${title}`,
    duty: (title: string) => title,
    'phase-begin': (title: string) => `Beginn: ${title}`,
    'phase-end': (title: string) => `Ende: ${title}`,
    milestone: (title: string) => title,
  },
  what: 'Was',
  left: 'Abstand',
  noDay: 'kein Tag genannt',
  passed: (days: number) => (days === 1 ? 'seit 1 Tag verstrichen' : `seit ${days} Tagen verstrichen`),
  atTheLatest: (day: string, left: string) => `spätestens ${day}, ${left}`,
  byThen: (what: string) => `Spätestens: ${what}`,
  save: 'Als Kalenderdatei (ICS) speichern',
  leftOut: (dated: number, imprecise: number) => {
    const kept =
      dated === 0
        ? 'Kein Termin hat einen genannten Tag, eine Kalenderdatei gibt es nicht.'
        : dated === 1
          ? '1 Termin mit genanntem Tag.'
          : `${dated} Termine mit genanntem Tag.`;
    const left =
      imprecise === 1
        ? ' 1 Termin ohne genauen Tag steht nicht im Kalender.'
        : ` ${imprecise} Termine ohne genauen Tag stehen nicht im Kalender.`;
    return imprecise === 0 ? kept : kept + left;
  },
  calendarName: (initiative: string) => `Förderlage: ${initiative}`,
  calendarDemo: (scenario: string, label: string) =>
    `Angesehen mit ${scenario} (${label}). Die Termine stammen aus Quellen, nicht aus dem Szenario.`,
};

type StepWords = typeof de;

const en: StepWords = {
  title: 'Steps to the proof of use',
  intro: 'Derived from the facts on this day. “Not known” means: no source speaks of it.',
  undated: (isSession) => (isSession ? 'day of the session' : 'date'),
  until: (date) => `until ${date}`,
  withDue: (what, due) => `${what} (${due})`,
  none: 'On this day no source speaks of any of these steps.',
  beyond: 'What else is outstanding',
  from: (who) => `from: ${who}`,
  since: (day) => `since ${day}`,
  deadlines: 'Deadlines and dates',
  windows: {
    passed: 'Day over, not reported as done',
    'within-30': 'Within the next 30 days',
    'within-60': 'In 31 to 60 days',
    'within-90': 'In 61 to 90 days',
    later: 'Later',
  },
  noneWithin: 'No date for which a day is stated.',
  imprecise: 'Without an exact day',
  impreciseNote: 'As imprecise as the source names them. A day beside one is the latest that it can mean.',
  kinds: {
    'commitment-end': (title) => `End of the commitment: ${title}`,
    duty: (title) => title,
    'phase-begin': (title) => `Begin: ${title}`,
    'phase-end': (title) => `End: ${title}`,
    milestone: (title) => title,
  },
  what: 'What',
  left: 'Distance',
  noDay: 'no day stated',
  passed: (days) => `${plural(days, 'day', 'days')} over`,
  atTheLatest: (day, left) => `${day} at the latest, ${left}`,
  byThen: (what) => `At the latest: ${what}`,
  save: 'Save as a calendar file (ICS)',
  leftOut: (dated, imprecise) => {
    const kept =
      dated === 0
        ? 'No date has a stated day, so there is no calendar file.'
        : `${plural(dated, 'date', 'dates')} with a stated day.`;
    const left = ` ${plural(imprecise, 'date', 'dates')} without an exact day: not in the calendar.`;
    return imprecise === 0 ? kept : kept + left;
  },
  calendarName: (initiative) => `Förderlage: ${initiative}`,
  calendarDemo: (scenario, label) =>
    `Viewed with ${scenario} (${label}). The dates come from sources, not from the scenario.`,
};

const words: Readonly<Record<Language, StepWords>> = { de, en };

export const stepWordsIn = (language: Language): StepWords => words[language];

import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of what changed between two days, which come with the panel that shows it. */
const de = {
  title: 'Was hat sich geändert',
  from: 'seit dem Stand vom',
  until: (day: string) => `bis zum Stichtag ${day}`,
  earlier: 'mit dem vorigen Tag vergleichen, an dem etwas bekannt wurde',
  later: 'mit dem nächsten Tag vergleichen, an dem etwas bekannt wurde',
  count: (count: number) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
  none: 'In dieser Zeit hat sich nichts geändert, was bekannt ist.',
  nothingBefore: 'Vor dem Stichtag war nichts bekannt. Ein Vergleichstag kann eingegeben werden.',
  notBefore: (since: string, asOf: string) =>
    `Der Vergleichstag ${since} liegt nicht vor dem Stichtag ${asOf}. Es gibt nichts zu vergleichen.`,
  group: {
    money: 'Geld',
    commitments: 'Verpflichtungen',
    phases: 'Phasen',
    facts: 'Fakten',
    questions: 'Fragen',
  },
  before: 'vorher',
  after: 'jetzt',
  against: 'dagegen steht',
  answer: 'Antwort',
  word: {
    added: 'neu',
    changed: 'geändert',
    gone: 'nicht mehr genannt',
    superseded: 'ersetzt',
    contradicted: 'widersprochen',
    expired: 'abgelaufen',
    binding: 'bindet jetzt',
    begun: 'begonnen',
    ended: 'beendet',
    raised: 'offen',
    answered: 'beantwortet',
  },
  phaseDates: (standing: string, begin: string, end: string) => `${standing}; Beginn: ${begin}, Ende: ${end}`,
  bindingUntil: (standing: string, until: string) => `${standing}; Frist: ${until}`,
};

type ChangeWords = typeof de;

const en: ChangeWords = {
  title: 'What has changed',
  from: 'since',
  until: (day) => `up to ${day}, the day looked at`,
  earlier: 'compare with the previous day on which something became known',
  later: 'compare with the next day on which something became known',
  count: (count) => plural(count, 'change', 'changes'),
  none: 'In this time nothing changed that is known.',
  nothingBefore: 'Before this day nothing was known. A day to compare with can be typed.',
  notBefore: (since, asOf) => `${since} does not lie before ${asOf}. There is nothing to compare.`,
  group: {
    money: 'Money',
    commitments: 'Commitments',
    phases: 'Phases',
    facts: 'Facts',
    questions: 'Questions',
  },
  before: 'before',
  after: 'now',
  against: 'against it',
  answer: 'answer',
  word: {
    added: 'new',
    changed: 'changed',
    gone: 'no longer stated',
    superseded: 'superseded',
    contradicted: 'contradicted',
    expired: 'expired',
    binding: 'binding now',
    begun: 'begun',
    ended: 'ended',
    raised: 'open',
    answered: 'answered',
  },
  phaseDates: (standing, begin, end) => `${standing}; begin: ${begin}, end: ${end}`,
  bindingUntil: (standing, until) => `${standing}; term: ${until}`,
};

const words: Readonly<Record<Language, ChangeWords>> = { de, en };

export const changeWordsIn = (language: Language): ChangeWords => words[language];

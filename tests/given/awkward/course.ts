import type { Fact, Question } from '#domain/document/initiative.ts';
import { byDay, endOf, notStated, onDay } from '#tests/given/builders.ts';
import { isoDate, yearMonth } from '#domain/value/calendar.ts';
import { german, longName, states, towns } from './parts.ts';

/** Two phases at the same time, one of them plural, one neuter, and one that nobody has ended. */
export const course: readonly Fact[] = [
  states('phasen', 'Das Antragsverfahren läuft, während die Vorarbeiten noch andauern.', [
    { about: 'in-brief', order: 1, text: german('Drei Kommunen beteiligen sich an zwei Programmen.') },
    {
      about: 'phase',
      phase: 'antrag',
      title: german('Antragsverfahren'),
      article: 'das',
      order: 1,
      step: 'application',
    },
    { about: 'phase-begin', phase: 'antrag', date: onDay('2021-01-15') },
    { about: 'phase-end', phase: 'antrag', date: byDay('2021-09-30') },
    {
      about: 'phase',
      phase: 'vorarbeiten',
      title: german('Vorarbeiten'),
      article: 'plural',
      order: 2,
      step: 'planning',
    },
    { about: 'phase-begin', phase: 'vorarbeiten', date: { precision: 'quarter', year: 2021, quarter: 1 } },
    { about: 'phase-end', phase: 'vorarbeiten', date: { precision: 'school-year', year: 2021 } },
    { about: 'phase', phase: 'umsetzung', title: german('Umsetzung'), order: 3 },
    { about: 'phase-begin', phase: 'umsetzung', date: { precision: 'half-year', year: 2021, half: 2 } },
    { about: 'phase-end', phase: 'umsetzung', date: notStated },
    { about: 'phase-condition', phase: 'umsetzung' },
    {
      about: 'milestone',
      title: german('Förderaufruf'),
      date: { precision: 'month', month: yearMonth('2021-02') },
    },
    {
      about: 'milestone',
      title: german('Bescheid'),
      date: { precision: 'from', day: isoDate('2021-10-01') },
      unlocks: ['esf', 'land'],
    },
  ]),
  states('zusage', 'Die drei Kommunen beteiligen sich gemeinsam.', [
    {
      about: 'commitment',
      commitment: 'zusage',
      actors: [...towns],
      strength: 'conditional',
      made: { precision: 'year', year: 2021 },
      title: german('Gemeinsame Beteiligung'),
    },
    {
      about: 'commitment-term',
      commitment: 'zusage',
      duty: german('Mitwirkung am Antragsverfahren'),
      article: 'die',
      until: endOf(2024),
    },
  ]),
  states('vorbehalt', 'Nur wenn alle drei Räte zustimmen.', [
    { about: 'commitment-condition', commitment: 'zusage' },
  ]),
  states('ausfall', `Die ${longName} deckt alles, wenn das Land aussteigt.`, [
    {
      about: 'commitment',
      commitment: 'ausfall',
      actors: ['verband'],
      strength: 'decided',
      made: byDay('2021-02-20'),
      title: german('Ausfallhaftung'),
    },
    {
      about: 'commitment-term',
      commitment: 'ausfall',
      duty: german('Übernahme aller ungedeckten Kosten'),
      until: notStated,
    },
  ]),
  states('anlass', 'Fällig wird sie, sobald das Land seine Förderung einstellt.', [
    { about: 'commitment-trigger', commitment: 'ausfall' },
  ]),
  states('ausstieg', 'Eine Kündigung ist bis zum 30.06.2022 möglich.', [
    { about: 'commitment-exit', commitment: 'ausfall', by: byDay('2022-06-30') },
  ]),
  states('beschluss', 'Der Rat hat dringlich entschieden; der Ausschuss empfiehlt.', [
    {
      about: 'decision',
      kind: 'urgent',
      body: german('Rat der Stadt Lindau'),
      legalBasis: german('§ 60 GO NRW'),
    },
    {
      about: 'decision',
      kind: 'recommended',
      body: german('Ausschuss für Soziales'),
      day: onDay('2021-02-11'),
    },
    {
      about: 'duty',
      actor: 'moor',
      title: german('Unterlagen nachreichen'),
      due: byDay('2021-03-31'),
      step: 'application',
    },
    {
      about: 'contact',
      party: 'land',
      office: german('Referat 412'),
      phone: '+49 211 0',
      mail: 'referat@example.org',
    },
  ]),
];

export const questions: readonly Question[] = [
  {
    id: 'wer',
    text: german('Wer stellt den Antrag?'),
    resolver: german('die drei Kommunen'),
    raisedBy: ['phasen'],
    answeredBy: [],
    step: 'application',
  },
  {
    id: 'wieviel',
    text: german('<b>Wie viel</b> kommt 2023?'),
    resolver: german('Land & ESF'),
    raisedBy: ['land'],
    answeredBy: [],
  },
];

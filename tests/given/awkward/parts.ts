import type { Fact, Party, Programme, Source } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import type { Localized } from '#domain/value/knowledge.ts';
import { cents } from '#domain/value/money.ts';
import { factOf, moneyOf, onDay, paper, type ToldMoney } from '#tests/given/builders.ts';

/** What nobody has translated. */
export const german = (de: string): Localized => ({ de });

/** 55 characters, as long as a name of a municipality in the tests gets. */
export const longName = 'Verbandsgemeinde Sankt Katharinen-Rennerod-Westerhausen';
export const towns = ['lindau', 'verband', 'moor'] as const;

export const parties: readonly Party[] = [
  { id: 'lindau', kind: 'municipality', name: german('Stadt Lindau'), key: '05999001' },
  { id: 'verband', kind: 'municipality', name: german(longName), key: '05999002' },
  { id: 'moor', kind: 'municipality', name: german('Gemeinde Moor'), key: '05999003' },
  {
    id: 'land',
    kind: 'ministry',
    belongsTo: 'state',
    name: german('Ministerium für Arbeit, Gesundheit und Soziales'),
  },
  { id: 'esf', kind: 'eu', name: german('Europäischer Sozialfonds Plus') },
  { id: 'verein', kind: 'association', name: german('Förderverein „Über den Zaun“') },
];

export const programmes: readonly Programme[] = [
  { id: 'esf-plus', title: german('ESF+ Förderperiode 2021–2027') },
  { id: 'landesmittel', title: german('Kommunales Handlungsprogramm') },
];

export const sources: readonly Source[] = [
  { ...paper, title: german('Vorlage 12/21'), publisher: german('Stadt Lindau'), reference: '12/21' },
  {
    ...paper,
    id: 'press',
    type: 'press',
    title: german('Tagesbote'),
    publisher: german('Tagesbote'),
    inHand: true,
  },
  {
    ...paper,
    id: 'letter',
    type: 'letter',
    title: german('Schreiben des Landes'),
    publisher: german('Land'),
    inHand: false,
  },
];

/** A confirmed fact of the paper with what it states, known since the day of the paper. */
export const states = (
  id: string,
  statement: string,
  contents: readonly Content[],
  told: Partial<Fact> = {},
): Fact =>
  factOf(id, {
    knownFrom: onDay('2021-03-01'),
    statement: german(statement),
    evidence: { source: 'paper', section: german('Sachverhalt'), quote: statement },
    contents,
    ...told,
  });

export const euros = (amount: number) => ({ amount: { kind: 'exact', value: cents(amount * 100) } }) as const;

/** A line of the money of all three from the state, without a stated amount, unless told otherwise. */
export const line = (id: string, title: string, told: ToldMoney = {}): Content =>
  moneyOf({ line: id, title: german(title), payers: ['land'], phase: 'umsetzung', ...told });

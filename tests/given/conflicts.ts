import type { Content } from '#domain/document/content.ts';
import type { Initiative, Party, Question, Source } from '#domain/document/initiative.ts';
import type { Participant } from '#domain/document/scenario.ts';
import { certain, hundredths } from '#domain/value/amount.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { instant } from '#domain/value/instant.ts';
import {
  assuming,
  factOf,
  moneyOf,
  onDay,
  paper,
  participantOf,
  said,
  scenarioOn,
  stateShare,
  stating,
} from './builders.ts';

type Written = Partial<Initiative>;
const partyOf = (told: Partial<Party>): Written => ({
  parties: [{ id: 'town', kind: 'municipality', name: said('Stadt'), ...told }],
});
const sourceOf = (told: Partial<Source>): Written => ({ sources: [{ ...paper, ...told }] });
const programmeOf = (title: string): Written => ({ programmes: [{ id: 'p', title: said(title) }] });
const textOf = (text: string): Written => ({ texts: { paper: ['eins', text] } });
const supersedingOf = (supersedes: readonly string[]): Written => ({
  facts: [factOf('a'), factOf('b'), factOf('c', { supersedes })],
});

const draftOf = (text: string) => {
  const { id: _, ...fact } = factOf('x', { statement: said(text) });
  return { id: 'draft', author: 'Amt 50', at: instant('2026-11-28T08:30:00Z'), fact };
};
const scenarioOf = (...participants: readonly Participant[]): Written => ({
  scenarios: [scenarioOn(stateShare(7000), participants)],
});
const [town, district] = [participantOf('town'), participantOf('district')];
const posts = (number: number) => assuming(certain(hundredths(number)));
const questionOf = (told: Partial<Question>): Written => ({
  questions: [
    { id: 'q', text: said('Wie?'), resolver: said('Land'), raisedBy: ['a', 'b'], answeredBy: [], ...told },
  ],
});
const stated = (...contents: readonly Content[]): Written => ({ facts: [stating('a', ...contents)] });
const phase: Content = { about: 'phase', phase: 'p', title: said('Planung'), order: 1 };
const commitment = (strength: 'conditional' | 'decided', actors = ['town']): Content => ({
  about: 'commitment',
  commitment: 'c',
  actors,
  strength,
  made: onDay('2018-11-05'),
  title: said('Erklärung'),
});

/** What stood there, what I wrote, what they wrote, and what each side is said to say. */
export const kindsOfConflicts: readonly (readonly [string, Written, Written, Written, string, string])[] = [
  ['the title', {}, { title: said('A') }, { title: said('B') }, 'A', 'B'],
  [
    'the title, in English alone',
    {},
    { title: { de: 'I', en: 'A' } },
    { title: { de: 'I', en: 'B' } },
    'A',
    'B',
  ],
  [
    'the first day',
    {},
    { defaultAsOf: isoDate('2019-01-01') },
    { defaultAsOf: isoDate('2019-01-02') },
    '01.01.2019',
    '02.01.2019',
  ],
  [
    'a party',
    partyOf({}),
    partyOf({ kind: 'district' }),
    partyOf({ kind: 'state' }),
    'Art: Kreis',
    'Art: Land',
  ],
  [
    'a source',
    sourceOf({}),
    sourceOf({ reference: '1' }),
    sourceOf({ inHand: false }),
    'Nummer: 1 | Wortlaut: liegt vor',
    'Nummer: nichts | Wortlaut: liegt nicht vor',
  ],
  ['a programme', programmeOf('X'), programmeOf('A'), programmeOf('B'), 'Titel: A', 'Titel: B'],
  [
    'a text',
    textOf('drei'),
    textOf('vier'),
    textOf('fünf'),
    'Seiten: Seite 2: „vier“',
    'Seiten: Seite 2: „fünf“',
  ],
  [
    'a draft',
    { drafts: [draftOf('X')] },
    { drafts: [draftOf('A')] },
    { drafts: [draftOf('B')] },
    'Inhalt: Aussage: A',
    'Inhalt: Aussage: B',
  ],
  [
    'who is superseded',
    supersedingOf([]),
    supersedingOf(['a']),
    supersedingOf(['b']),
    'ersetzt: a',
    'ersetzt: b',
  ],
  [
    'an amount of a year',
    stated(moneyOf()),
    stated(moneyOf({ fiscalYear: 2020 })),
    stated(moneyOf({ fiscalYear: 2021 })),
    '2020',
    '2021',
  ],
  [
    'a decision',
    stated(),
    stated({ about: 'decision', kind: 'decided', body: said('Rat') }),
    stated({ about: 'decision', kind: 'taken-note', body: said('Rat') }),
    'Angaben: Rat: ',
    'Angaben: Rat: ',
  ],
  [
    'a condition',
    stated(moneyOf(), phase),
    stated(moneyOf(), phase, { about: 'condition', line: 'line' }),
    stated(moneyOf(), phase, { about: 'phase-condition', phase: 'p' }),
    'Bedingung für: Landesmittel',
    'Bedingung für: Planung',
  ],
  [
    'who is committed',
    stated(),
    stated(commitment('decided')),
    stated(commitment('decided', ['district'])),
    'Stadt',
    'Kreis',
  ],
  [
    'an office',
    stated(),
    stated({ about: 'contact', party: 'town', office: said('Amt 50') }),
    stated({ about: 'contact', party: 'district', office: said('Amt 50') }),
    'Stadt: Amt 50',
    'Kreis: Amt 50',
  ],
  [
    'the order of what raises a question',
    questionOf({ raisedBy: ['a', 'b', 'c'] }),
    questionOf({ raisedBy: ['b', 'a', 'c'] }),
    questionOf({ raisedBy: ['a', 'c', 'b'] }),
    'die Reihenfolge von hier',
    'die andere Reihenfolge',
  ],
  [
    'a step of a question',
    questionOf({}),
    questionOf({ step: 'interest' }),
    questionOf({ step: 'decision' }),
    'Schritt: ',
    'Schritt: ',
  ],
  [
    'a year of a scenario',
    scenarioOf(),
    { scenarios: [{ ...scenarioOn(stateShare(7000), []), fiscalYear: 2020 }] },
    { scenarios: [{ ...scenarioOn(stateShare(7000), []), fiscalYear: 2021 }] },
    'Haushaltsjahr: 2020',
    'Haushaltsjahr: 2021',
  ],
  [
    'what is assumed of a town',
    scenarioOf(town, district),
    scenarioOf({ ...town, posts: posts(100) }, district),
    scenarioOf({ ...town, posts: posts(200) }, { ...district, posts: posts(300) }),
    'Annahmen der Beteiligten: Stadt: Stellen 1',
    'Annahmen der Beteiligten: Stadt: Stellen 2',
  ],
  [
    'who takes part no more',
    scenarioOf(town),
    scenarioOf(),
    scenarioOf({ ...town, posts: posts(200) }),
    'Stadt: nicht dabei',
    'Stadt: Stellen 2',
  ],
  [
    'the order of those who take part',
    scenarioOf(town, district, participantOf('x')),
    scenarioOf(district, town, participantOf('x')),
    scenarioOf(town, participantOf('x'), district),
    'die Reihenfolge von hier',
    'die andere Reihenfolge',
  ],
];

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thorough } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import {
  factOf,
  initiativeOf,
  moneyOf,
  notStated,
  paper,
  participantOf,
  said,
  scenarioOn,
  seed,
  stating,
} from '#tests/given/builders.ts';
import { inconsistenciesOf } from './consistency.ts';
import type { Fact, Initiative, Question } from './initiative.ts';
import type { Content } from './content.ts';

const scenario = scenarioOn({ type: 'full' }, [participantOf('town'), participantOf('district')]);
const question = (told: Partial<Question> = {}): Question => ({
  id: 'question',
  text: said('Wie viel?'),
  resolver: said('Land'),
  raisedBy: ['base'],
  answeredBy: [],
  ...told,
});

const phase: Content = { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 };
const base = stating('base', phase, moneyOf());
const letter = { ...paper, id: 'letter', inHand: false };
const sound: Partial<Initiative> = {
  sources: [paper, letter],
  questions: [question()],
  scenarios: [scenario],
};

const problemsOf = (facts: readonly Fact[], told: Partial<Initiative> = {}) =>
  inconsistenciesOf(initiativeOf([base, ...facts], { ...sound, ...told }));
const at = (...path: readonly (string | number)[]) => path;

describe('a sound document', () => {
  test('breaks no rule', () => {
    expect(problemsOf([])).toEqual([]);
  });

  test('is the first initiative', () => {
    expect(inconsistenciesOf(seed)).toEqual([]);
  });

  test('is every document that our other laws are tried on', () => {
    fc.assert(
      fc.property(anyInitiative, (initiative) => {
        expect(inconsistenciesOf(initiative)).toEqual([]);
      }),
      thorough,
    );
  });
});

describe('a reference that leads nowhere is found in its place:', () => {
  const elsewhere = { source: 'gone', section: said('S. 1'), quote: 'wörtlich' };
  test.for<{ says: string; fact: Fact; path: readonly (string | number)[] }>([
    {
      says: 'the source of a fact',
      fact: factOf('fact', { evidence: elsewhere }),
      path: at('evidence', 'source'),
    },
    {
      says: 'the fact that another supersedes',
      fact: factOf('fact', { supersedes: ['gone'] }),
      path: at('supersedes'),
    },
    {
      says: 'the phase of a begin',
      fact: stating('fact', { about: 'phase-begin', phase: 'gone', date: notStated }),
      path: at('contents', 0, 'phase'),
    },
    {
      says: 'the phase of an end',
      fact: stating('fact', { about: 'phase-end', phase: 'gone', date: notStated }),
      path: at('contents', 0, 'phase'),
    },
    {
      says: 'the phase of an amount',
      fact: stating('fact', moneyOf({ line: 'other', phase: 'gone' })),
      path: at('contents', 0, 'phase'),
    },
    {
      says: 'one payer of several',
      fact: stating('fact', moneyOf({ line: 'other', payers: ['town', 'gone'] })),
      path: at('contents', 0, 'payers'),
    },
    {
      says: 'one actor of a commitment',
      fact: stating('fact', {
        about: 'commitment',
        commitment: 'interest',
        actors: ['town', 'gone'],
        strength: 'decided',
        made: notStated,
        title: said('Beschluss'),
      }),
      path: at('contents', 0, 'actors'),
    },
    {
      says: 'the commitment of a term',
      fact: stating('fact', {
        about: 'commitment-term',
        commitment: 'gone',
        duty: said('Mitwirkung'),
        until: notStated,
      }),
      path: at('contents', 0, 'commitment'),
    },
    {
      says: 'who owes a duty',
      fact: stating('fact', { about: 'duty', actor: 'gone', title: said('Berichten'), due: notStated }),
      path: at('contents', 0, 'actor'),
    },
    {
      says: 'the amount of a condition',
      fact: stating('fact', { about: 'condition', line: 'gone' }),
      path: at('contents', 0, 'line'),
    },
  ])('$says', ({ fact, path }) => {
    expect(problemsOf([fact])).toEqual([{ path: ['facts', 1, ...path], problem: 'unknown-reference' }]);
  });

  test.for<{ says: string; told: Partial<Initiative>; path: readonly (string | number)[] }>([
    {
      says: 'the fact that raises a question',
      told: { questions: [question({ raisedBy: ['base', 'gone'] })] },
      path: at('questions', 0, 'raisedBy'),
    },
    {
      says: 'the fact that answers a question',
      told: { questions: [question({ answeredBy: ['gone'] })] },
      path: at('questions', 0, 'answeredBy'),
    },
    {
      says: 'a municipality of a scenario',
      told: { scenarios: [scenarioOn({ type: 'full' }, [participantOf('gone')])] },
      path: at('scenarios', 0, 'participants', 0, 'party'),
    },
  ])('$says', ({ told, path }) => {
    expect(problemsOf([], told)).toEqual([{ path, problem: 'unknown-reference' }]);
  });
});

test('a text is that of a source, and of one that is in hand', () => {
  expect(problemsOf([], { texts: { paper: ['eins'], letter: ['zwei'], other: ['drei'] } })).toEqual([
    { path: ['texts', 'letter'], problem: 'quote-from-absent-source' },
    { path: ['texts', 'other'], problem: 'unknown-reference' },
  ]);
});

describe('a fact', () => {
  test('that rests on a paper not in hand may paraphrase and never quote', () => {
    const section = said('S. 1');
    const quoting = factOf('fact', { evidence: { source: 'letter', section, quote: 'wörtlich' } });
    const telling = factOf('fact', {
      evidence: { source: 'letter', section, paraphrase: said('sinngemäß') },
    });
    expect(problemsOf([telling])).toEqual([]);
    expect(problemsOf([quoting])).toEqual([
      { path: ['facts', 1, 'evidence'], problem: 'quote-from-absent-source' },
    ]);
  });

  test('names no page that the text of its source does not have', () => {
    const evidence = { source: 'paper', section: said('S. 2'), quote: 'wörtlich', page: 2 };
    const fact = factOf('fact', { evidence });
    expect(problemsOf([fact])).toEqual([]);
    expect(problemsOf([fact], { texts: { paper: ['eins', 'zwei'] } })).toEqual([]);
    expect(problemsOf([fact], { texts: { paper: ['eins'] } })).toEqual([
      { path: ['facts', 1, 'evidence', 'page'], problem: 'page-outside-text' },
    ]);
  });

  test('that is an assumption is no fact', () => {
    expect(problemsOf([factOf('fact', { status: 'assumed' })])).toEqual([
      { path: ['facts', 1, 'status'], problem: 'assumption-as-fact' },
    ]);
  });

  test('that supersedes another which supersedes it: neither would ever be seen', () => {
    expect(
      problemsOf([factOf('one', { supersedes: ['other'] }), factOf('other', { supersedes: ['one'] })]),
    ).toEqual([
      { path: ['facts', 1, 'supersedes'], problem: 'supersedes-itself' },
      { path: ['facts', 2, 'supersedes'], problem: 'supersedes-itself' },
    ]);
  });

  test('that supersedes itself would never be seen', () => {
    expect(problemsOf([factOf('fact', { supersedes: ['base', 'fact'] })])).toEqual([
      { path: ['facts', 1, 'supersedes'], problem: 'supersedes-itself' },
    ]);
  });
});

test('a scenario whose months lie outside its fiscal year is refused', () => {
  const otherYear = { ...scenarioOn({ type: 'full' }, [participantOf('town')]), fiscalYear: 2020 };
  expect(problemsOf([], { scenarios: [otherYear] })).toEqual([
    { path: ['scenarios', 0, 'participants', 0, 'firstMonth'], problem: 'month-outside-year' },
  ]);
});

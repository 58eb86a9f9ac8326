import { describe, expect, test } from 'vitest';
import {
  factOf,
  initiativeOf,
  moneyOf,
  paper,
  participantOf,
  said,
  scenarioOn,
  stating,
} from '#tests/given/builders.ts';
import { inconsistenciesOf } from './consistency.ts';
import type { Fact, Initiative, Party, Question } from './initiative.ts';
import type { Content } from './content.ts';

const phase: Content = { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 };
const base = stating('base', phase, moneyOf());
const question: Question = {
  id: 'question',
  text: said('Wie viel?'),
  resolver: said('Land'),
  raisedBy: ['base'],
  answeredBy: [],
};
const problemsOf = (told: Partial<Initiative>) => inconsistenciesOf(initiativeOf([base], told));

const party = (id: string, key?: string): Party => ({ id, kind: 'municipality', name: said(id), key });

describe('two parties have different names in an address:', () => {
  const towns = [party('town'), party('district')];

  test('the same key may not be given twice', () => {
    expect(problemsOf({ parties: [...towns, party('one', '05334'), party('two', '05334')] })).toEqual([
      { path: ['parties', 3, 'key'], problem: 'duplicate-key' },
    ]);
  });

  test.for([
    ['an id may not be the key of another', [party('05334'), party('one', '05334')], ['parties', 3, 'key']],
    ['whichever comes first', [party('one', '05334'), party('05334')], ['parties', 3, 'id']],
  ] as const)('%s', ([, others, path]) => {
    expect(problemsOf({ parties: [...towns, ...others] })).toEqual([{ path, problem: 'duplicate-key' }]);
  });

  test('its own key may be its id', () => {
    expect(problemsOf({ parties: [...towns, party('05334', '05334')] })).toEqual([]);
  });
});

test('only a ministry or an authority is somebody’s: of a town it is refused, with its place', () => {
  const office: Party = { id: 'office', kind: 'authority', belongsTo: 'federal', name: said('Amt') };
  const town: Party = { ...office, id: 'town', kind: 'municipality' };
  expect(problemsOf({ parties: [office, town] })).toEqual([
    { path: ['parties', 1, 'belongsTo'], problem: 'belongs-to-nobody' },
  ]);
});

test('no scenario has the name that stands for the one that a reader changed', () => {
  const scenario = { ...scenarioOn({ type: 'full' }, []), id: 'changed' };
  expect(problemsOf({ scenarios: [scenario] })).toEqual([
    { path: ['scenarios', 0, 'id'], problem: 'reserved-id' },
  ]);
});

test('a party takes part in a scenario once: the second plan would never be seen', () => {
  const participants = [participantOf('town'), participantOf('district'), participantOf('town')];
  expect(problemsOf({ scenarios: [scenarioOn({ type: 'full' }, participants)] })).toEqual([
    { path: ['scenarios', 0, 'participants', 2, 'party'], problem: 'named-twice' },
  ]);
});

describe('a list names each thing once:', () => {
  const commitment: Content = {
    about: 'commitment',
    commitment: 'interest',
    actors: ['town', 'town'],
    strength: 'decided',
    made: { precision: 'not-stated' },
    title: said('Beschluss'),
  };
  const unlocking: Content = {
    about: 'milestone',
    title: said('Bescheid'),
    date: { precision: 'not-stated' },
    unlocks: ['line', 'line'],
  };
  test.for([
    [
      'payers',
      stating('fact', moneyOf({ line: 'other', payers: ['town', 'town'] })),
      ['contents', 0, 'payers'],
    ],
    ['actors', stating('fact', commitment), ['contents', 0, 'actors']],
    ['amounts that come with a milestone', stating('fact', unlocking), ['contents', 0, 'unlocks']],
    ['facts that it supersedes', factOf('fact', { supersedes: ['base', 'base'] }), ['supersedes']],
    ['facts that contradict it', factOf('fact', { contradicts: ['base', 'base'] }), ['contradicts']],
  ] as const)('%s', ([, fact, path]) => {
    expect(inconsistenciesOf(initiativeOf([base, fact]))).toEqual([
      { path: ['facts', 1, ...path], problem: 'named-twice' },
    ]);
  });

  test.for(['raisedBy', 'answeredBy'] as const)('facts by which a question is %s', (list) => {
    expect(problemsOf({ questions: [{ ...question, [list]: ['base', 'base'] }] })).toEqual([
      { path: ['questions', 0, list], problem: 'named-twice' },
    ]);
  });
});

describe('an id that is given twice is found at the second:', () => {
  const town = party('town');
  const scenario = scenarioOn({ type: 'full' }, [participantOf('town'), participantOf('district')]);
  test.for<{ list: string; facts?: readonly Fact[]; told?: Partial<Initiative>; index: number }>([
    { list: 'facts', facts: [factOf('other'), factOf('base')], index: 2 },
    { list: 'parties', told: { parties: [town, party('district'), town] }, index: 2 },
    { list: 'sources', told: { sources: [paper, { ...paper, id: 'letter' }, paper] }, index: 2 },
    { list: 'questions', told: { questions: [question, question] }, index: 1 },
    { list: 'scenarios', told: { scenarios: [scenario, scenario] }, index: 1 },
  ])('$list', ({ list, facts = [], told, index }) => {
    expect(inconsistenciesOf(initiativeOf([base, ...facts], told))).toEqual([
      { path: [list, index, 'id'], problem: 'duplicate-id' },
    ]);
  });
});

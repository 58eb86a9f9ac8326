import { describe, expect, test } from 'vitest';
import { given, initiativeOf, participantOf, said, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Change } from '../inputs/scenario-changes.ts';
import { changedScenario, municipalitiesOf, presetOf, scenarioNamed, scenarioOf } from './selection.ts';
import { comparedOf } from '../cases/compared.ts';
import { addressKeyOf } from '../inputs/changes-text.ts';

const scenarioCalled = (id: string): Scenario => ({
  ...scenarioOn(stateShare(8000), [participantOf('town')]),
  id,
});
const initiative = initiativeOf([], {
  scenarios: ['first', 'second', 'third', 'fourth'].map(scenarioCalled),
});
const none = initiativeOf([]);
const [first, second] = initiative.scenarios.map(given);

const postsOf = (value: number): Change => ({
  input: 'posts',
  party: 'town',
  value: { low: value, best: value, high: value },
});
const morePosts = [postsOf(100)];
const samePosts = [postsOf(50)];
const choosing = (scenario: string | undefined, changes: readonly Change[] = []) =>
  selectionOn('2018-11-05', { scenario, changes });

test('budgets are looked at of towns and districts, not of those who pay or help', () => {
  const parties = (['state', 'district', 'ministry', 'municipality', 'third'] as const).map((kind) => ({
    id: `the-${kind}`,
    kind,
    name: said(kind),
  }));
  const looked = municipalitiesOf(initiativeOf([], { parties }));
  expect(looked.map(({ id }) => id)).toEqual(['the-district', 'the-municipality']);
});

test('an address names a municipality by its official key, else by its name in the document', () => {
  const town = { id: 'town', kind: 'municipality', name: said('Stadt') } as const;
  expect([addressKeyOf({ ...town, key: '05334012' }), addressKeyOf(town)]).toEqual(['05334012', 'town']);
});

describe('the chosen scenario', () => {
  test('is the one of that name, with what the reader changed in it', () => {
    const selection = choosing('second', morePosts);
    expect(presetOf(initiative, selection)).toBe(second);
    const posts = given(scenarioOf(initiative, selection)).participants[0]?.posts;
    expect(posts).toMatchObject({ value: { best: 100 }, assumption: { by: 'reader' } });
  });

  test('is the document’s own where nothing new was said', () => {
    expect(scenarioOf(initiative, choosing('second', samePosts))).toBe(second);
  });

  test('is none where none is chosen, and changes make none', () => {
    expect(presetOf(initiative, choosing(undefined))).toBeUndefined();
    expect(scenarioOf(initiative, choosing(undefined, morePosts))).toBeUndefined();
  });
});

describe('the id of a scenario', () => {
  const selection = choosing('first', morePosts);
  const bestPosts = (...[id, which]: [string, { isPreset: boolean }?]) => {
    const { scenario, isChanged } = given(scenarioNamed(initiative, selection, id, which));
    const posts = scenario.participants[0]?.posts;
    return {
      id: scenario.id,
      posts: given(posts && 'value' in posts ? posts.value.best : undefined),
      isChanged,
    };
  };

  test('means the chosen one as the reader changed it', () => {
    expect(bestPosts('first')).toEqual({ id: 'first', posts: 100, isChanged: true });
  });

  test('means the document’s where it says so', () => {
    expect(bestPosts('first', { isPreset: true })).toEqual({ id: 'first', posts: 50, isChanged: false });
  });

  test('means another scenario without the changes to the chosen one', () => {
    expect(bestPosts('second')).toEqual({ id: 'second', posts: 50, isChanged: false });
  });

  test('means no change where the reader said nothing new', () => {
    expect(scenarioNamed(initiative, choosing('first', samePosts), 'first')).toEqual({
      scenario: first,
      isChanged: false,
    });
  });

  test('means nothing where the document has no such scenario', () => {
    expect(scenarioNamed(initiative, selection, 'gone')).toBeUndefined();
  });
});

const compared = (told: Parameters<typeof selectionOn>[1], which = initiative) =>
  comparedOf(which, selectionOn('2018-11-05', told));
const shown = (...asked: Parameters<typeof compared>) =>
  compared(...asked).flatMap(({ id, isShown }) => (isShown ? [id] : []));
const all = (...asked: Parameters<typeof compared>) =>
  compared(...asked).map(({ id, isChanged }) => [id, isChanged]);

describe('side by side stand', () => {
  test('the first three of the document, and any other can be chosen', () => {
    expect(shown({})).toEqual(['first', 'second', 'third']);
    expect(all({})).toEqual([
      ['first', false],
      ['second', false],
      ['third', false],
      ['fourth', false],
    ]);
  });

  test('the first three, too, where one is chosen and nothing new is said in it', () => {
    expect(shown({ scenario: 'second', changes: samePosts })).toEqual(['first', 'second', 'third']);
    expect(all({ scenario: 'second', changes: samePosts })).toHaveLength(4);
  });

  test('the changed one in place of the preset that it comes from, which can be chosen beside it', () => {
    const told = { scenario: 'second', changes: morePosts };
    expect(shown(told)).toEqual(['first', changedScenario, 'third']);
    expect(all(told)).toEqual([
      ['first', false],
      ['second', false],
      [changedScenario, true],
      ['third', false],
      ['fourth', false],
    ]);
    const [, preset, own] = compared(told);
    expect([preset?.scenario, own?.scenario]).toEqual([
      second,
      scenarioOf(initiative, choosing('second', morePosts)),
    ]);
  });

  test('those asked for, in the order of the document, be it but one', () => {
    expect(shown({ compare: ['fourth', 'first'] })).toEqual(['first', 'fourth']);
    expect(shown({ compare: ['second'] })).toEqual(['second']);
    expect(shown({ scenario: 'second', changes: morePosts, compare: ['second', changedScenario] })).toEqual([
      'second',
      changedScenario,
    ]);
  });

  test('more than the usual three where they are asked for', () => {
    expect(shown({ compare: ['first', 'second', 'third', 'fourth'] })).toEqual([
      'first',
      'second',
      'third',
      'fourth',
    ]);
  });

  test('the usual ones where what was asked for is not there', () => {
    expect(shown({ compare: [changedScenario] })).toEqual(['first', 'second', 'third']);
  });

  test('none where the document has none', () => {
    expect(compared({}, none)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  endOf,
  factOf,
  inYear,
  initiativeOf,
  moneyOf,
  notStated,
  onDay,
  said,
  stating,
} from '#tests/given/builders.ts';
import { snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { isoDate } from '../value/calendar.ts';
import { inconsistenciesOf } from './consistency.ts';
import type { Fact } from './initiative.ts';
import type { Content } from './content.ts';
import { cents } from '../value/money.ts';
import { phasesOf } from '../course/timeline.ts';

const phase: Content = { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 };
const amountOf = (value: number) => moneyOf({ amount: { kind: 'exact', value: cents(value) } });
const first = stating('first', phase, amountOf(100));
const problemsOf = (...facts: readonly Fact[]) => inconsistenciesOf(initiativeOf([first, ...facts]));
const twiceAt = (index: number) => [{ path: ['facts', index, 'contents'], problem: 'stated-twice' }];

describe('two facts that are visible on one day may not give two values to', () => {
  test.for<{ says: string; contents: readonly [Content, Content] }>([
    { says: 'a money line', contents: [moneyOf({ line: 'cost' }), moneyOf({ line: 'cost' })] },
    {
      says: 'the name and order of a phase',
      contents: [
        { about: 'phase', phase: 'planning', title: said('Planung'), order: 0 },
        { about: 'phase', phase: 'planning', title: said('Vorbereitung'), order: 0 },
      ],
    },
    {
      says: 'the end of a phase',
      contents: [
        { about: 'phase-end', phase: 'implementation', date: endOf(2019) },
        { about: 'phase-end', phase: 'implementation', date: endOf(2020) },
      ],
    },
    {
      says: 'the term of a commitment',
      contents: [
        { about: 'commitment-term', commitment: 'interest', duty: said('Mitwirkung'), until: notStated },
        { about: 'commitment-term', commitment: 'interest', duty: said('Mitwirkung'), until: endOf(2018) },
      ],
    },
  ])('$says', ({ contents: [one, other] }) => {
    const made = stating('made', {
      about: 'commitment',
      commitment: 'interest',
      actors: ['town'],
      strength: 'decided',
      made: notStated,
      title: said('Beschluss'),
    });
    expect(problemsOf(made, stating('one', one), stating('other', other))).toEqual(twiceAt(3));
    expect(problemsOf(made, stating('one', one, other))).toEqual(twiceAt(2));
  });
});

describe('a value may be given again', () => {
  test('by a fact that takes the place of the first', () => {
    expect(problemsOf(factOf('second', { supersedes: ['first'], contents: [amountOf(200)] }))).toEqual([]);
  });

  test('by a fact that says that it contradicts the first, whichever of the two says so', () => {
    const second = factOf('second', { contents: [amountOf(200)] });
    expect(problemsOf({ ...second, contradicts: ['first'] })).toEqual([]);
    const declaring = { ...first, contradicts: ['second'] };
    expect(inconsistenciesOf(initiativeOf([declaring, second]))).toEqual([]);
  });

  test('by a fact of which nobody knows since when it is known, as it is never shown', () => {
    expect(problemsOf(factOf('second', { knownFrom: notStated, contents: [amountOf(200)] }))).toEqual([]);
  });

  test('but not by one that supersedes it later than both are known', () => {
    const second = factOf('second', { knownFrom: onDay('2019-01-01'), contents: [amountOf(200)] });
    const third = factOf('third', { knownFrom: onDay('2019-06-01'), supersedes: ['first', 'second'] });
    expect(problemsOf(second, third)).toEqual(twiceAt(1));
  });

  test('milestones and promised steps may be any number', () => {
    const step: Content = { about: 'duty', actor: 'town', title: said('Berichten'), due: notStated };
    const event: Content = { about: 'milestone', title: said('Bescheid'), date: inYear(2019) };
    expect(problemsOf(stating('second', step, step, event), stating('third', step, event))).toEqual([]);
  });
});

describe('a contradiction is refused', () => {
  test('with a fact that the document does not have', () => {
    expect(problemsOf(factOf('second', { contradicts: ['gone'] }))).toEqual([
      { path: ['facts', 1, 'contradicts'], problem: 'unknown-reference' },
    ]);
  });

  test('with the fact itself', () => {
    expect(problemsOf(factOf('second', { contradicts: ['second'] }))).toEqual([
      { path: ['facts', 1, 'contradicts'], problem: 'contradicts-itself' },
    ]);
  });

  test('with a fact whose place it takes: that settles it', () => {
    expect(problemsOf(factOf('second', { supersedes: ['first'], contradicts: ['first'] }))).toEqual([
      { path: ['facts', 1, 'contradicts'], problem: 'contradicts-superseded' },
    ]);
  });
});

describe('what contradicts is shown on both sides', () => {
  const initiative = initiativeOf([
    first,
    factOf('second', { knownFrom: onDay('2019-01-01'), contradicts: ['first'], contents: [amountOf(200)] }),
    factOf('third', { knownFrom: onDay('2019-06-01'), supersedes: ['second'], contents: [] }),
  ]);
  const shownOn = (day: string) =>
    snapshotAt(initiative, isoDate(day)).facts.map(({ id, status, contradicts }) => ({
      id,
      status,
      contradicts,
    }));

  test.for([
    {
      day: '2018-12-31',
      says: 'not before the other side is known',
      shown: [{ id: 'first', status: 'confirmed', contradicts: undefined }],
    },
    {
      day: '2019-01-01',
      says: 'from the day on which it is, whatever status each has alone',
      shown: [
        { id: 'first', status: 'contradicted', contradicts: ['second'] },
        { id: 'second', status: 'contradicted', contradicts: ['first'] },
      ],
    },
    {
      day: '2019-06-01',
      says: 'and no longer once one side is superseded',
      shown: [
        { id: 'first', status: 'confirmed', contradicts: undefined },
        { id: 'third', status: 'confirmed', contradicts: undefined },
      ],
    },
  ])('$says ($day)', ({ day, shown }) => {
    expect(shownOn(day)).toEqual(shown);
  });
});

test('a contested amount is counted once, and is proven by both sides', () => {
  const snapshot = snapshotAt(
    initiativeOf([first, factOf('second', { contradicts: ['first'], contents: [amountOf(200)] })]),
    isoDate('2018-11-05'),
  );
  const [line, ...rest] = statedAbout(snapshot, 'money');
  expect(rest).toEqual([]);
  expect(line).toMatchObject({
    content: amountOf(100),
    fact: { status: 'contradicted', contradicts: ['second'] },
  });
  expect(phasesOf(snapshot)).toHaveLength(1);
});

test('a milestone may only unlock a line that the document has', () => {
  const granted: Content = {
    about: 'milestone',
    title: said('Bescheid'),
    date: notStated,
    unlocks: ['line', 'gone'],
  };
  expect(problemsOf(stating('second', granted))).toEqual([
    { path: ['facts', 1, 'contents', 0, 'unlocks'], problem: 'unknown-reference' },
  ]);
});

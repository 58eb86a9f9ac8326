import { describe, expect, test } from 'vitest';
import { lookAt } from './look.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { initiativeOf, onDay, said, seed, seedAt, stating } from '#tests/given/builders.ts';
import { isKnown } from './as-of.ts';
import { isoDate } from '../value/calendar.ts';
import type { Fact, Initiative } from '../document/initiative.ts';
import { type Situation } from './situation.ts';
import { milestonesOf } from '../course/timeline.ts';

const situationIn = (initiative: Initiative, day: string) => lookAt(initiative, selectionOn(day)).situation;
const on = (day: string): Situation => situationIn(seed, day);
const milestonesOn = (day: string) => milestonesOf(seedAt(day)).map(({ fact }) => fact.id);

const phaseFrom = (id: string, order: number, first: string, last: string): Fact =>
  stating(
    id,
    { about: 'phase', phase: id, title: said(id), order },
    { about: 'phase-begin', phase: id, date: onDay(first) },
    { about: 'phase-end', phase: id, date: onDay(last) },
  );

const noMoney = { stateFunding: undefined, ownContribution: undefined };
const nothing = {
  phase: undefined,
  nextPhase: undefined,
  firstMilestone: undefined,
  commitments: [],
  ...noMoney,
};

test('on 2018-09-10, the day before the initiative is presented, nothing at all is known', () => {
  const { snapshot, ...rest } = on('2018-09-10');
  expect(rest).toEqual(nothing);
  expect(snapshot).toEqual({ asOf: '2018-09-10', facts: [], superseded: [], sources: [], questions: [] });
});

test('on 2018-10-10 only the presentation and the first letter are known', () => {
  const { snapshot, firstMilestone, ...rest } = on('2018-10-10');
  expect(milestonesOn('2018-10-10')).toEqual(['presented', 'letter-first']);
  expect(firstMilestone?.fact.id).toBe('presented');
  expect({ ...rest, firstMilestone: undefined }).toEqual(nothing);
  expect(snapshot.questions).toEqual([]);
});

test('on 2018-10-11 the joint expression of interest is known, and nothing of its term', () => {
  const { commitments, phase, nextPhase, stateFunding, ownContribution } = on('2018-10-11');
  expect(commitments).toHaveLength(1);
  expect(commitments[0]).toMatchObject({
    cost: undefined,
    actors: ['staedteregion-aachen', 'stadt-eschweiler'],
    strength: 'expression-of-interest',
    standing: 'term-not-stated',
    term: undefined,
  });
  expect({ phase, nextPhase }).toEqual({ phase: undefined, nextPhase: undefined });
  expect({ stateFunding, ownContribution }).toEqual(noMoney);
});

describe('on 2018-11-05, the day of the council paper,', () => {
  const situation = on('2018-11-05');

  test('the planning phase is running with 56 days left and the implementation is upcoming', () => {
    expect(situation.phase).toMatchObject({ id: 'planning', standing: 'running', daysLeft: 56 });
    expect(situation.nextPhase).toMatchObject({ id: 'implementation', standing: 'upcoming' });
  });

  test('both municipalities are bound together until the end of the planning phase', () => {
    expect(situation.commitments[0]).toMatchObject({ standing: 'binding', term: { daysLeft: 56 } });
  });

  test('planning costs a known 0 €', () => {
    expect(situation.commitments[0]?.cost).toMatchObject({
      status: 'confirmed',
      total: { kind: 'complete', sum: { low: 0, best: 0, high: 0 } },
    });
  });

  test('the state holds out money without an amount', () => {
    expect(situation.stateFunding).toMatchObject({
      year: 2019,
      status: 'announced',
      total: { kind: 'unknown', of: 1 },
    });
  });

  test('the own contribution cannot be assessed, which is not 0 €', () => {
    expect(situation.ownContribution).toMatchObject({
      year: 2019,
      status: 'not-assessable',
      total: { kind: 'unknown', of: 1 },
    });
  });

  test('all questions of the paper are open since that day, the answer to the interest since it was expressed', () => {
    const { questions } = situation.snapshot;
    expect(questions.map(({ id }) => id)).toEqual(seed.questions.map(({ id }) => id));
    for (const { id, openSince } of questions)
      expect(openSince).toBe(id === 'answer' ? '2018-10-11' : '2018-11-05');
  });
});

describe('on 2019-01-15', () => {
  const situation = on('2019-01-15');

  test('planning has ended, the commitment has expired, and the implementation may have begun', () => {
    expect(situation.phase).toMatchObject({ id: 'planning', standing: 'ended', daysLeft: undefined });
    expect(situation.nextPhase).toMatchObject({ id: 'implementation', standing: 'maybe-begun' });
    expect(situation.commitments[0]).toMatchObject({ standing: 'expired', term: { daysLeft: undefined } });
  });

  test('nothing is known that was not known on the day of the paper', () => {
    expect(situation.snapshot.facts).toEqual(seedAt('2018-11-05').facts);
    expect(situation.snapshot.facts.filter((fact) => !isKnown(fact, isoDate('2018-11-05')))).toEqual([]);
  });
});

describe('the phase that matters', () => {
  const initiative = initiativeOf([
    phaseFrom('planning', 1, '2019-01-01', '2019-03-31'),
    phaseFrom('implementation', 2, '2019-05-01', '2019-12-31'),
    phaseFrom('evaluation', 3, '2020-02-01', '2020-03-31'),
  ]);

  test.for([
    { day: '2018-12-31', phase: 'planning', next: 'implementation', says: 'is the first before any begins' },
    { day: '2019-02-01', phase: 'planning', next: 'implementation', says: 'is the one that is running' },
    {
      day: '2019-04-15',
      phase: 'planning',
      next: 'implementation',
      says: 'is the one that ended, between two',
    },
    {
      day: '2019-05-01',
      phase: 'implementation',
      next: 'evaluation',
      says: 'is the running one after one has ended',
    },
    { day: '2020-01-15', phase: 'implementation', next: 'evaluation', says: 'is the one that ended last' },
    { day: '2020-04-01', phase: 'evaluation', next: undefined, says: 'is the last one when all have ended' },
  ])('$says', ({ day, phase: id, next }) => {
    const situation = situationIn(initiative, day);
    expect(situation.phase?.id).toBe(id);
    expect(situation.nextPhase?.id).toBe(next);
  });
});

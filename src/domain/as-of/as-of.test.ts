import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAt } from './look.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { dayOfInitiative, thorough } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import {
  byDay,
  endOf,
  factOf,
  inYear,
  initiativeOf,
  notStated,
  onDay,
  paper,
  said,
} from '#tests/given/builders.ts';
import { isKnown, knownDays, snapshotAt, statedAbout } from './as-of.ts';
import { type IsoDate, isoDate, visibleFrom } from '../value/calendar.ts';
import { commitmentsOf, dutiesOf } from '../course/commitments.ts';
import type { Initiative } from '../document/initiative.ts';
import { milestonesOf, phasesOf } from '../course/timeline.ts';

const idsAt = (initiative: Initiative, day: string) =>
  snapshotAt(initiative, isoDate(day)).facts.map(({ id }) => id);

/** Everything that a page could show of an initiative on a day. */
function shownAt(initiative: Initiative, day: IsoDate) {
  const snapshot = snapshotAt(initiative, day);
  return {
    snapshot,
    phases: phasesOf(snapshot),
    milestones: milestonesOf(snapshot),
    commitments: commitmentsOf(snapshot),
    duties: dutiesOf(snapshot),
    money: statedAbout(snapshot, 'money'),
    situation: lookAt(initiative, selectionOn(day)).situation,
  };
}

describe('a fact', () => {
  test.for([
    { says: 'of a day is known on that day', knownFrom: onDay('2019-04-09'), first: '2019-04-09' },
    {
      says: 'of a day at the latest is known on that day',
      knownFrom: byDay('2018-10-11'),
      first: '2018-10-11',
    },
    { says: 'known “in 2020” is visible from 2020-12-31', knownFrom: inYear(2020), first: '2020-12-31' },
    {
      says: 'known “at the end of 2018” is visible from 2018-12-31',
      knownFrom: endOf(2018),
      first: '2018-12-31',
    },
  ])('$says, and not a day before', ({ knownFrom, first }) => {
    const fact = factOf('fact', { knownFrom });
    const eve = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    expect(isKnown(fact, isoDate(first))).toBe(true);
    expect(isKnown(fact, isoDate(eve))).toBe(false);
  });

  test('of which nobody knows the date is never visible', () => {
    const undated = initiativeOf([factOf('undated', { knownFrom: notStated })]);
    expect(idsAt(undated, '9999-12-31')).toEqual([]);
    expect(knownDays(undated)).toEqual([]);
  });
});

describe('a fact that supersedes another', () => {
  const chain = initiativeOf([
    factOf('first', { knownFrom: onDay('2019-01-01') }),
    factOf('second', { knownFrom: onDay('2020-01-01'), supersedes: ['first'] }),
    factOf('third', { knownFrom: onDay('2021-01-01'), supersedes: ['second'] }),
  ]);

  test.for([
    { day: '2018-12-31', visible: [], says: 'nothing is known yet' },
    { day: '2019-12-31', visible: ['first'], says: 'the first is not hidden yet' },
    { day: '2020-01-01', visible: ['second'], says: 'the second hides the first' },
    { day: '2021-01-01', visible: ['third'], says: 'the third hides the second, and the first stays hidden' },
  ])('hides it from its own day on; on $day $says', ({ day, visible }) => {
    expect(idsAt(chain, day)).toEqual(visible);
  });

  test('hides nothing while its own date is unknown', () => {
    const undated = factOf('undated', { knownFrom: notStated, supersedes: ['first'] });
    expect(idsAt(initiativeOf([...chain.facts, undated]), '2019-12-31')).toEqual(['first']);
  });
});

describe('an open question', () => {
  const asked = initiativeOf(
    [
      factOf('raised', { knownFrom: onDay('2018-11-05') }),
      factOf('raised-again', { knownFrom: onDay('2019-01-01') }),
      factOf('answered', { knownFrom: onDay('2019-06-01') }),
    ],
    {
      questions: [
        {
          id: 'how-much',
          text: said('Wie viel?'),
          resolver: said('Land'),
          raisedBy: ['raised-again', 'raised'],
          answeredBy: ['answered'],
        },
      ],
    },
  );

  test.for([
    { day: '2018-11-04', open: [], says: 'is not asked before the fact that raises it' },
    { day: '2018-11-05', open: ['2018-11-05'], says: 'is open from the day of that fact' },
    { day: '2019-05-31', open: ['2018-11-05'], says: 'stays open since the first fact that raised it' },
    { day: '2019-06-01', open: [], says: 'is closed by the first fact that answers it' },
  ])('$says', ({ day, open }) => {
    expect(snapshotAt(asked, isoDate(day)).questions.map(({ openSince }) => openSince)).toEqual(open);
  });
});

test('a source is listed once a visible fact rests on it', () => {
  const later = { ...paper, id: 'later' };
  const initiative = initiativeOf(
    [
      factOf('now'),
      factOf('then', {
        knownFrom: onDay('2019-01-01'),
        supersedes: ['now'],
        evidence: { source: 'later', section: said('S. 1'), quote: 'wörtlich' },
      }),
    ],
    { sources: [paper, later, { ...paper, id: 'never-cited' }] },
  );
  expect(snapshotAt(initiative, isoDate('2018-11-05')).sources).toEqual([paper]);
  expect(snapshotAt(initiative, isoDate('2019-01-01')).sources).toEqual([later]);
});

// One document for all of it: to draw one takes longer than what is asked of it.
test('on any day, what shows rests on what was known by then, and nothing that became known later changes it', () => {
  fc.assert(
    fc.property(anyInitiative, dayOfInitiative, (initiative, day) => {
      const known = initiative.facts.filter((fact) => isKnown(fact, day));
      expect(shownAt(initiative, day)).toEqual(shownAt({ ...initiative, facts: known }, day));

      const { facts, sources, questions } = snapshotAt(initiative, day);
      const cited = facts.map(({ evidence }) => evidence.source);
      expect(facts.filter((fact) => !isKnown(fact, day))).toEqual([]);
      expect(sources.filter(({ id }) => !cited.includes(id))).toEqual([]);
      expect(questions.filter(({ openSince }) => openSince > day)).toEqual([]);
    }),
    thorough,
  );
});

test('the days on which something became known come in order, each once, none is missing, and between them all stays', () => {
  fc.assert(
    fc.property(anyInitiative, dayOfInitiative, (initiative, day) => {
      const days = knownDays(initiative);
      expect(days.filter((each, index) => each <= (days[index - 1] ?? ''))).toEqual([]);
      for (const { knownFrom } of initiative.facts) {
        expect([...days, undefined]).toContain(visibleFrom(knownFrom));
      }
      const then = snapshotAt(initiative, days.findLast((known) => known <= day) ?? isoDate('1900-01-01'));
      expect(snapshotAt(initiative, day)).toEqual({ ...then, asOf: day });
    }),
    thorough,
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofYear } from '../document/period.ts';
import { dayOfInitiative, thorough } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { endOf, factOf, initiativeOf, moneyOf, onDay, said, seed } from '#tests/given/builders.ts';
import { isKnown } from './as-of.ts';
import { type IsoDate, isoDate } from '../value/calendar.ts';
import { type Change, changesBetween } from './changes.ts';
import type { Fact, Initiative } from '../document/initiative.ts';
import type { Content } from '../document/content.ts';
import { cents } from '../value/money.ts';

const changes = (initiative: Initiative, from: string, to: string) =>
  changesBetween(initiative, isoDate(from), isoDate(to));

/** Every fact that a change speaks of, directly or through what it proves. */
function factsOf(change: Change): readonly Fact[] {
  switch (change.kind) {
    case 'money':
      return [...change.before, ...change.after].map(({ fact }) => fact);
    case 'commitment':
      return [change.before, change.after].flatMap((each) => [each?.fact, each?.term?.fact].filter(isFact));
    case 'phase':
      return [change.before, change.after].flatMap((each) =>
        [each?.fact, each?.begin.fact, each?.end.fact].filter(isFact),
      );
    case 'fact-added':
      return [change.fact];
    case 'fact-superseded':
    case 'fact-contradicted':
      return [change.fact, ...change.by];
    case 'question-raised':
    case 'question-answered':
      return change.by;
  }
}

const isFact = (fact: Fact | undefined): fact is Fact => fact !== undefined;

const inOrder = fc.tuple(dayOfInitiative, dayOfInitiative).map((days) => days.toSorted());

const kinds = (from: string, to: string) =>
  changes(seed, from, to).map((change) => {
    if (change.kind === 'money') return `money ${change.line}`;
    return 'fact' in change ? `${change.kind} ${change.fact.id}` : change.kind;
  });

const amountOf = (value: number): Content => moneyOf({ amount: { kind: 'exact', value: cents(value) } });

const first = factOf('first', { contents: [amountOf(100)] });

const later = (told: Partial<Fact>) => factOf('later', { knownFrom: onDay('2019-01-01'), ...told });

const moneyIn = (...facts: readonly Fact[]) =>
  changes(initiativeOf(facts), '2018-11-05', '2019-01-01').filter(({ kind }) => kind === 'money');

// One document for several laws: to draw one takes longer than what is asked of it.
describe('between any two days', () => {
  test('no change mentions a fact that became known after the later one, and none of these changes anything before', () => {
    fc.assert(
      fc.property(anyInitiative, dayOfInitiative, dayOfInitiative, (initiative, from, to) => {
        const between = changesBetween(initiative, from, to);
        expect(between.flatMap(factsOf).filter((fact) => !isKnown(fact, to))).toEqual([]);
        const facts = initiative.facts.filter((fact) => isKnown(fact, to));
        expect(between).toEqual(changesBetween({ ...initiative, facts }, from, to));
      }),
      thorough,
    );
  });

  test('every fact that became known is added or superseded already, only these are added, and nothing from a day to itself or backwards', () => {
    fc.assert(
      fc.property(anyInitiative, inOrder, (initiative, [from, to]) => {
        const [start, end]: readonly [IsoDate, IsoDate] = [isoDate(`${from}`), isoDate(`${to}`)];
        const told = changesBetween(initiative, start, end).flatMap((change) =>
          change.kind === 'fact-added' || change.kind === 'fact-superseded' ? [change.fact.id] : [],
        );
        const became = initiative.facts.filter((fact) => isKnown(fact, end) && !isKnown(fact, start));
        expect(told).toEqual(expect.arrayContaining(became.map(({ id }) => id)));
        expect(new Set(told).size).toBe(told.length);

        expect(changesBetween(initiative, end, start)).toEqual([]);
        expect(changesBetween(initiative, end, end)).toEqual([]);
      }),
      thorough,
    );
  });
});

describe('the first initiative', () => {
  test('from the council paper to the new year: the planning phase ended, the commitment ran out, no more', () => {
    const [commitment, planning, implementation, ...rest] = changes(seed, '2018-11-05', '2019-01-15');
    expect(commitment).toMatchObject({ before: { standing: 'binding' }, after: { standing: 'expired' } });
    expect(planning).toMatchObject({
      before: { id: 'planning', standing: 'running' },
      after: { standing: 'ended' },
    });
    expect(implementation).toMatchObject({ after: { id: 'implementation', standing: 'maybe-begun' } });
    expect(rest).toEqual([]);
  });

  test('on the day of the paper all four amounts are new, and none of them was 0 before', () => {
    const money = changes(seed, '2018-10-11', '2018-11-05').filter(({ kind }) => kind === 'money');
    expect(money).toHaveLength(4);
    for (const change of money) expect(change).toMatchObject({ before: [] });
  });

  test('the end that was called immovable is superseded by the extension', () => {
    expect(kinds('2021-12-31', '2022-12-31')).toContain('fact-superseded end-called-immovable');
  });
});

describe('a figure', () => {
  test('that is superseded is told with the old value and the new', () => {
    expect(moneyIn(first, later({ supersedes: ['first'], contents: [amountOf(200)] }))).toMatchObject([
      { before: [{ content: amountOf(100) }], after: [{ content: amountOf(200) }] },
    ]);
  });

  test('that is contradicted is told with both values now', () => {
    expect(moneyIn(first, later({ contradicts: ['first'], contents: [amountOf(200)] }))).toMatchObject([
      {
        before: [{ fact: { status: 'confirmed' } }],
        after: [{ fact: { status: 'contradicted' } }, { content: amountOf(200) }],
      },
    ]);
  });

  test('that is no longer stated has nothing now', () => {
    expect(moneyIn(first, later({ supersedes: ['first'] }))).toMatchObject([
      { before: [{ content: amountOf(100) }], after: [] },
    ]);
  });

  test('that is the same amount for another time, or a part of another now, has changed', () => {
    const content = amountOf(100);
    for (const told of [{ period: ofYear(2031) }, { partOf: 'whole' }, { stage: 'granted' }] as const) {
      expect(
        moneyIn(first, later({ supersedes: ['first'], contents: [{ ...content, ...told }] })),
      ).toHaveLength(1);
    }
  });

  test('that is said again with the same value did not change', () => {
    expect(moneyIn(first, later({ supersedes: ['first'], contents: [amountOf(100)] }))).toEqual([]);
  });
});

test('a commitment that gets its term binds from then on', () => {
  const commitment: Content = {
    about: 'commitment',
    commitment: 'interest',
    actors: ['town'],
    strength: 'decided',
    made: onDay('2018-11-01'),
    title: said('Beschluss'),
  };
  const term: Content = {
    about: 'commitment-term',
    commitment: 'interest',
    duty: said('Mitwirkung'),
    until: endOf(2019),
  };
  const initiative = initiativeOf([
    factOf('made', { contents: [commitment] }),
    factOf('term', { knownFrom: onDay('2019-01-01'), contents: [term] }),
  ]);
  const [change] = changes(initiative, '2018-11-05', '2019-01-01');
  expect(change).toMatchObject({
    kind: 'commitment',
    before: { standing: 'term-not-stated' },
    after: { standing: 'binding' },
  });
});

test('a question is raised by the first fact that asks it and answered by the first that answers it', () => {
  const initiative = initiativeOf([factOf('asks'), factOf('answers', { knownFrom: onDay('2019-01-01') })], {
    questions: [
      {
        id: 'q',
        text: said('Wie viel?'),
        resolver: said('Land'),
        raisedBy: ['asks'],
        answeredBy: ['answers'],
      },
    ],
  });
  const kindsBetween = (from: string, to: string) => changes(initiative, from, to).map(({ kind }) => kind);
  expect(kindsBetween('2018-11-04', '2018-11-05')).toEqual(['fact-added', 'question-raised']);
  expect(kindsBetween('2018-11-05', '2019-01-01')).toEqual(['fact-added', 'question-answered']);
  expect(kindsBetween('2018-11-04', '2019-01-01')).toEqual(['fact-added', 'fact-added']);
});

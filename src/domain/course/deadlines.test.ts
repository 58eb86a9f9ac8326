import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import {
  byDay,
  endOf,
  initiativeOf,
  notStated,
  onDay,
  said,
  seedAt,
  stating,
} from '#tests/given/builders.ts';
import { isKnown, snapshotAt } from '../as-of/as-of.ts';
import { type ImpreciseDate, addDays, isoDate } from '../value/calendar.ts';
import { deadlinesOf } from './deadlines.ts';
import type { Content, StepId } from '../document/content.ts';

const asOf = isoDate('2018-11-05');
const dutyDue = (due: ImpreciseDate) =>
  deadlinesOf(
    snapshotAt(
      initiativeOf([stating('fact', { about: 'duty', actor: 'town', title: said('Bericht'), due })]),
      asOf,
    ),
    undefined,
  );

describe('on 05.11.2018 the first initiative', () => {
  const { dated, imprecise } = deadlinesOf(seedAt('2018-11-05'), undefined);

  test('has no deadline whose day is stated: “Ende 2018” is not moved to a day', () => {
    expect(dated).toEqual([]);
  });

  test('has four imprecise ones, the nearest first and the report without a date last', () => {
    expect(imprecise.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      ['commitment-interest-end', 56],
      ['phase-planning-end', 56],
      ['phase-implementation-begin', 421],
      ['duty-report-0', undefined],
    ]);
  });

  test('owes the report to Eschweiler only', () => {
    const district = deadlinesOf(seedAt('2018-11-05'), 'staedteregion-aachen');
    expect(district.imprecise.map(({ kind }) => kind)).not.toContain('duty');
  });
});

test('on 15.05.2023 the end of the follow-up is 46 days away, on a stated day', () => {
  expect(deadlinesOf(seedAt('2023-05-15'), undefined).dated).toMatchObject([
    { id: 'milestone-follow-up-extended-0', day: '2023-06-30', daysLeft: 46, window: 'within-60' },
  ]);
});

test.for([
  [-1, 'passed'],
  [0, 'within-30'],
  [30, 'within-30'],
  [31, 'within-60'],
  [60, 'within-60'],
  [61, 'within-90'],
  [90, 'within-90'],
  [91, 'later'],
] as const)('a duty %i days after the Stichtag is “%s”', ([days, window]) => {
  const { dated } = dutyDue(onDay(addDays(asOf, days)));
  expect(dated).toMatchObject([{ daysLeft: days, window }]);
});

test('“at the latest on” a day has a day; “Ende 2018” and an open date have none', () => {
  expect(dutyDue(byDay('2018-12-01')).dated).toMatchObject([{ day: '2018-12-01' }]);
  for (const due of [endOf(2018), notStated]) {
    expect(dutyDue(due)).toMatchObject({ dated: [], imprecise: [{ date: due }] });
  }
  // Each stands in one of both lists.
  for (const due of [byDay('2018-12-01'), onDay('2018-12-01')]) {
    expect(dutyDue(due)).toMatchObject({ dated: [{ date: due }], imprecise: [] });
  }
});

const phase: Content = { about: 'phase', phase: 'planning', title: said('Planung'), order: 1 };
const phaseEnd = (date: ImpreciseDate): Content => ({ about: 'phase-end', phase: 'planning', date });
const reportOf = (step?: StepId): Content => ({
  about: 'duty',
  actor: 'town',
  title: said(step ?? 'Bericht'),
  due: onDay('2018-12-01'),
  step,
});
const idsWhen = (party: string | undefined, ...contents: readonly Content[]) => {
  const snapshot = snapshotAt(initiativeOf([stating('fact', ...contents)]), asOf);
  const { dated, imprecise } = deadlinesOf(snapshot, party);
  return [...dated, ...imprecise].map(({ id }) => id);
};

describe('the end of a phase', () => {
  test('concerns everyone', () => {
    const contents = [phase, phaseEnd(onDay('2018-12-31')), reportOf()];
    expect(idsWhen('district', ...contents)).toEqual(['phase-planning-end']);
    expect(idsWhen('town', ...contents)).toEqual(['duty-fact-0', 'phase-planning-end']);
  });

  test('is still a deadline on the day itself, and gone on the day after', () => {
    expect(idsWhen(undefined, phase, phaseEnd(onDay(asOf)))).toEqual(['phase-planning-end']);
    expect(idsWhen(undefined, phase, phaseEnd(onDay('2018-11-04')))).toEqual([]);
  });

  test('of which a source says only that it is open is no deadline', () => {
    expect(idsWhen(undefined, phase, phaseEnd(notStated))).toEqual([]);
  });
});

test('a duty is over once a fact says that its own step is done, and not before', () => {
  const proven: Content = {
    about: 'milestone',
    title: said('Nachweis'),
    date: onDay('2018-11-01'),
    step: 'proof-of-use',
  };
  const duties = [reportOf('proof-of-use'), reportOf('drawdown'), reportOf()];
  expect(idsWhen('town', ...duties)).toEqual(['duty-fact-0', 'duty-fact-1', 'duty-fact-2']);
  expect(idsWhen('town', ...duties, proven)).toEqual(['duty-fact-1', 'duty-fact-2']);
});

describe('in any document', () => {
  test('no deadline rests on what became known after the day', () => {
    fc.assert(
      fc.property(anyInitiative, dayOfInitiative, (initiative, day) => {
        const facts = initiative.facts.filter((fact) => isKnown(fact, day));
        const deadlines = deadlinesOf(snapshotAt(initiative, day), undefined);
        expect(deadlines).toEqual(deadlinesOf(snapshotAt({ ...initiative, facts }, day), undefined));
      }),
    );
  });

  test('each id stands once, and only a duty is ever over', () => {
    fc.assert(
      fc.property(anyInitiative, dayOfInitiative, (initiative, day) => {
        const { dated, imprecise } = deadlinesOf(snapshotAt(initiative, day), undefined);
        const over = [...dated, ...imprecise].filter(({ daysLeft = 0 }) => daysLeft < 0);
        expect(over.filter(({ kind }) => kind !== 'duty')).toEqual([]);
        expect(dated.filter((deadline) => deadline.day !== addDays(day, deadline.daysLeft))).toEqual([]);
      }),
    );
  });
});

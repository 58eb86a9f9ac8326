import { describe, expect, test } from 'vitest';
import {
  endOf,
  given,
  inYear,
  initiativeOf,
  notStated,
  onDay,
  said,
  stating,
} from '#tests/given/builders.ts';
import { snapshotAt } from '../as-of/as-of.ts';
import { type ImpreciseDate, isoDate } from '../value/calendar.ts';
import type { Content } from '../document/content.ts';
import { milestonesOf, phasesOf } from './timeline.ts';

const phase = (id: string, order: number): Content => ({
  about: 'phase',
  phase: id,
  title: said(id),
  order,
});
const milestone = (id: string, date: ImpreciseDate) =>
  stating(id, { about: 'milestone', title: said(id), date });

const council = initiativeOf([
  stating('second', phase('implementation', 2), {
    about: 'phase-begin',
    phase: 'implementation',
    date: inYear(2019),
  }),
  stating('first', phase('planning', 1), { about: 'phase-end', phase: 'planning', date: endOf(2018) }),
]);
const phasesAt = (day: string) => phasesOf(snapshotAt(council, isoDate(day)));

describe('the phases of the council paper', () => {
  test('are unknown on the day before the paper', () => {
    expect(phasesAt('2018-11-04')).toEqual([]);
  });

  test('come in their order, whichever fact is told first', () => {
    expect(phasesAt('2018-11-05').map(({ id }) => id)).toEqual(['planning', 'implementation']);
  });

  test.for([
    { day: '2018-11-05', planning: 'running', daysLeft: 56, implementation: 'upcoming' },
    { day: '2018-12-31', planning: 'running', daysLeft: 0, implementation: 'upcoming' },
    { day: '2019-01-01', planning: 'ended', daysLeft: undefined, implementation: 'maybe-begun' },
    { day: '2019-12-31', planning: 'ended', daysLeft: undefined, implementation: 'maybe-begun' },
  ])(
    'on $day: planning is $planning ($daysLeft days left), implementation is $implementation',
    ({ day, planning, daysLeft, implementation }) => {
      expect(phasesAt(day).map(({ standing }) => standing)).toEqual([planning, implementation]);
      expect(phasesAt(day).map((each) => each.daysLeft)).toEqual([daysLeft, undefined]);
    },
  );

  test('name the fact behind each date, and none where no date is stated', () => {
    const [planning, implementation] = phasesAt('2018-11-05');
    expect(given(planning).begin).toEqual({ date: notStated, fact: undefined });
    expect(given(planning).end).toEqual({ date: endOf(2018), fact: council.facts[1] });
    expect(given(implementation).begin).toEqual({ date: inYear(2019), fact: council.facts[0] });
    expect(given(implementation).end).toEqual({ date: notStated, fact: undefined });
  });
});

test('a phase that ends “in 2019” has as many days left as the year allows', () => {
  const ending: Content = { about: 'phase-end', phase: 'planning', date: inYear(2019) };
  const [running] = phasesOf(
    snapshotAt(initiativeOf([stating('phase', phase('planning', 1), ending)]), isoDate('2018-12-31')),
  );
  expect(running).toMatchObject({ standing: 'running', daysLeft: 365 });
});

test('a phase that runs without a stated end has no number of days left', () => {
  const open = initiativeOf([stating('open', phase('implementation', 1))]);
  const [running] = phasesOf(snapshotAt(open, isoDate('2019-01-01')));
  expect(running).toMatchObject({ standing: 'running', daysLeft: undefined });
});

test('milestones come by their latest possible day, and those without any come last', () => {
  const initiative = initiativeOf([
    milestone('undated', notStated),
    milestone('in 2019', inYear(2019)),
    milestone('December', onDay('2019-12-01')),
    milestone('also undated', notStated),
    milestone('January', onDay('2019-01-31')),
  ]);
  const ids = milestonesOf(snapshotAt(initiative, isoDate('2018-11-05'))).map(({ fact }) => fact.id);
  expect(ids).toEqual(['January', 'December', 'in 2019', 'undated', 'also undated']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyImpreciseDate } from '#tests/given/arbitrary-periods.ts';
import { anyShare, dayOfInitiative, thorough } from '#tests/given/arbitraries.ts';
import { byDay, endOf, factOf, inYear, notStated, onDay } from '#tests/given/builders.ts';
import {
  type ImpreciseDate,
  type IsoDate,
  addDays,
  daysBetween,
  isoDate,
  rangeOf,
} from '../value/calendar.ts';
import { type Standing, standingOf } from './timeline.ts';

const fact = factOf('fact', { knownFrom: onDay('2018-11-05') });
const undated = factOf('undated', { knownFrom: notStated });
const longKnown = factOf('long-known', { knownFrom: onDay('2018-01-01') });

type Case = {
  says: string;
  begin: ImpreciseDate;
  end: ImpreciseDate;
  stands: Readonly<Record<string, Standing>>;
};

describe('a phase', () => {
  test.for<Case>([
    {
      says: 'with a first and a last day runs on both of them and between',
      begin: onDay('2019-04-01'),
      end: onDay('2019-12-31'),
      stands: {
        '2019-03-31': 'upcoming',
        '2019-04-01': 'running',
        '2019-12-31': 'running',
        '2020-01-01': 'ended',
      },
    },
    {
      says: 'whose end is open runs on',
      begin: onDay('2019-04-01'),
      end: notStated,
      stands: { '2019-03-31': 'upcoming', '2019-04-01': 'running', '2030-01-01': 'running' },
    },
    {
      says: 'without a stated begin runs from the day on which it became known to the end of 2018',
      begin: notStated,
      end: endOf(2018),
      stands: {
        '2018-11-04': 'upcoming',
        '2018-11-05': 'running',
        '2018-12-31': 'running',
        '2019-01-01': 'ended',
      },
    },
    {
      says: 'that is to begin “in 2019” is upcoming before; then only a fact can say that it began',
      begin: inYear(2019),
      end: notStated,
      stands: {
        '2018-12-31': 'upcoming',
        '2019-01-01': 'maybe-begun',
        '2019-12-31': 'maybe-begun',
        '2020-06-01': 'maybe-begun',
      },
    },
    {
      says: 'that is to begin “in 2019” has ended after its last day all the same',
      begin: inYear(2019),
      end: endOf(2020),
      stands: { '2020-12-31': 'maybe-begun', '2021-01-01': 'ended' },
    },
    {
      says: 'begun on a day at the latest may have begun before that day',
      begin: byDay('2019-04-01'),
      end: notStated,
      stands: { '2019-03-31': 'maybe-begun', '2019-04-01': 'running' },
    },
    {
      says: 'that ends “in 2020” may have ended in that year, but for its first day',
      begin: onDay('2019-04-01'),
      end: inYear(2020),
      stands: {
        '2020-01-01': 'running',
        '2020-01-02': 'maybe-ended',
        '2020-12-31': 'maybe-ended',
        '2021-01-01': 'ended',
      },
    },
    {
      says: 'that is to begin at the earliest on a day may begin later',
      begin: { precision: 'from', day: isoDate('2019-04-01') },
      end: notStated,
      stands: { '2019-03-31': 'upcoming', '2019-04-01': 'maybe-begun', '2020-06-01': 'maybe-begun' },
    },
    {
      says: 'that ends at the earliest on a day may have ended after it',
      begin: onDay('2019-04-01'),
      end: { precision: 'from', day: isoDate('2019-12-31') },
      stands: { '2019-12-31': 'running', '2020-01-01': 'maybe-ended' },
    },
    {
      says: 'that begins in a school year may have begun within it',
      begin: { precision: 'school-year', year: 2018 },
      end: notStated,
      stands: { '2018-07-31': 'upcoming', '2018-08-01': 'maybe-begun', '2019-07-31': 'running' },
    },
    {
      says: 'that ends on a day at the latest may have ended before',
      begin: onDay('2019-04-01'),
      end: byDay('2019-12-31'),
      stands: { '2019-03-31': 'upcoming', '2019-06-01': 'maybe-ended', '2020-01-01': 'ended' },
    },
  ])('$says', ({ begin, end, stands }) => {
    const days = Object.keys(stands);
    const standings = days.map((day) => [day, standingOf(begin, end, fact, isoDate(day))]);
    expect(Object.fromEntries(standings)).toEqual(stands);
  });

  test('without any date, even of its source, may have begun', () => {
    expect(standingOf(notStated, notStated, undated, isoDate('2019-01-01'))).toBe('maybe-begun');
  });

  test('dated to the day at both ends is never in doubt', () => {
    fc.assert(
      fc.property(dayOfInitiative, fc.nat(2000), dayOfInitiative, (first, length, day) => {
        const last = addDays(first, length);
        expect(standingOf(onDay(first), onDay(last), fact, day)).toBe(truthOn(day, first, last));
      }),
      thorough,
    );
  });

  test('is never said to stand where its true dates could contradict it', () => {
    const begins = anyImpreciseDate.filter(({ precision }) => precision !== 'not-stated');
    fc.assert(
      fc.property(
        fc.record({ begin: begins, end: anyImpreciseDate, early: anyShare, late: anyShare }),
        dayOfInitiative,
        ({ begin, end, early, late }, day) => {
          const first = drawnFrom(begin, early);
          const last = end.precision === 'not-stated' ? isoDate('9999-12-31') : drawnFrom(end, late);
          fc.pre(first <= last);
          expect([truthOn(day, first, last), 'maybe-begun', 'maybe-ended']).toContain(
            standingOf(begin, end, longKnown, day),
          );
        },
      ),
      thorough,
    );
  });
});

function truthOn(day: IsoDate, first: IsoDate, last: IsoDate): Standing {
  if (day < first) return 'upcoming';
  return day > last ? 'ended' : 'running';
}

/** A day that may be the true one. */
function drawnFrom(date: ImpreciseDate, at: number): IsoDate {
  const { earliest = isoDate('2018-01-01'), latest = earliest } = rangeOf(date);
  return addDays(earliest, Math.round(daysBetween(earliest, latest) * at));
}

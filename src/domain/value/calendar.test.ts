import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyImpreciseDate } from '#tests/given/arbitrary-periods.ts';
import { anyDay, thorough } from '#tests/given/arbitraries.ts';
import { byDay, endOf, inYear, notStated, onDay } from '#tests/given/builders.ts';
import {
  type ImpreciseDate,
  addDays,
  daysBetween,
  firstDayOfYear,
  isIsoDate,
  isYearMonth,
  isoDate,
  lastDayOfYear,
  monthsInclusive,
  rangeOf,
  visibleFrom,
  yearMonth,
  yearOf,
} from './calendar.ts';

describe('a calendar day', () => {
  test.for(['2018-11-05', '2020-02-29', '2000-02-29', '2018-12-31', '0001-01-01'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(isoDate(text)).toBe(text);
  });

  test.for([
    '2018-02-30',
    '2019-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-01-00',
    '2018-2-3',
    '18-02-03',
    '2018-11-05T00:00',
    '2018-11-05\n',
    '+012018-11-05',
    '05.11.2018',
    '٢٠١٨-١١-٠٥',
    '',
  ])('%j is refused', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(RangeError);
  });

  test('exists exactly when the Gregorian calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
          const utc = new Date(Date.UTC(year, month - 1, day));
          expect(isIsoDate(text)).toBe(utc.toISOString().startsWith(text));
        },
      ),
      thorough,
    );
  });
});

describe('a calendar month', () => {
  test.for(['2019-01', '2019-12'])('%s exists', (text) => {
    expect(yearMonth(text)).toBe(text);
  });

  test.for(['2019-00', '2019-13', '2019-1', '2019', '2019-01-01', ''])('%j is refused', (text) => {
    expect(isYearMonth(text)).toBe(false);
    expect(() => yearMonth(text)).toThrow(RangeError);
  });
});

const dayOfUtc = (time: number) => isoDate(new Date(time).toISOString().slice(0, 10));

describe('counting days', () => {
  test('56 days are left from the council paper to the end of 2018', () => {
    expect(daysBetween(isoDate('2018-11-05'), isoDate('2018-12-31'))).toBe(56);
  });

  test.for([
    { from: '2018-12-31', to: '2019-01-01', days: 1 },
    { from: '2020-02-28', to: '2020-03-01', days: 2 },
    { from: '2019-03-30', to: '2019-04-01', days: 2 },
    { from: '2018-11-05', to: '2018-11-05', days: 0 },
    { from: '2018-12-31', to: '2018-11-05', days: -56 },
  ])('from $from to $to it is $days days', ({ from, to, days }) => {
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(days);
    expect(addDays(isoDate(from), days)).toBe(to);
  });

  test('going forward and back again leads to the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
      thorough,
    );
  });

  test('every day of an address is the day that the Gregorian calendar counts', () => {
    const first = Date.parse('0000-01-01');
    const span = (Date.parse('9999-12-31') - first) / 86_400_000;
    const anyPlace = fc.integer({ min: 0, max: span });
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const [from, to] = [dayOfUtc(first + one * 86_400_000), dayOfUtc(first + other * 86_400_000)];
        expect(daysBetween(from, to)).toBe(other - one);
        expect(addDays(from, other - one)).toBe(to);
      }),
      thorough,
    );
  });

  test.for([
    ['0000-01-01', -1],
    ['9999-12-31', 1],
  ] as const)('there is no day after %s plus %i', ([from, days]) => {
    expect(() => addDays(isoDate(from), days)).toThrow(RangeError);
  });

  test('an earlier day is the smaller text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
      thorough,
    );
  });
});

test.for([
  { first: '2019-04', last: '2019-12', months: 9 },
  { first: '2019-01', last: '2019-12', months: 12 },
  { first: '2019-12', last: '2019-12', months: 1 },
  { first: '2019-01', last: '2020-11', months: 23 },
  { first: '2019-02', last: '2019-01', months: 0 },
  { first: '2020-01', last: '2018-01', months: 0 },
])('from $first to $last it is $months months, both counted', ({ first, last, months }) => {
  expect(monthsInclusive(yearMonth(first), yearMonth(last))).toBe(months);
});

test('a fiscal year is the calendar year', () => {
  expect([firstDayOfYear(2019), lastDayOfYear(2019)]).toEqual(['2019-01-01', '2019-12-31']);
  expect([yearOf(isoDate('2019-07-01')), yearOf(yearMonth('2019-07'))]).toEqual([2019, 2019]);
});

describe('a date is as exact as its source names it', () => {
  test.for([
    { says: 'a day', date: onDay('2018-11-05'), earliest: '2018-11-05', latest: '2018-11-05' },
    { says: 'a day at the latest', date: byDay('2018-10-11'), earliest: undefined, latest: '2018-10-11' },
    { says: 'the end of 2018', date: endOf(2018), earliest: '2018-12-31', latest: '2018-12-31' },
    { says: '2019, date open', date: inYear(2019), earliest: '2019-01-01', latest: '2019-12-31' },
    { says: 'no date', date: notStated, earliest: undefined, latest: undefined },
  ])('$says lies between $earliest and $latest', ({ date, earliest, latest }) => {
    expect(rangeOf(date)).toEqual({ earliest, latest });
  });

  test.for<[string, ImpreciseDate, string | undefined, string | undefined]>([
    ['from a day', { precision: 'from', day: isoDate('2019-01-15') }, '2019-01-15', undefined],
    ['a month', { precision: 'month', month: yearMonth('2020-02') }, '2020-02-01', '2020-02-29'],
    ['the last month', { precision: 'month', month: yearMonth('9999-12') }, '9999-12-01', '9999-12-31'],
    ['the last quarter', { precision: 'quarter', year: 2019, quarter: 4 }, '2019-10-01', '2019-12-31'],
    ['the first half', { precision: 'half-year', year: 2019, half: 1 }, '2019-01-01', '2019-06-30'],
    ['a school year', { precision: 'school-year', year: 2018 }, '2018-08-01', '2019-07-31'],
    ['a year', { precision: 'year', year: 2014 }, '2014-01-01', '2014-12-31'],
  ])('%s lies within its honest span', ([, date, earliest, latest]) => {
    expect(rangeOf(date)).toEqual({ earliest, latest });
  });

  test('what became known then is shown from the last day on which it can have been', () => {
    fc.assert(
      fc.property(anyImpreciseDate, (date) => {
        const { earliest, latest } = rangeOf(date);
        expect(visibleFrom(date)).toBe(latest);
        expect(earliest === undefined || latest === undefined || earliest <= latest).toBe(true);
      }),
      thorough,
    );
  });
});

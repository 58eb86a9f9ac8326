import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, centsBetween, thorough } from '#tests/given/arbitraries.ts';
import { given, month } from '#tests/given/builders.ts';
import { monthAt, monthIndex, yearMonth, yearOf } from '../value/calendar.ts';
import { byFiscalYear, grantPeriodOf, lastMonthOf, spreadOver } from './grant-period.ts';
import { cents } from '../value/money.ts';
import { type SpreadStep, monthSteps, yearSteps } from './spread-derivation.ts';

const nineMonths = { first: month(4), last: month(12), revisions: [] };
const longer = { first: month(7), last: yearMonth('2020-12'), revisions: [] };
/** From October 2019 on until March 2020. */
const extended = {
  ...nineMonths,
  revisions: [{ from: month(10), until: yearMonth('2020-03') }],
};
const amount = cents(900_01);

describe('the part of a month', () => {
  test('of one year alone is an equal part, the middle one with the cent that is left', () => {
    expect(monthSteps(amount, nineMonths, month(8))).toEqual([
      { kind: 'month-part', whole: amount, month: month(8), of: 9, result: 100_01 },
    ]);
    expect(monthSteps(amount, nineMonths, month(12))).toEqual([
      { kind: 'month-part', whole: amount, month: month(12), of: 9, result: 100_00 },
    ]);
  });

  test('of several years is a part of its year', () => {
    expect(monthSteps(cents(1800_00), longer, yearMonth('2020-02'))).toEqual([
      { kind: 'year-part', whole: 1800_00, year: 2020, months: 12, of: 18, result: 1200_00 },
      { kind: 'month-part', whole: 1200_00, month: '2020-02', of: 12, result: 100_00 },
    ]);
  });

  test('from an extension on is a part of what the months before it leave', () => {
    expect(monthSteps(cents(900_00), extended, month(10))).toEqual([
      { kind: 'rest', whole: 900_00, kept: 600_00, from: month(10), result: 300_00 },
      { kind: 'year-part', whole: 300_00, year: 2019, months: 3, of: 6, result: 150_00 },
      { kind: 'month-part', whole: 150_00, month: month(10), of: 3, result: 50_00 },
    ]);
    expect(monthSteps(cents(900_00), extended, yearMonth('2020-03')).at(-1)).toMatchObject({
      kind: 'month-part',
      whole: 150_00,
      of: 3,
      result: 50_00,
    });
  });

  test('before an extension stays as it was', () => {
    expect(monthSteps(cents(900_00), extended, month(9))).toEqual([
      { kind: 'month-part', whole: 900_00, month: month(9), of: 9, result: 100_00 },
    ]);
  });

  test('before and after the period is nothing', () => {
    for (const outside of [month(3), yearMonth('2020-01')]) {
      expect(monthSteps(amount, nineMonths, outside)).toEqual([
        { kind: 'outside', month: outside, result: 0 },
      ]);
    }
  });
});

describe('the part of a year', () => {
  test('is its months of all', () => {
    expect(yearSteps(cents(1800_00), longer, 2019)).toEqual([
      { kind: 'year-part', whole: 1800_00, year: 2019, months: 6, of: 18, result: 600_00 },
    ]);
    expect(yearSteps(cents(1800_00), longer, 2020)).toEqual([
      { kind: 'year-part', whole: 1800_00, year: 2020, months: 12, of: 18, result: 1200_00 },
    ]);
  });

  test('after an extension is the sum of its months', () => {
    expect(yearSteps(cents(900_00), extended, 2020)).toEqual([
      { kind: 'year-sum', year: 2020, from: '2020-01', until: '2020-03', result: 150_00 },
    ]);
    expect(yearSteps(cents(900_00), extended, 2019)).toEqual([
      { kind: 'year-sum', year: 2019, from: month(4), until: month(12), result: 750_00 },
    ]);
  });

  test('in which the period does not run is nothing', () => {
    for (const year of [2018, 2020]) {
      const january = yearMonth(`${year}-01`);
      expect(yearSteps(amount, nineMonths, year)).toEqual([{ kind: 'outside', month: january, result: 0 }]);
    }
  });
});

/** Whether a step computes what it says; a part may be a cent off, since the parts add up. */
function isPart(step: SpreadStep): boolean {
  switch (step.kind) {
    case 'rest':
      return step.result === step.whole - step.kept;
    case 'year-part':
      return Math.abs(step.result - (step.whole * step.months) / step.of) < 1;
    case 'granted-part':
      return Math.abs(step.result - (step.whole * step.granted) / step.of) < 1;
    case 'month-part':
      return Math.abs(step.result - step.whole / step.of) < 1;
    case 'year-sum':
    case 'outside':
      return false;
  }
}

test('whatever the period, months and years come about as they are spread, each part of its whole', () => {
  fc.assert(
    fc.property(anyParticipant, centsBetween(0, 10 ** 10), fc.nat(200), (participant, whole, step) => {
      const period = given(grantPeriodOf(participant));
      const months = spreadOver(whole, period);
      const first = monthIndex(period.first);
      const asked = monthAt(first + (step % (monthIndex(lastMonthOf(period)) - first + 1)));
      const steps = monthSteps(whole, period, asked);
      expect(steps.at(-1)?.result).toBe(months.find((each) => each.month === asked)?.amount);
      expect(steps.filter((each) => !isPart(each))).toEqual([]);
      const year = yearOf(asked);
      const inYear = byFiscalYear(months).find((each) => each.year === year)?.amount;
      expect(yearSteps(whole, period, year).at(-1)?.result).toBe(inYear);
    }),
    thorough,
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCents, anyParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, month, participantOf } from '#tests/given/builders.ts';
import { monthAt, monthIndex, monthsInclusive, yearMonth, yearOf } from '../value/calendar.ts';
import { byFiscalYear, grantPeriodOf, lastMonthOf, spreadOver, yearsCovered } from './grant-period.ts';
import { addCents, cents } from '../value/money.ts';
import type { Participant } from '../document/scenario.ts';

const sumOf = (parts: readonly { readonly amount: number }[]) =>
  parts.reduce((running, { amount }) => running + amount, 0);

const anyPeriod = anyParticipant.map((participant) => given(grantPeriodOf(participant)));
const plain = { first: yearMonth('2019-11'), last: yearMonth('2020-02'), revisions: [] };

describe('an amount spread over any period', () => {
  test('adds up to itself to the cent, by months and by fiscal years', () => {
    fc.assert(
      fc.property(anyCents, anyPeriod, (amount, period) => {
        const months = spreadOver(amount, period);
        expect(sumOf(months)).toBe(amount);
        expect(sumOf(byFiscalYear(months))).toBe(amount);
      }),
      thorough,
    );
  });

  test('has one part for each month from the first to the last, extensions included', () => {
    fc.assert(
      fc.property(anyCents, anyPeriod, (amount, period) => {
        const count = monthsInclusive(period.first, lastMonthOf(period));
        const start = monthIndex(period.first);
        const expected = Array.from({ length: count }, (_, index) => monthAt(start + index));
        expect(spreadOver(amount, period).map((part) => part.month)).toEqual(expected);
      }),
      thorough,
    );
  });

  test('goes to each year as its months of the whole would, to within a cent', () => {
    fc.assert(
      fc.property(anyCents, anyPeriod, (amount, { first, last }) => {
        const months = spreadOver(amount, { first, last, revisions: [] });
        for (const { year, amount: part } of byFiscalYear(months)) {
          const count = BigInt(months.filter((each) => yearOf(each.month) === year).length);
          const off = BigInt(part) * BigInt(months.length) - BigInt(amount) * count;
          expect(off < 0n ? -off : off).toBeLessThan(BigInt(months.length));
        }
      }),
      thorough,
    );
  });

  test('is the same in all months of a year but for one cent, and the first of them never bear more than their part', () => {
    fc.assert(
      fc.property(anyCents, anyPeriod, (amount, { first, last }) => {
        const months = spreadOver(amount, { first, last, revisions: [] });
        for (const { year } of byFiscalYear(months)) {
          const parts = months.filter((each) => yearOf(each.month) === year).map((each) => each.amount);
          expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
          const [sum, third] = [parts.reduce(addCents), parts.slice(0, 3).reduce(addCents)];
          const share = (BigInt(sum) * BigInt(Math.min(3, parts.length)) * 2n) / BigInt(parts.length);
          expect(Math.abs(Number(BigInt(third) * 2n - share))).toBeLessThanOrEqual(1);
        }
      }),
      thorough,
    );
  });
});

describe('an extension', () => {
  test('brings no money: what is left from its begin on is spread over the months that there are now', () => {
    const period = { ...plain, revisions: [{ from: yearMonth('2020-01'), until: yearMonth('2020-04') }] };
    expect(spreadOver(cents(400_00), period)).toEqual([
      { month: '2019-11', amount: 100_00 },
      { month: '2019-12', amount: 100_00 },
      { month: '2020-01', amount: 50_00 },
      { month: '2020-02', amount: 50_00 },
      { month: '2020-03', amount: 50_00 },
      { month: '2020-04', amount: 50_00 },
    ]);
  });

  test('upon an extension spreads what the first left', () => {
    const period = {
      ...plain,
      revisions: [
        { from: yearMonth('2020-01'), until: yearMonth('2020-04') },
        { from: yearMonth('2020-04'), until: yearMonth('2020-05') },
      ],
    };
    expect(lastMonthOf(period)).toBe('2020-05');
    expect(spreadOver(cents(400_00), period).map(({ amount }) => amount)).toEqual([
      100_00, 100_00, 50_00, 50_00, 50_00, 25_00, 25_00,
    ]);
  });

  test('never changes what the months before it bear', () => {
    fc.assert(
      fc.property(anyCents, anyPeriod, (amount, period) => {
        const from = given([...period.revisions.map((revision) => revision.from), period.last][0]);
        const before = spreadOver(amount, { ...period, revisions: [] }).filter((each) => each.month < from);
        expect(spreadOver(amount, period).filter((each) => each.month < from)).toEqual(before);
      }),
      thorough,
    );
  });
});

describe('the period of a municipality', () => {
  const town = participantOf('town');
  const notStated = { status: 'not-stated' } as const;

  test('runs from the best begin to the last month', () => {
    const open = { ...town, firstMonth: assuming({ earliest: month(1), best: month(4), latest: month(7) }) };
    expect(grantPeriodOf(open)).toEqual({ first: '2019-04', last: '2019-12', revisions: [] });
  });

  test('of one month is one', () => {
    const short = { ...town, lastMonth: assuming(month(4)) };
    expect(spreadOver(cents(5), given(grantPeriodOf(short)))).toEqual([{ month: '2019-04', amount: 5 }]);
  });

  test.for<[string, boolean, Partial<Participant>]>([
    ['that ends in December 2019', false, {}],
    ['that ends in January 2020', true, { lastMonth: assuming(yearMonth('2020-01')) }],
    [
      'that was extended into 2020',
      true,
      { revisions: assuming([{ from: month(12), until: yearMonth('2020-03') }]) },
    ],
    ['whose end is not stated', false, { lastMonth: notStated }],
  ])('%s has figures beyond the year 2019: %s', ([, goesOn, told]) => {
    expect(yearsCovered({ fiscalYear: 2019 }, [{ ...town, ...told }]).length > 1).toBe(goesOn);
  });

  test('is none where begin or end is not stated, or the end lies before the begin', () => {
    expect(grantPeriodOf({ ...town, firstMonth: notStated })).toBeUndefined();
    expect(grantPeriodOf({ ...town, lastMonth: notStated })).toBeUndefined();
    expect(grantPeriodOf({ ...town, lastMonth: assuming(month(3)) })).toBeUndefined();
  });
});

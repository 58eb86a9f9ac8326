import { describe, expect, test } from 'vitest';
import { assuming, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import type { Participant } from '../document/scenario.ts';
import { cases } from '../inputs/scenario-ends.ts';
import { certain } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { basisPoints, cents, largestSum } from '../value/money.ts';
import { breakEvensOf } from './break-even.ts';
import { hasLimit, limitCase, limitYear, meansIn, ownMeans } from './limit-year.ts';

const money = (value: number) => assuming(certain(cents(value)));
const unknown = { status: 'not-stated' } as const;
const from = (earliest: string, best: string, latest: string) =>
  assuming({ earliest: yearMonth(earliest), best: yearMonth(best), latest: yearMonth(latest) });

/** October 2019 to March 2020: half of the months in each year, with a plan of 30,00 € and cover of 70,00 € in 2019. */
const town: Participant = {
  ...participantOf('town'),
  firstMonth: from('2019-10', '2019-10', '2019-10'),
  lastMonth: assuming(yearMonth('2020-03')),
  inPlan: money(30_00),
  headroom: money(70_00),
  inKind: money(10_00),
};
const inTown = (told: Partial<Participant> = {}) => {
  const participant = { ...town, ...told };
  return [scenarioOn(stateShare(8000), [participant]), participant] as const;
};
const caseIn = (told: Partial<Participant> = {}, ends = cases.best, year: number | undefined = 2019) =>
  limitCase(...inTown(told), ends, year);

describe('which year limits what a scenario may cost', () => {
  test('is the scenario’s own where nobody says when the grant ends', () => {
    const [scenario, participant] = inTown({ lastMonth: unknown });
    expect(limitYear(scenario, participant)).toBeUndefined();
    expect(limitYear(scenario, participant, 2020)).toBe(2020);
  });

  test('has no limit as long as its plan or its cover is not stated', () => {
    const inOneYear = {
      firstMonth: from('2019-04', '2019-04', '2019-04'),
      lastMonth: assuming(yearMonth('2019-12')),
    };
    expect(hasLimit(...inTown(inOneYear), undefined)).toBe(true);
    for (const open of [{ inPlan: unknown }, { headroom: unknown }]) {
      expect(hasLimit(...inTown({ ...inOneYear, ...open }), undefined)).toBe(false);
      expect(breakEvensOf(...inTown({ ...inOneYear, ...open }))).toBeUndefined();
      expect(hasLimit(...inTown(open), 2019)).toBe(false);
    }
  });
});

describe('a year that bears half of the months', () => {
  test('lets the whole ask for twice what it has, less two cents that splits may lose', () => {
    expect(caseIn()).toMatchObject({
      inPlan: 2 * (100_00 - 2),
      headroom: 0,
      means: { year: 2019, inPlan: 30_00, headroom: 70_00, whole: 2 * (100_00 - 2) },
    });
  });

  test('keeps back three cents a month of each period more where the grant was extended', () => {
    const revisions = assuming([{ from: yearMonth('2020-01'), until: yearMonth('2020-03') }]);
    expect(caseIn({ revisions }).means?.whole).toBe(2 * (100_00 - 2 - 3 * 12 * 2));
  });

  test('has its plan alone where its cover is below 0, and all of it where there is none', () => {
    expect(caseIn({ headroom: money(-1) })).toMatchObject({ inPlan: 30_00, headroom: -1 });
    expect(caseIn({ headroom: money(0) })).toMatchObject({ inPlan: 2 * (30_00 - 2), headroom: 0 });
  });

  test('bears nothing where it has less than splits may lose', () => {
    expect(caseIn({ inPlan: money(1), headroom: money(0) }).means?.whole).toBe(0);
  });

  test('counts the part of existing staff that falls to it, and all of it where the whole lies in one year', () => {
    expect(meansIn(...inTown(), 2019)).toBe(30_00 + 70_00 + 5_00);
    expect(meansIn(...inTown(), undefined)).toBe(30_00 + 70_00 + 10_00);
  });
});

test('a year to which nothing falls limits nothing', () => {
  expect(
    caseIn({ following: [{}, { inPlan: money(1), headroom: money(1) }] }, cases.best, 2021).means?.whole,
  ).toBe(largestSum);
});

test('a year for which nothing was granted limits nothing, though the grant runs through it', () => {
  const byYear = [
    { year: 2019, amount: cents(20_000_00) },
    { year: 2020, amount: cents(0) },
  ];
  const known = { sum: certain(cents(20_000_00)), byYear, facts: [], status: 'confirmed' } as const;
  const granted = {
    grant: { known, isTaken: true },
    following: [{ inPlan: money(30_00), headroom: money(70_00) }],
  };
  expect(caseIn(granted, cases.best, 2020).means?.whole).toBe(largestSum);
  expect(caseIn(granted, cases.best, 2019).means?.whole).toBeLessThan(largestSum);
});

test('a case has no year of its own where none is asked for, or where its plan, its cover or its end is not stated', () => {
  for (const open of [{ inPlan: unknown }, { headroom: unknown }, { lastMonth: unknown }]) {
    expect(caseIn(open).means).toBeUndefined();
  }
  expect(limitCase(...inTown(), cases.best, undefined)).toMatchObject({ inPlan: 30_00, headroom: 70_00 });
});

describe('a total cost whose begin is not certain', () => {
  const total = {
    firstMonth: from('2019-07', '2019-10', '2020-01'),
    totalCost: money(1000_00),
    totalEligible: assuming(certain(basisPoints(10_000))),
  };

  test('is dearest for a year with the begin that brings most of it there, and cheapest with the one that brings least', () => {
    // Two thirds of nine months (149,97 € less what no decimal tells of a third), half of six, and none of three.
    expect(caseIn(total, cases.dearest).means?.whole).toBe(149_96);
    expect(caseIn(total).means?.whole).toBe(2 * (100_00 - 2));
    expect(caseIn(total, cases.cheapest).means?.whole).toBe(largestSum);
    const next = [{ inPlan: money(30_00), headroom: money(70_00) }];
    expect(caseIn({ ...total, following: next }, cases.dearest, 2020).means?.whole).toBe(100_00 - 2);
    expect(caseIn({ ...total, following: next }, cases.cheapest, 2020).means?.whole).toBe(3 * (100_00 - 2));
  });

  test('by posts is dearest with the earliest begin, which costs most', () => {
    const byPosts = { firstMonth: total.firstMonth };
    expect(caseIn(byPosts, cases.dearest).means?.whole).toBe(149_96);
    expect(caseIn(byPosts, cases.cheapest).means?.whole).toBe(largestSum);
    // Of the nine months that cost most a third is in the next year, though a later begin would leave all of it there.
    const following = [{ inPlan: money(30_00), headroom: money(70_00) }];
    expect(caseIn({ ...byPosts, following }, cases.dearest, 2020).means?.whole).toBe(3 * (100_00 - 2));
  });
});

test('what there is for an own contribution is staff, plan and cover, and nothing certain where the cover is below 0', () => {
  expect(ownMeans(limitCase(...inTown(), cases.best, undefined))).toBe(10_00 + 30_00 + 70_00);
  expect(ownMeans(limitCase(...inTown({ headroom: money(-1) }), cases.best, undefined))).toBeUndefined();
});

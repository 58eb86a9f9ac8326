import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, month, participantOf, scenarioOn } from '#tests/given/builders.ts';
import { financeCase } from '#tests/given/finance-case.ts';
import { anyPlaces, drawnFrom } from '#tests/seen/draw.ts';
import { certain, hundredths } from '../value/amount.ts';
import { impactOf } from '../finance/budget-impact.ts';
import { isYearMonth, yearMonth, yearOf } from '../value/calendar.ts';
import { liquidityOf, peakTries } from './liquidity.ts';
import { cents } from '../value/money.ts';
import type { Drawdown, Participant, Scenario, ScenarioTerms } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const notStated = { status: 'not-stated' } as const;

/** 9.000 € from April to December, all paid by the state: 1.000 € a month. */
const town: Participant = {
  ...participantOf('town'),
  staffCost: assuming(certain(euros(24_000))),
  otherCost: assuming(certain(euros(0))),
};
const full: ScenarioTerms = { type: 'full' };
const liquidityFor = (drawdown: Drawdown, told: Partial<Participant> = {}, terms = full) => {
  const participant = { ...town, drawdown: assuming(drawdown), ...told };
  return liquidityOf(scenarioOn(terms, [participant]), participant);
};
const sum = (amounts: readonly number[]) => amounts.reduce((running, amount) => running + amount, 0);

describe('1.000 € a month from April to December', () => {
  test('paid two months later are advanced up to 2.000 €, from May on', () => {
    const { months, peak } = given(liquidityFor({ rhythm: 'monthly', lag: 2 }));
    expect(months.map(({ advanced }) => advanced / 100_00)).toEqual([
      10, 20, 20, 20, 20, 20, 20, 20, 20, 10, 0,
    ]);
    expect(months.at(-1)?.month).toBe('2020-02');
    expect(peak).toEqual({ month: '2019-05', advanced: euros(2000) });
  });

  test('paid in the same month are never advanced', () => {
    const { months, peak } = given(liquidityFor({ rhythm: 'monthly', lag: 0 }));
    expect(months).toHaveLength(9);
    expect(peak).toMatchObject({ month: '2019-04', advanced: 0 });
  });

  test('paid in the same month have no peak of any height', () => {
    const { peakHeight } = given(liquidityFor({ rhythm: 'monthly', lag: 0 }));
    expect(peakHeight).toEqual(certain(cents(0)));
  });

  test('paid for each quarter in the month after it are advanced up to 3.000 €', () => {
    const { months, peak } = given(liquidityFor({ rhythm: 'quarterly' }));
    expect(months.map(({ received }) => received / 100_00)).toEqual([0, 0, 0, 30, 0, 0, 30, 0, 0, 30]);
    expect(months.map(({ advanced }) => advanced / 100_00)).toEqual([10, 20, 30, 10, 20, 30, 10, 20, 30, 0]);
    expect(peak).toEqual({ month: '2019-06', advanced: euros(3000) });
  });

  test('of which the state pays none are the town’s own cash, month by month', () => {
    const { months, peak } = given(
      liquidityFor({ rhythm: 'quarterly' }, {}, { ...full, cap: certain(cents(0)) }),
    );
    expect(months.map(({ ownCash }) => ownCash / 100_00)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 90]);
    expect(peak.advanced).toBe(0);
  });

  test('spread over an extension are advanced until its last payment', () => {
    const revisions = assuming([{ from: month(12), until: yearMonth('2020-01') }]);
    const { months } = given(liquidityFor({ rhythm: 'monthly', lag: 1 }, { revisions }));
    expect(months.map(({ due }) => due / 100_00)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 5, 5, 0]);
    expect(months.at(-1)).toMatchObject({ month: '2020-02', received: euros(500), advanced: 0 });
  });

  test('have a peak that depends on the begin: a cap is due in fewer months if the grant begins late', () => {
    const firstMonth = assuming({ earliest: month(1), best: month(4), latest: month(10) });
    const capped: ScenarioTerms = { ...full, cap: certain(euros(3600)) };
    const { peak, peakHeight } = given(liquidityFor({ rhythm: 'quarterly' }, { firstMonth }, capped));
    expect(peak.advanced).toBe(euros(1200));
    expect(peakHeight).toEqual({ low: euros(900), best: euros(1200), high: euros(3000) });
  });
});

test('every begin counts for the height of the peak, at both ends of the funding, whatever the rhythm', () => {
  const told = {
    firstMonth: assuming({ earliest: month(1), best: month(4), latest: month(10) }),
    posts: assuming({ low: hundredths(25), best: hundredths(50), high: hundredths(100) }),
  };
  const heightFor = (drawdown: Drawdown) => given(liquidityFor(drawdown, told)).peakHeight;
  // 500 € to 2.000 € a month, and two or three months of it before anything comes.
  const twoMonths = { low: euros(1000), best: euros(2000), high: euros(4000) };
  expect(heightFor({ rhythm: 'monthly', lag: 2 })).toEqual(twoMonths);
  const quarter = { low: euros(1500), best: euros(3000), high: euros(6000) };
  expect(heightFor({ rhythm: 'quarterly' })).toEqual(quarter);
});

test('without period, drawdown or a figure there is no course of cash', () => {
  const monthly: Drawdown = { rhythm: 'monthly', lag: 1 };
  expect(liquidityFor(monthly, { drawdown: notStated })).toBeUndefined();
  expect(liquidityFor(monthly, { firstMonth: notStated })).toBeUndefined();
  expect(liquidityFor(monthly, { lastMonth: notStated })).toBeUndefined();
  expect(liquidityFor(monthly, { lastMonth: assuming(month(3)) })).toBeUndefined();
  expect(liquidityFor(monthly, { inKind: notStated })).toBeUndefined();
  expect(liquidityFor(monthly, { headroom: notStated })).toBeDefined();
  for (const told of [{ firstMonth: notStated }, { lastMonth: notStated }]) {
    const participant = { ...town, ...told };
    expect(peakTries(scenarioOn(full, [participant]), participant, monthly)).toEqual([]);
  }
});

const untilNextYear = (first: number): Partial<Participant> => ({
  firstMonth: assuming({ earliest: month(first), best: month(first), latest: month(first) }),
  lastMonth: assuming(yearMonth('2020-12')),
});

test('a single cent that falls due in the second year is advanced for as long as the state takes', () => {
  const one: ScenarioTerms = { ...full, cap: certain(cents(1)) };
  const advanced = { peak: { month: '2020-06', advanced: 1 }, peakHeight: certain(cents(1)) };
  expect(liquidityFor({ rhythm: 'monthly', lag: 1 }, untilNextYear(12), one)).toMatchObject(advanced);
  expect(liquidityFor({ rhythm: 'quarterly' }, untilNextYear(7), one)).toMatchObject(advanced);
});

test('three of fifteen months of 50.000 € that the state pays late are 10.000 €, and no two cents more', () => {
  const { scenario, participant } = financeCase('cap=50000&firstMonth.05334012=2019-07');
  expect(given(liquidityOf(scenario, participant)).peakHeight).toEqual(certain(euros(10_000)));
});

test('of 60.000 € over nineteen months the state owes 9.473,69 € at the most, in May', () => {
  const { scenario, participant } = financeCase();
  // 31.578,95 € fall to the ten months of 2019; three tenths of that, for 3/19 of the whole are 9.473,68 €.
  expect(given(liquidityOf(scenario, participant)).peak).toEqual({
    month: '2019-05',
    advanced: euros(9473.69),
  });
});

const courseOf = ({ participant, scenario }: { participant: Participant; scenario: Scenario }) => {
  const course = liquidityOf(scenario, participant);
  fc.pre(course !== undefined);
  return course;
};

describe('whatever the scenario', () => {
  const anyCase = fc
    .tuple(statedParticipant, anyScenarioTerms)
    .map(([participant, terms]) => ({ participant, scenario: scenarioOn(terms, [participant]) }));
  test('the state’s share is advanced from 0 to 0, never less, and all of it comes', () => {
    fc.assert(
      fc.property(anyCase, ({ participant, scenario }) => {
        const { months } = courseOf({ participant, scenario });
        const { stateFunding, cash } = impactOf(scenario, participant);
        expect(Math.min(...months.map(({ advanced }) => advanced))).toBeGreaterThanOrEqual(0);
        expect(given(months.at(-1)).advanced).toBe(0);
        expect(sum(months.map(({ due }) => due))).toBe(stateFunding?.best);
        expect(sum(months.map(({ received }) => received))).toBe(stateFunding?.best);
        expect(given(months.at(-1)).ownCash).toBe(cash?.best);
      }),
      thorough,
    );
  });

  test('what is advanced, or else paid ahead, is what fell due so far less what came so far', () => {
    fc.assert(
      fc.property(anyCase, (drawnCase) => {
        const { months } = courseOf(drawnCase);
        const soFar = months.map((_, index) => {
          const until = months.slice(0, index + 1);
          return sum(until.map(({ due }) => due)) - sum(until.map(({ received }) => received));
        });
        expect(months.map(({ advanced, ahead }) => advanced - ahead)).toEqual(soFar);
        expect(months.filter((each) => !isYearMonth(each.month))).toEqual([]);
      }),
      thorough,
    );
  });

  test('the peak is the first month with the most advanced, and its height lies in its interval', () => {
    fc.assert(
      fc.property(anyCase, (drawnCase) => {
        const { months, peak, peakHeight } = courseOf(drawnCase);
        const most = Math.max(...months.map(({ advanced }) => advanced));
        expect(peak).toMatchObject({ advanced: most });
        expect(peak.month).toBe(months.find(({ advanced }) => advanced === most)?.month);
        expect(peakHeight.best).toBe(most);
        expect(peakHeight.low).toBeLessThanOrEqual(most);
        expect(peakHeight.high).toBeGreaterThanOrEqual(most);
      }),
      thorough,
    );
  });

  // Each fiscal year's part is whole cents, and the months of a year, too: a stretch of months may be two cents of
  // each year beside its exact share. The one cent more is that of a fixed sum for each post.
  test('the interval of the peak holds the peak of whatever lies inside the ranges of the inputs', () => {
    fc.assert(
      fc.property(anyCase, anyPlaces, (wide, places) => {
        const { months, peakHeight } = courseOf(wide);
        const drawn = drawnFrom(wide.scenario, wide.participant, places);
        const { peak } = given(liquidityOf(drawn.scenario, drawn.participant));
        const years = new Set(months.map((each) => yearOf(each.month))).size + 1;
        const beside = 2 * years + 1;
        expect(peak.advanced).toBeGreaterThanOrEqual(peakHeight.low - beside);
        expect(peak.advanced).toBeLessThanOrEqual(peakHeight.high + beside);
      }),
      thorough,
    );
  });
});

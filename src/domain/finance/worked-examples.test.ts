import { describe, expect, test } from 'vitest';
import { assuming, given, participantOf, scenarioOn } from '#tests/given/builders.ts';
import { certain, hundredths } from '../value/amount.ts';
import { impactOf } from './budget-impact.ts';
import { isoDate, monthOf, yearMonth } from '../value/calendar.ts';
import { type GrantPeriod, byFiscalYear, isRetroactive, restOf, spreadOver } from '../cash/grant-period.ts';
import { instrumentsOf } from '#tests/given/calculated.ts';
import { basisPoints, cents, shareOf, split } from '../value/money.ts';
import { rateCheck } from '../value/rate-check.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';

/** Council papers of other towns: what they print must come out here (finance model, section 8). */
const euros = (value: number) => cents(Math.round(value * 100));

/** One year of a programme that costs this much, as one post of it. */
const costing = (amount: number, told: Partial<Participant> = {}): Participant => ({
  ...participantOf('koeln'),
  posts: assuming(certain(hundredths(100))),
  staffCost: assuming(certain(euros(amount))),
  otherCost: assuming(certain(euros(0))),
  firstMonth: assuming({
    earliest: yearMonth('2019-01'),
    best: yearMonth('2019-01'),
    latest: yearMonth('2019-01'),
  }),
  headroom: assuming(certain(euros(0))),
  ...told,
});

describe('Köln, follow-up programme of 2022: 591.272 € of 2.956.360 € are its own', () => {
  const whole = euros(2_956_360);
  const expense2022 = euros(1_389_354.79);

  test('which is the 20 % that the paper names', () => {
    expect(rateCheck(basisPoints(2000), euros(591_272), whole)).toEqual({
      stated: 2000,
      computed: 2000,
      agrees: true,
    });
  });

  test('the plan of 2022 holds 561.578 € of 1.389.354,79 €: 827.776,79 € are missing', () => {
    const before: ScenarioTerms = { type: 'full', cap: certain(euros(0)) };
    const town = costing(1_389_354.79, { inPlan: assuming(certain(euros(561_578))) });
    expect(impactOf(scenarioOn(before, [town]), town).gap).toEqual(certain(euros(827_776.79)));
    expect(restOf(expense2022, [euros(561_578)])).toBe(euros(827_776.79));
  });

  test('2022 and 2023 leave 824.627,82 € for the other years', () => {
    expect(restOf(whole, [expense2022, euros(742_377.39)])).toBe(euros(824_627.82));
  });
});

describe('Köln, integration guides of 2014 and 2015: 85.467 € from the state, 21.367 € by existing staff', () => {
  const granted: ScenarioTerms = {
    type: 'proportional',
    rate: certain(basisPoints(8000)),
    base: 'total',
    cap: certain(euros(85_467)),
  };
  const town = costing(106_834, { inKind: assuming(certain(euros(21_367))) });
  const scenario = scenarioOn(granted, [town]);

  test('the own share of 20 % is one of the total cost of 106.834 €', () => {
    expect(given(rateCheck(basisPoints(2000), euros(21_367), euros(106_834))).agrees).toBe(true);
    expect(given(rateCheck(basisPoints(2000), euros(21_367), euros(85_467))).agrees).toBe(false);
  });

  test('the own contribution is 21.367 € and none of it is cash', () => {
    expect(impactOf(scenario, town)).toMatchObject({
      cost: certain(euros(106_834)),
      stateFunding: certain(euros(85_467)),
      ownContribution: certain(euros(21_367)),
      inKind: certain(euros(21_367)),
      cash: certain(euros(0)),
    });
  });

  test('nobody has to decide anything, since existing staff is the own contribution', () => {
    expect(given(instrumentsOf(scenario, town)).best).toEqual({
      kind: 'none',
      decider: 'nobody',
      amount: 0,
      reason: 'in-kind',
      missing: [],
    });
  });

  test('by the years of the grant, in whole euros as the paper counts, it is 7.327 € and 14.040 €', () => {
    expect(split(cents(21_367), [29_307, 56_160])).toEqual([7327, 14_040]);
    expect(restOf(euros(21_367), [euros(7327)])).toBe(euros(14_040));
  });
});

describe('Geilenkirchen, 533.640,07 € for January 2019 to November 2020', () => {
  const period: GrantPeriod = { first: yearMonth('2019-01'), last: yearMonth('2020-11'), revisions: [] };

  test('begin before the notice of 15.10.2019, which is flagged and not refused', () => {
    expect(isRetroactive(period.first, monthOf(isoDate('2019-10-15')))).toBe(true);
    expect(isRetroactive(yearMonth('2019-10'), monthOf(isoDate('2019-10-15')))).toBe(false);
  });

  test('49 % for one target group are 261.483,63 €', () => {
    expect(shareOf(euros(533_640.07), basisPoints(4900))).toBe(euros(261_483.63));
  });

  test('120.000 € for staff over 23 months are 62.608,70 € in 2019 and 57.391,30 € in 2020', () => {
    const months = spreadOver(euros(120_000), period);
    expect(months).toHaveLength(23);
    expect(byFiscalYear(months)).toEqual([
      { year: 2019, amount: euros(62_608.7) },
      { year: 2020, amount: euros(57_391.3) },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  assuming,
  factOf,
  given,
  initiativeOf,
  moneyOf,
  month,
  participantOf,
  scenarioOn,
  seed,
  stateShare,
  stating,
} from '#tests/given/builders.ts';
import { type Amount, type Interval, certain } from '../value/amount.ts';
import { snapshotAt } from '../as-of/as-of.ts';
import { amountStatus, impactOf, jointImpact } from './budget-impact.ts';
import { linesWith } from './role-lines.ts';
import { isoDate } from '../value/calendar.ts';
import { basisPoints, cents } from '../value/money.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const interval = (low: number, best: number, high: number): Interval => ({
  low: euros(low),
  best: euros(best),
  high: euros(high),
});

function impactInSeed(id: string, party: string) {
  const scenario = given(seed.scenarios.find((candidate) => candidate.id === id));
  return impactOf(scenario, given(scenario.participants.find((candidate) => candidate.party === party)));
}

describe('Eschweiler in scenario B, proportional funding of 80 %', () => {
  test('costs 29.887,50 €, of which the state pays 21.000,00 € and the town 8.887,50 €', () => {
    const impact = impactInSeed('b', 'stadt-eschweiler');
    expect(impact.cost?.best).toBe(euros(29_887.5));
    expect(impact.eligible?.best).toBe(euros(26_250));
    expect(impact.stateFunding?.best).toBe(euros(21_000));
    expect(impact.ownContribution?.best).toBe(euros(8887.5));
  });

  test('may cost the town from 5.675,00 € to 24.700,00 €', () => {
    expect(impactInSeed('b', 'stadt-eschweiler')).toMatchObject({
      party: 'stadt-eschweiler',
      years: [2019],
      part: undefined,
      staff: interval(16_250, 26_250, 75_000),
      other: interval(2425, 3637.5, 9700),
      cost: interval(18_675, 29_887.5, 84_700),
      eligible: interval(16_250, 26_250, 75_000),
      stateFunding: interval(13_000, 21_000, 60_000),
      ownContribution: interval(5675, 8887.5, 24_700),
      thirdParty: certain(euros(0)),
      inKind: certain(euros(0)),
      cash: interval(5675, 8887.5, 24_700),
      gap: interval(5675, 8887.5, 24_700),
      headroom: certain(euros(15_000)),
      headroomAfter: interval(-9700, 6112.5, 9325),
    });
  });
});

test.for([
  { id: 'a', own: 3637.5, says: 'A, where the state pays all that is eligible, Eschweiler pays 3.637,50 €' },
  { id: 'c', own: 11_137.5, says: 'C, where the state pays a fixed sum, Eschweiler pays 11.137,50 €' },
])('in scenario $says by the best estimate', ({ id, own }) => {
  expect(impactInSeed(id, 'stadt-eschweiler').ownContribution?.best).toBe(euros(own));
});

describe('the own contribution', () => {
  const town = participantOf('town');
  const scenario = scenarioOn(stateShare(8000), [town]);

  test('from certain inputs is certain', () => {
    expect(impactOf(scenario, town).ownContribution).toEqual(certain(euros(8887.5)));
  });

  test('is met by accepted staff first, then by the plan; the rest is a gap that uses up the headroom', () => {
    const covered = {
      ...town,
      inKind: assuming(certain(euros(2000))),
      inPlan: assuming(certain(euros(3000))),
    };
    expect(impactOf(scenario, covered)).toMatchObject({
      inKind: certain(euros(2000)),
      gap: certain(euros(3887.5)),
      headroomAfter: certain(euros(11_112.5)),
    });
  });

  test('takes no more existing staff than it needs and leaves no gap then', () => {
    expect(impactOf(scenario, { ...town, inKind: assuming(certain(euros(50_000))) })).toMatchObject({
      inKind: certain(euros(8887.5)),
      gap: certain(euros(0)),
      headroomAfter: certain(euros(15_000)),
    });
  });

  test('beyond plan and headroom leaves less than nothing', () => {
    const short = { ...town, headroom: assuming(certain(euros(5000))) };
    expect(impactOf(scenario, short).headroomAfter).toEqual(certain(euros(-3887.5)));
  });

  test('is highest with an early begin: an early month means more months', () => {
    const open = { ...town, firstMonth: assuming({ earliest: month(1), best: month(4), latest: month(7) }) };
    expect(impactOf(scenario, open).ownContribution).toEqual(interval(5925, 8887.5, 11_850));
  });

  test('is nothing where the period ends before it begins', () => {
    const over = { ...town, lastMonth: assuming(month(3)) };
    expect(impactOf(scenario, over).cost).toEqual(certain(euros(0)));
  });
});

test('a least own share that is uncertain moves state funding and own contribution against each other', () => {
  const town = participantOf('town');
  const ownMinimum = { low: euros(1000), best: euros(2000), high: euros(4000) };
  expect(impactOf(scenarioOn({ type: 'gap', ownMinimum }, [town]), town)).toMatchObject({
    stateFunding: interval(22_250, 24_250, 25_250),
    ownContribution: interval(4637.5, 5637.5, 7637.5),
  });
});

describe('StädteRegion Aachen and Eschweiler together', () => {
  const impacts = [impactInSeed('b', 'staedteregion-aachen'), impactInSeed('b', 'stadt-eschweiler')];

  test('pay the sum of what each pays, end to end, since each has inputs of its own', () => {
    expect(jointImpact(impacts)).toEqual({
      cost: { kind: 'complete', sum: interval(18_675 + 18_675, 59_775 + 29_887.5, 169_400 + 84_700), of: 2 },
      stateFunding: {
        kind: 'complete',
        sum: interval(13_000 + 13_000, 42_000 + 21_000, 120_000 + 60_000),
        of: 2,
      },
      ownContribution: {
        kind: 'complete',
        sum: interval(5675 + 5675, 17_775 + 8887.5, 49_400 + 24_700),
        of: 2,
      },
    });
  });

  test('have no sum where nobody takes part', () => {
    const { part, ...sums } = jointImpact([]);
    expect(part).toBeUndefined();
    expect(new Set(Object.values(sums).map(({ kind }) => kind))).toEqual(new Set(['empty']));
  });
});

test('money is found by its role, as of the day', () => {
  const initiative = initiativeOf([
    stating('state', moneyOf()),
    stating('own', moneyOf({ role: 'own-contribution' })),
  ]);
  const idsAt = (day: string) =>
    linesWith(snapshotAt(initiative, isoDate(day)), ['own-contribution']).map(({ fact }) => fact.id);
  expect(idsAt('2018-11-04')).toEqual([]);
  expect(idsAt('2018-11-05')).toEqual(['own']);
});

test.for([
  [2000, 'confirmed'],
  [3000, 'contradicted'],
] as const)('a confirmed 20 € of 100 € with a stated rate of %i basis points is %s', ([rate, is]) => {
  const amount: Amount = { kind: 'exact', value: cents(20_00) };
  const statedShare = { rate: basisPoints(rate), base: 'total', of: cents(100_00) } as const;
  const initiative = initiativeOf([stating('fact', moneyOf({ amount, statedShare }))]);
  const [line] = linesWith(snapshotAt(initiative, isoDate('2018-11-05')), ['state-funding']);
  expect(amountStatus(given(line))).toBe(is);
});

test.for([
  { status: 'confirmed', reason: undefined, is: 'confirmed', says: 'a confirmed amount is confirmed' },
  {
    status: 'confirmed',
    reason: 'not-stated',
    is: 'not-stated',
    says: 'a confirmed cost without an amount is not stated',
  },
  {
    status: 'announced',
    reason: 'not-stated',
    is: 'announced',
    says: 'money in prospect stays in prospect without an amount',
  },
  {
    status: 'not-assessable',
    reason: 'not-assessable',
    is: 'not-assessable',
    says: 'what cannot be assessed stays so',
  },
] as const)('$says', ({ status, reason, is }) => {
  const amount: Amount = reason ? { kind: 'unknown', reason } : { kind: 'exact', value: cents(0) };
  const initiative = initiativeOf([factOf('fact', { status, contents: [moneyOf({ amount })] })]);
  const [line] = linesWith(snapshotAt(initiative, isoDate('2018-11-05')), ['state-funding']);
  expect(amountStatus(given(line))).toBe(is);
});

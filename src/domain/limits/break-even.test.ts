import { describe, expect, test } from 'vitest';
import {
  assuming,
  given,
  month,
  participantOf,
  scenarioOn,
  seed,
  stateShare,
} from '#tests/given/builders.ts';
import { certain, hundredths } from '../value/amount.ts';
import { breakEvensOf, coveredRate } from './break-even.ts';
import { isCost } from './cost-limit.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';
import { changed } from '../inputs/scenario-changes.ts';

const euros = (value: number) => cents(Math.round(value * 100));

const town = participantOf('town');

const breakEvensFor = (told: Partial<Participant>, terms: ScenarioTerms = stateShare(8000)) => {
  const participant = { ...town, ...told };
  return breakEvensOf(scenarioOn(terms, [participant]), participant);
};

const bestFor = (told: Partial<Participant>, terms?: ScenarioTerms) => {
  const { ownShare, cost, funding } = given(breakEvensFor(told, terms));
  return { ownShare: ownShare.best, cost, funding: funding.best };
};

const headroom = (value: number) => ({ headroom: assuming(certain(euros(value))) });

const capped = (cap: number): ScenarioTerms => ({ ...stateShare(8000), cap: certain(euros(cap)) });

describe('Eschweiler in scenario B, 29.887,50 € of cost and 26.250,00 € of it eligible', () => {
  test('with a cover of 15.000 € may pay 11.362,50 € of what is eligible, that is 43,28 %', () => {
    const { ownShare, funding } = bestFor(headroom(15_000));
    expect(ownShare).toEqual({ kind: 'at', value: { part: euros(11_362.5), of: euros(26_250) } });
    expect(coveredRate({ part: euros(11_362.5), of: euros(26_250) })).toBe(4328);
    expect(funding).toEqual({ kind: 'at', value: euros(14_887.5) });
  });

  test('with it may cost up to 50.443,03 €, of which 80 % of 26.250/29.887,50 is paid', () => {
    expect(bestFor(headroom(15_000)).cost).toEqual({ kind: 'at', value: euros(50_443.03) });
  });

  test('with a cover of 3.000 € is over it even if the state pays all that is eligible', () => {
    expect(bestFor(headroom(3000))).toMatchObject({
      ownShare: { kind: 'already-over' },
      funding: { kind: 'already-over' },
    });
  });

  test('with a cover of 29.887,50 € is never over it, not even without the state', () => {
    expect(bestFor(headroom(29_887.5))).toMatchObject({
      ownShare: { kind: 'never-over' },
      funding: { kind: 'never-over' },
    });
    const { ownShare, funding } = bestFor(headroom(29_887.49));
    expect(funding).toEqual({ kind: 'at', value: 1 });
    expect(ownShare).toEqual({ kind: 'at', value: { part: euros(26_249.99), of: euros(26_250) } });
  });

  test('with a headroom below zero is over it whatever is paid, even nothing', () => {
    const over = { ...headroom(-0.01), thirdParty: assuming(certain(euros(29_887.5))) };
    expect(bestFor(over)).toEqual({
      ownShare: { kind: 'already-over' },
      cost: { kind: 'already-over' },
      funding: { kind: 'already-over' },
    });
  });

  test('with a cover that just pays what is not eligible is at an own share of 0 %', () => {
    const least = bestFor(headroom(3637.5));
    expect(least.ownShare).toEqual({ kind: 'at', value: { part: 0, of: euros(26_250) } });
    expect(least.funding).toEqual({ kind: 'at', value: euros(26_250) });
  });

  test('has existing staff, plan and cover for its own contribution', () => {
    const told = {
      inKind: assuming(certain(euros(1000))),
      inPlan: assuming(certain(euros(200))),
      ...headroom(15_000),
    };
    expect(given(breakEvensFor(told)).means).toBe(euros(16_200));
    const plan = { low: euros(100), best: euros(200), high: euros(900) };
    expect(given(breakEvensFor({ ...told, inPlan: assuming(plan) })).means).toBe(euros(16_200));
    expect(bestFor(told).funding).toEqual({ kind: 'at', value: euros(13_687.5) });
  });

  test('as the first initiative has it gives the same', () => {
    const scenario = given(seed.scenarios.find(({ id }) => id === 'b'));
    const participant = given(scenario.participants.find(({ party }) => party === 'stadt-eschweiler'));
    const { ownShare, base } = given(breakEvensOf(scenario, participant));
    expect(base).toBe('eligible');
    expect(ownShare).toEqual({
      best: { kind: 'at', value: { part: euros(11_362.5), of: euros(26_250) } },
      favourable: { kind: 'at', value: { part: euros(12_575), of: euros(16_250) } },
      unfavourable: { kind: 'at', value: { part: euros(5300), of: euros(75_000) } },
    });
  });
});

describe('a break-even', () => {
  test('of the own share is one of the total cost where the terms say so', () => {
    const total: ScenarioTerms = { type: 'proportional', base: 'total', rate: certain(basisPoints(8000)) };
    expect(bestFor(headroom(15_000), total).ownShare).toEqual({
      kind: 'at',
      value: { part: euros(15_000), of: euros(29_887.5) },
    });
  });

  test('is out of reach where the cap is below what is needed, and in reach at the very cap', () => {
    expect(bestFor(headroom(15_000), capped(14_887.49)).ownShare.kind).toBe('already-over');
    expect(bestFor(headroom(15_000), capped(14_887.5)).ownShare.kind).toBe('at');
  });

  test('is out of reach by a cent where third parties pay all that is eligible', () => {
    const third = { ...headroom(887.49), thirdParty: assuming(certain(euros(29_000))) };
    expect(bestFor(third).funding.kind).toBe('already-over');
    expect(bestFor({ ...third, ...headroom(887.5) }).funding.kind).toBe('never-over');
  });

  test('of the cost is told for the estimates', () => {
    const wide = { low: euros(10_000), best: euros(15_000), high: euros(20_000) };
    expect(bestFor({ headroom: assuming(wide) }).cost).toEqual({ kind: 'at', value: euros(50_443.03) });
  });

  test('of the cost is there where all but a cent of it is eligible', () => {
    const allYear = { earliest: month(1), best: month(1), latest: month(1) };
    const told = {
      ...headroom(5),
      posts: assuming(certain(hundredths(100))),
      staffCost: assuming(certain(euros(1000))),
      otherCost: assuming(certain(cents(1))),
      firstMonth: assuming(allYear),
    };
    expect(bestFor(told, { type: 'full' }).cost).toEqual({ kind: 'at', value: euros(500_005) });
  });

  test('of the cost is none beyond a million million euros', () => {
    expect([isCost(10 ** 14 - 1), isCost(10 ** 14)]).toEqual([true, false]);
  });

  test('of the cost counts third-party funds in full, also those beyond the cost of today', () => {
    const third = { ...headroom(0), thirdParty: assuming(certain(euros(50_000))) };
    expect(bestFor(third, { type: 'full' }).cost).toEqual({ kind: 'at', value: euros(50_000) });
  });

  test('of the cost is never reached where all is eligible and the state pays it all', () => {
    const eligible = { otherEligible: assuming(certain(basisPoints(10_000))) };
    expect(bestFor(eligible, { type: 'full' }).cost).toEqual({ kind: 'never-over' });
    const none = { posts: assuming(certain(hundredths(0))) };
    expect(bestFor(none).cost).toEqual({ kind: 'never-over' });
    const fixed: ScenarioTerms = { type: 'fixed', sum: certain(euros(1)), per: 'grant' };
    expect(bestFor(none, fixed).cost).toEqual({ kind: 'never-over' });
  });

  test('of the cost in gap funding leaves the least own share to the town', () => {
    const eligible = { otherEligible: assuming(certain(basisPoints(10_000))), ...headroom(5000) };
    const gap = (own: number): ScenarioTerms => ({ type: 'gap', ownMinimum: certain(euros(own)) });
    expect(bestFor(eligible, gap(5000)).cost).toEqual({ kind: 'never-over' });
    expect(bestFor(eligible, gap(5000.01)).cost).toEqual({ kind: 'at', value: euros(5000) });
  });

  test('of the cost adds a fixed sum and a cap to what the town has', () => {
    const sum = certain(euros(20_000));
    const fixed = (cap?: number): ScenarioTerms => ({
      type: 'fixed',
      sum,
      per: 'grant',
      cap: cap === undefined ? undefined : certain(euros(cap)),
    });
    const eligible = { otherEligible: assuming(certain(basisPoints(10_000))), ...headroom(5000) };
    expect(bestFor(eligible, fixed()).cost).toEqual({ kind: 'at', value: euros(25_000) });
    expect(bestFor(eligible, fixed(12_000)).cost).toEqual({
      kind: 'at',
      value: euros(17_000),
    });
    const perPost: ScenarioTerms = { type: 'fixed', sum: certain(euros(50_000)), per: 'post-year' };
    expect(bestFor(eligible, perPost).cost).toEqual({ kind: 'at', value: euros(23_750) });
  });

  test('is none where the headroom after is not known', () => {
    expect(breakEvensFor({ headroom: { status: 'not-stated' } })).toBeUndefined();
    const scenario = scenarioOn(stateShare(8000), [town]);
    const unknown = changed(scenario, [{ input: 'ownShare', value: undefined }]);
    expect(breakEvensOf(unknown, town)).toBeUndefined();
  });
});

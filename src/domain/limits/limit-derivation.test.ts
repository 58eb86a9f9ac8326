import { describe, expect, test } from 'vitest';
import { assuming, given, stateShare } from '#tests/given/builders.ts';
import { limitSteps, bestLimit } from '#tests/given/calculated.ts';
import { certain } from '../value/amount.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { ScenarioTerms } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));

const kindsFor = (...asked: Parameters<typeof limitSteps>) =>
  given(limitSteps(...asked)).map(({ kind }) => kind);

const toThird = ['staff', 'other', 'cost', 'eligible', 'third-party'];

const all = assuming(certain(basisPoints(10_000)));

const money = (value: number) => assuming(certain(euros(value)));

test('the lowest state funding is what is needed, and ends there', () => {
  expect(kindsFor(bestLimit('funding'))).toEqual([...toThird, 'means', 'needed']);
});

describe('the highest cost', () => {
  test('is the higher of that without the state and that within the strictest of its limits', () => {
    const capped = { ...stateShare(8000), cap: certain(euros(21_000)) };
    expect(limitSteps(bestLimit('cost'), { thirdParty: money(1000) }, capped)?.slice(6)).toEqual([
      { kind: 'cost-alone', means: euros(15_000), thirdParty: euros(1000), result: euros(16_000) },
      // 15.000 € × 29.887,50 / 3.637,50
      {
        kind: 'cost-by-eligible',
        means: euros(15_000),
        cost: euros(29_887.5),
        eligible: euros(26_250),
        result: euros(123_247.42),
      },
      {
        kind: 'cost-by-cap',
        means: euros(15_000),
        thirdParty: euros(1000),
        cap: euros(21_000),
        result: euros(37_000),
      },
      // 16.000 € × 29.887,50 / (29.887,50 − 21.000)
      {
        kind: 'cost-by-rate',
        means: euros(15_000),
        thirdParty: euros(1000),
        cost: euros(29_887.5),
        base: euros(26_250),
        rate: 8000,
        result: euros(53_805.9),
      },
      { kind: 'cost-strictest', result: euros(37_000) },
      { kind: 'cost-highest', alone: euros(16_000), strictest: euros(37_000), result: euros(37_000) },
    ]);
  });

  test('of a rate of the total cost names the total cost as its base', () => {
    const total: ScenarioTerms = { type: 'proportional', rate: certain(basisPoints(8000)), base: 'total' };
    expect(limitSteps(bestLimit('cost'), {}, total)?.at(-3)).toMatchObject({
      kind: 'cost-by-rate',
      base: euros(29_887.5),
      result: euros(75_000),
    });
  });

  test('with a least own share is what the means beyond it pay; where they do not suffice, it is 0', () => {
    const gap = (own: number): ScenarioTerms => ({ type: 'gap', ownMinimum: certain(euros(own)) });
    const eligible = { otherEligible: assuming(certain(basisPoints(5000))) };
    // (15.000 − 3.000) × 29.887,50 / 1.818,75
    expect(limitSteps(bestLimit('cost'), eligible, gap(3000))?.at(-3)).toMatchObject({
      kind: 'cost-by-own',
      ownMinimum: euros(3000),
      cost: euros(29_887.5),
      eligible: euros(28_068.75),
      result: euros(197_195.87),
    });
    expect(limitSteps(bestLimit('cost'), eligible, gap(20_000))?.slice(-3)).toMatchObject([
      { kind: 'cost-by-own', result: 0 },
      { kind: 'cost-strictest', result: 0 },
      { kind: 'cost-highest', alone: euros(15_000), strictest: 0, result: euros(15_000) },
    ]);
  });

  test('with a fixed sum adds the sum, for the grant or for each post', () => {
    const fixed = (per: 'grant' | 'post-year'): ScenarioTerms => ({
      type: 'fixed',
      per,
      sum: certain(euros(40_000)),
    });
    expect(limitSteps(bestLimit('cost'), {}, fixed('grant'))?.at(-3)).toMatchObject({
      kind: 'cost-by-sum',
      sum: euros(40_000),
      per: undefined,
      result: euros(55_000),
    });
    expect(limitSteps(bestLimit('cost'), {}, fixed('post-year'))?.at(-3)).toMatchObject({
      kind: 'cost-by-sum',
      per: { posts: 50, months: 9 },
      result: euros(30_000),
    });
  });

  test('needs no strictest of one limit alone, and none at all in full funding of everything', () => {
    const full: ScenarioTerms = { type: 'full' };
    expect(kindsFor(bestLimit('cost'), {}, full)).toEqual([
      ...toThird,
      'means',
      'cost-alone',
      'cost-by-eligible',
      'cost-highest',
    ]);
    expect(kindsFor(bestLimit('cost'), { otherEligible: all }, full)).toEqual([
      ...toThird,
      'means',
      'cost-alone',
    ]);
  });

  test('has no limit where there is no cost to grow', () => {
    expect(kindsFor(bestLimit('cost'), { staffCost: money(0), otherCost: money(0) })).toEqual([
      ...toThird,
      'means',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { assuming, given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { limitDerivation } from './limit-derivation.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));
type FigureRef = Parameters<typeof limitDerivation>[2];

/** Half a post for nine months: 26.250 € staff that is eligible, 3.637,50 € other cost that is not. */
function stepsFor(
  asked: FigureRef,
  told: Partial<Participant> = {},
  terms: ScenarioTerms = stateShare(8000),
) {
  const participant = { ...participantOf('town'), ...told };
  return limitDerivation(scenarioOn(terms, [participant]), participant, asked);
}
const kindsFor = (...asked: Parameters<typeof stepsFor>) => given(stepsFor(...asked)).map(({ kind }) => kind);
const best = (limit: FigureRef['limit']): FigureRef => ({ kind: 'limit', limit, at: 'best' });
const toThird = ['staff', 'other', 'cost', 'eligible', 'third-party'];
const all = assuming(certain(basisPoints(10_000)));
const money = (value: number) => assuming(certain(euros(value)));

describe('the highest own share', () => {
  test('is what the needed funding leaves of the eligible cost', () => {
    expect(stepsFor(best('ownShare'))?.slice(4)).toMatchObject([
      { kind: 'third-party', result: 0 },
      { kind: 'means', inKind: 0, inPlan: 0, headroom: euros(15_000), result: euros(15_000) },
      {
        kind: 'needed',
        cost: euros(29_887.5),
        thirdParty: 0,
        means: euros(15_000),
        result: euros(14_887.5),
      },
      { kind: 'own-part', of: euros(26_250), needed: euros(14_887.5), result: euros(11_362.5) },
      { kind: 'own-rate', result: { part: euros(11_362.5), of: euros(26_250) } },
    ]);
  });

  test('counts staff and plan among the means, and takes the total cost where that is the base', () => {
    const told = { inKind: money(500), inPlan: money(700), thirdParty: money(1000) };
    const total: ScenarioTerms = {
      type: 'proportional',
      rate: certain(basisPoints(8000)),
      base: 'total',
    };
    expect(stepsFor(best('ownShare'), told, total)?.slice(-4)).toMatchObject([
      { kind: 'means', inKind: euros(500), inPlan: euros(700), result: euros(16_200) },
      { kind: 'needed', thirdParty: euros(1000), result: euros(12_687.5) },
      { kind: 'own-part', of: euros(29_887.5), result: euros(17_200) },
      { kind: 'own-rate', result: { part: euros(17_200), of: euros(29_887.5) } },
    ]);
  });

  test('in the worst case comes from the dearest values', () => {
    const headroom = assuming({ low: euros(10_000), best: euros(15_000), high: euros(20_000) });
    expect(
      stepsFor({ kind: 'limit', limit: 'ownShare', at: 'unfavourable' }, { headroom })?.slice(-1),
    ).toEqual([{ kind: 'own-rate', result: { part: euros(6362.5), of: euros(26_250) } }]);
  });

  test('does not exist where no funding is needed', () => {
    expect(stepsFor(best('ownShare'), { headroom: money(29_887.5) })?.at(-1)).toMatchObject({
      kind: 'needed',
      result: 0,
    });
    expect(stepsFor(best('ownShare'), { headroom: money(29_887.49) })?.at(-1)?.kind).toBe('own-rate');
  });

  test('is 0 % where the state must pay all that it can', () => {
    expect(stepsFor(best('ownShare'), { headroom: money(3637.5) })?.at(-1)).toEqual({
      kind: 'own-rate',
      result: { part: 0, of: euros(26_250) },
    });
  });

  test('does not exist where more is needed than the state can pay', () => {
    expect(stepsFor(best('ownShare'), { headroom: money(3000) })?.at(-1)).toEqual({
      kind: 'most',
      eligible: euros(26_250),
      thirdParty: 0,
      cap: undefined,
      result: euros(26_250),
    });
    const capped = { ...stateShare(8000), cap: certain(euros(5000)) };
    expect(stepsFor(best('funding'), {}, capped)?.at(-1)).toMatchObject({
      cap: euros(5000),
      result: euros(5000),
    });
  });

  test('does not exist where the headroom is below zero from the start', () => {
    const steps = [{ kind: 'no-means', result: euros(-1) }];
    expect(stepsFor(best('ownShare'), { headroom: money(-1) })).toEqual(steps);
    expect(stepsFor(best('cost'), { headroom: money(-1) })).toEqual(steps);
  });

  test('is not derived where an input is missing', () => {
    expect(stepsFor(best('ownShare'), { inPlan: { status: 'not-stated' } })).toBeUndefined();
  });
});

test('the lowest state funding is what is needed, and ends there', () => {
  expect(kindsFor(best('funding'))).toEqual([...toThird, 'means', 'needed']);
});

describe('the highest cost', () => {
  test('is the higher of that without the state and that within the strictest of its limits', () => {
    const capped = { ...stateShare(8000), cap: certain(euros(21_000)) };
    expect(stepsFor(best('cost'), { thirdParty: money(1000) }, capped)?.slice(6)).toEqual([
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
    expect(stepsFor(best('cost'), {}, total)?.at(-3)).toMatchObject({
      kind: 'cost-by-rate',
      base: euros(29_887.5),
      result: euros(75_000),
    });
  });

  test('with a least own share is what the means beyond it pay; where they do not suffice, it is 0', () => {
    const gap = (own: number): ScenarioTerms => ({ type: 'gap', ownMinimum: certain(euros(own)) });
    const eligible = { otherEligible: assuming(certain(basisPoints(5000))) };
    // (15.000 − 3.000) × 29.887,50 / 1.818,75
    expect(stepsFor(best('cost'), eligible, gap(3000))?.at(-3)).toMatchObject({
      kind: 'cost-by-own',
      ownMinimum: euros(3000),
      cost: euros(29_887.5),
      eligible: euros(28_068.75),
      result: euros(197_195.87),
    });
    expect(stepsFor(best('cost'), eligible, gap(20_000))?.slice(-3)).toMatchObject([
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
    expect(stepsFor(best('cost'), {}, fixed('grant'))?.at(-3)).toMatchObject({
      kind: 'cost-by-sum',
      sum: euros(40_000),
      per: undefined,
      result: euros(55_000),
    });
    expect(stepsFor(best('cost'), {}, fixed('post-year'))?.at(-3)).toMatchObject({
      kind: 'cost-by-sum',
      per: { posts: 50, months: 9 },
      result: euros(30_000),
    });
  });

  test('needs no strictest of one limit alone, and none at all in full funding of everything', () => {
    const full: ScenarioTerms = { type: 'full' };
    expect(kindsFor(best('cost'), {}, full)).toEqual([
      ...toThird,
      'means',
      'cost-alone',
      'cost-by-eligible',
      'cost-highest',
    ]);
    expect(kindsFor(best('cost'), { otherEligible: all }, full)).toEqual([...toThird, 'means', 'cost-alone']);
  });

  test('has no limit where there is no cost to grow', () => {
    expect(kindsFor(best('cost'), { staffCost: money(0), otherCost: money(0) })).toEqual([
      ...toThird,
      'means',
    ]);
  });
});

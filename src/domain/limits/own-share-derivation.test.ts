import { describe, expect, test } from 'vitest';
import { assuming, stateShare } from '#tests/given/builders.ts';
import { limitSteps, bestLimit } from '#tests/given/calculated.ts';
import { certain } from '../value/amount.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { ScenarioTerms } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));

const money = (value: number) => assuming(certain(euros(value)));

describe('the highest own share', () => {
  test('is what the needed funding leaves of the eligible cost', () => {
    expect(limitSteps(bestLimit('ownShare'))?.slice(4)).toMatchObject([
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
    expect(limitSteps(bestLimit('ownShare'), told, total)?.slice(-4)).toMatchObject([
      { kind: 'means', inKind: euros(500), inPlan: euros(700), result: euros(16_200) },
      { kind: 'needed', thirdParty: euros(1000), result: euros(12_687.5) },
      { kind: 'own-part', of: euros(29_887.5), result: euros(17_200) },
      { kind: 'own-rate', result: { part: euros(17_200), of: euros(29_887.5) } },
    ]);
  });

  test('in the worst case comes from the dearest values', () => {
    const headroom = assuming({ low: euros(10_000), best: euros(15_000), high: euros(20_000) });
    expect(
      limitSteps({ kind: 'limit', limit: 'ownShare', at: 'unfavourable' }, { headroom })?.slice(-1),
    ).toEqual([{ kind: 'own-rate', result: { part: euros(6362.5), of: euros(26_250) } }]);
  });

  test('does not exist where no funding is needed', () => {
    expect(limitSteps(bestLimit('ownShare'), { headroom: money(29_887.5) })?.at(-1)).toMatchObject({
      kind: 'needed',
      result: 0,
    });
    expect(limitSteps(bestLimit('ownShare'), { headroom: money(29_887.49) })?.at(-1)?.kind).toBe('own-rate');
  });

  test('is 0 % where the state must pay all that it can', () => {
    expect(limitSteps(bestLimit('ownShare'), { headroom: money(3637.5) })?.at(-1)).toEqual({
      kind: 'own-rate',
      result: { part: 0, of: euros(26_250) },
    });
  });

  test('does not exist where more is needed than the state can pay', () => {
    expect(limitSteps(bestLimit('ownShare'), { headroom: money(3000) })?.at(-1)).toEqual({
      kind: 'most',
      eligible: euros(26_250),
      thirdParty: 0,
      cap: undefined,
      result: euros(26_250),
    });
    const capped = { ...stateShare(8000), cap: certain(euros(5000)) };
    expect(limitSteps(bestLimit('funding'), {}, capped)?.at(-1)).toMatchObject({
      cap: euros(5000),
      result: euros(5000),
    });
  });

  test('does not exist where the headroom is below zero from the start', () => {
    const steps = [{ kind: 'no-means', result: euros(-1) }];
    expect(limitSteps(bestLimit('ownShare'), { headroom: money(-1) })).toEqual(steps);
    expect(limitSteps(bestLimit('cost'), { headroom: money(-1) })).toEqual(steps);
  });

  test('is not derived where an input is missing', () => {
    expect(limitSteps(bestLimit('ownShare'), { inPlan: { status: 'not-stated' } })).toBeUndefined();
  });
});

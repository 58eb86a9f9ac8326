import { describe, expect, test } from 'vitest';
import { participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { impactOf } from './budget-impact.ts';
import { cents } from '../value/money.ts';
import { shareBaseOf, withOwnShare } from './other-share.ts';
import type { ScenarioTerms } from '../document/scenario.ts';

const town = participantOf('town');
const cap = certain(cents(20_000_00));

describe('a scenario with another own share', () => {
  test('leaves the rest to the state, and keeps its cap', () => {
    const fixed: ScenarioTerms = { type: 'full', cap };
    expect(withOwnShare(scenarioOn(fixed, [town]), 2500, 'total').terms.value).toEqual({
      type: 'proportional',
      base: 'total',
      rate: certain(7500),
      cap,
    });
  });

  test('bears what the own share says: of 26.250 € eligible 43,2857… %, and what is not eligible, to the cent of the cost', () => {
    const shared = withOwnShare(scenarioOn(stateShare(8000), [town]), 4329, 'eligible');
    const { cost, stateFunding, ownContribution } = impactOf(shared, town);
    // The state's 14.886,375 € are rounded half up, once; the rest is hers, for both together are 29.887,50 €.
    expect([stateFunding?.best, ownContribution?.best, cost?.best]).toEqual([
      14_886_38, 15_001_12, 29_887_50,
    ]);
  });
});

test('the base of an own share is that of the terms, or the eligible cost', () => {
  const total: ScenarioTerms = { type: 'proportional', base: 'total' };
  expect(shareBaseOf(scenarioOn(total, []))).toBe('total');
  expect(shareBaseOf(scenarioOn(stateShare(8000), []))).toBe('eligible');
  expect(shareBaseOf(scenarioOn({ type: 'full' }, []))).toBe('eligible');
});

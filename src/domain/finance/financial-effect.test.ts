import { describe, expect, test } from 'vitest';
import { certain } from '../value/amount.ts';
import type { Amount } from '../value/amount.ts';
import { snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { impactOf } from './budget-impact.ts';
import { isoDate } from '../value/calendar.ts';
import { effectIn, effectOf, planChange } from './financial-effect.ts';
import { cents } from '../value/money.ts';
import {
  initiativeOf,
  moneyOf,
  participantOf,
  scenarioOn,
  stateShare,
  stating,
} from '#tests/given/builders.ts';

const linesOf = (...amounts: readonly Amount[]) => {
  const facts = amounts.map((amount, index) => stating(`fact-${index}`, moneyOf({ amount })));
  return statedAbout(snapshotAt(initiativeOf(facts), isoDate('2018-11-05')), 'money');
};
const exact = (value: number): Amount => ({ kind: 'exact', value: cents(value) });
const ceiling: Amount = { kind: 'ceiling', value: cents(100) };
const notStated: Amount = { kind: 'unknown', reason: 'not-stated' };
const notAssessable: Amount = { kind: 'unknown', reason: 'not-assessable' };

describe('whether it costs anything', () => {
  test.for([
    ['a known 0', [exact(0)], 'no'],
    ['two known zeros', [exact(0), exact(0)], 'no'],
    ['an amount', [exact(1)], 'yes'],
    ['an amount beside an unknown one', [exact(1), notStated], 'yes'],
    ['at most an amount', [ceiling], 'possible'],
    ['a known 0 beside an amount that is not stated', [exact(0), notStated], 'not-stated'],
    ['one that is not stated, one not assessable', [notStated, notAssessable], 'not-assessable'],
    ['at most an amount, beside an unknown one', [ceiling, notStated], 'not-stated'],
    ['a known 0 beside at most an amount', [exact(0), ceiling], 'possible'],
    ['at most a cent', [{ kind: 'ceiling', value: cents(1) }], 'possible'],
    ['nothing at all', [], undefined],
  ] as const)('%s: %o is %s', ([, amounts, effect]) => {
    expect(effectOf(linesOf(...amounts))).toBe(effect);
  });
});

describe('whether a scenario costs anything', () => {
  const impact = impactOf(scenarioOn(stateShare(8000), [participantOf('town')]), participantOf('town'));
  test.for([
    ['a certain cost', certain(cents(1)), 'yes'],
    ['a cost of 1 cent at least', { low: cents(1), best: cents(1), high: cents(2) }, 'yes'],
    ['a cost that may be nothing', { low: cents(0), best: cents(0), high: cents(1) }, 'possible'],
    ['a known 0', certain(cents(0)), 'no'],
    ['a cost that cannot be computed', undefined, 'not-computable'],
  ] as const)('%s: %o is %s', ([, cost, effect]) => {
    expect(effectIn({ ...impact, cost })).toBe(effect);
  });
});

describe('against the plan', () => {
  test.for([
    [500, 300, 'deterioration', 200],
    [300, 500, 'improvement', 200],
    [300, 300, 'unchanged', 0],
  ] as const)('%i in cash with %i in the plan is an %s of %i', ([cash, inPlan, kind, amount]) => {
    expect(planChange(certain(cents(cash)), certain(cents(inPlan)))).toEqual({ kind, amount });
  });

  test('nothing can be said where one of both is not stated', () => {
    expect(planChange(undefined, certain(cents(1)))).toBeUndefined();
    expect(planChange(certain(cents(1)), undefined)).toBeUndefined();
  });
});

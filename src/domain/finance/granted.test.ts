import { describe, expect, test } from 'vitest';
import { assuming, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { financeCase } from '#tests/given/finance-case.ts';
import { breakEvensOf } from '../limits/break-even.ts';
import { certain } from '../value/amount.ts';
import { cents } from '../value/money.ts';
import { impactOf } from './budget-impact.ts';
import { missingInputs } from './figure-inputs.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const town = { ...participantOf('town'), granted: assuming(certain(euros(20_000))) };
const impact = (terms = stateShare(8000), participant = town) =>
  impactOf(scenarioOn(terms, [participant]), participant);

describe('state funding that is granted', () => {
  test('stands in place of what the terms would give, cap and all', () => {
    expect(impact()).toMatchObject({
      stateFunding: certain(euros(20_000)),
      ownContribution: certain(euros(9887.5)),
    });
    expect(impact({ ...stateShare(8000), cap: certain(euros(5000)) }).stateFunding).toEqual(
      certain(euros(20_000)),
    );
  });

  test('is never more than the eligible cost leaves room for', () => {
    const most = { ...town, granted: assuming(certain(euros(90_000))) };
    expect(impact(stateShare(8000), most).stateFunding).toEqual(certain(euros(26_250)));
  });

  test('needs no terms: a rate that nobody states is not missing', () => {
    const open = { ...stateShare(8000), rate: undefined };
    expect(impact(open).ownContribution).toEqual(certain(euros(9887.5)));
    expect(missingInputs(scenarioOn(open, [town]), town, 'cash')).toEqual([]);
  });

  test('leaves the question of the own share as it is, and asks of the cost with what is granted', () => {
    const scenario = scenarioOn(stateShare(8000), [town]);
    const limits = breakEvensOf(scenario, town);
    const before = breakEvensOf(scenario, participantOf('town'));
    expect(limits?.ownShare).toEqual(before?.ownShare);
    // 15.000 € of cover and 20.000 € that are granted.
    expect(limits?.cost).toEqual({ kind: 'at', value: euros(35_000) });
  });

  test('falls to the years by their months', () => {
    const { scenario, participant } = financeCase('granted.05334012=38000');
    expect(impactOf(scenario, participant, 2019).stateFunding).toEqual(certain(euros(20_000)));
    expect(impactOf(scenario, participant, 2020).stateFunding).toEqual(certain(euros(18_000)));
  });
});

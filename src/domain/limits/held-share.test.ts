import { describe, expect, test } from 'vitest';
import { financeCase } from '#tests/given/finance-case.ts';
import { impactOf, jointImpact } from '../finance/budget-impact.ts';
import { certain } from '../value/amount.ts';
import { basisPoints, cents } from '../value/money.ts';
import { coveredRate } from './break-even.ts';
import { heldShare } from './held-share.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const heldWith = (more: string) => {
  const { scenario, participant } = financeCase(more);
  return heldShare(scenario, participant);
};

const fundingAt = (share: number) => {
  const { scenario, participant } = financeCase(`ownShare=${share}`);
  return impactOf(scenario, participant).stateFunding;
};

describe('a cap of 60.000 €, where 65 % of the eligible cost would be 130.292,50 €', () => {
  test('holds what the state pays, and says up to which own share', () => {
    const held = heldWith('');
    expect(held).toMatchObject({ kind: 'cap', most: euros(60_000), byTerms: euros(130_292.5) });
    expect(held && 'until' in held && coveredRate(held.until)).toBe(7006);
  });

  test('is of each municipality: two of them may have 120.000 € together', () => {
    const both = 'posts.05334=3';
    const { scenario } = financeCase(both);
    const impacts = scenario.participants.map((each) => impactOf(scenario, each));
    expect(jointImpact(impacts).stateFunding).toMatchObject({ sum: { best: euros(120_000) } });
  });

  test('lets the own share move what is paid beyond that one, and below it by no cent', () => {
    expect([0, 35, 70.06].map(fundingAt)).toEqual(Array.from({ length: 3 }, () => certain(euros(60_000))));
    expect(fundingAt(70.07)?.best).toBeLessThan(euros(60_000));
    expect(heldWith('ownShare=70.07')).toBeUndefined();
  });
});

test('third-party funds hold what the state pays, too, where they leave no room for its rate', () => {
  expect(heldWith('cap=-&ownShare=10&thirdParty.05334012=100000')).toMatchObject({
    kind: 'room',
    most: euros(100_450),
    byTerms: euros(180_405),
  });
});

test('the own share of the terms moves nothing where one of the town holds, or a grant', () => {
  expect(heldWith('deviatingShare.05334012=10')).toEqual({
    kind: 'deviating',
    share: certain(basisPoints(1000)),
  });
  expect(heldWith('deviatingShare.05334012=10&granted.05334012=5000')).toEqual({ kind: 'granted' });
});

test('nothing is said of terms without an own share, or of a share that nobody states', () => {
  expect(heldWith('fundingType=full')).toBeUndefined();
  expect(heldWith('ownShare=-')).toBeUndefined();
});

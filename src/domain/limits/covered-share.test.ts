import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { scenarioOn } from '#tests/given/builders.ts';
import { financeCase } from '#tests/given/finance-case.ts';
import { impactOf } from '../finance/budget-impact.ts';
import { asShared, withOwnShare } from '../finance/other-share.ts';
import { type Share, breakEvensOf, coveredRate } from './break-even.ts';
import { limitYear } from './limit-year.ts';

test('the own share that is shown as a limit is covered, at the estimates and in the worst case, in its year', () => {
  const choices = fc.constantFrom('all' as const, 2019, 2020, 2021);
  fc.assert(
    fc.property(statedParticipant, anyScenarioTerms, choices, (participant, terms, choice) => {
      const scenario = scenarioOn(terms, [participant]);
      const year = limitYear(scenario, participant, choice);
      const found = breakEvensOf(scenario, participant, year);
      fc.pre(found !== undefined);
      const { best, unfavourable } = found.ownShare;
      const leftAt = (share: Share) =>
        impactOf(withOwnShare(scenario, coveredRate(share), found.base), asShared(participant), year)
          .headroomAfter;
      const left = [
        ...(best.kind === 'at' ? [leftAt(best.value)?.best] : []),
        ...(unfavourable.kind === 'at' ? [leftAt(unfavourable.value)?.low] : []),
      ];
      expect(left.filter((amount) => amount === undefined || amount < 0)).toEqual([]);
    }),
    thorough,
  );
});

describe('a grant through two years', () => {
  test('is limited by the budget of the one that is looked at, and of all years by the first', () => {
    const { scenario, participant } = financeCase('cap=-&inPlan1.05334012=60000&headroom1.05334012=20000');
    expect(limitYear(scenario, participant)).toBe(2019);
    expect(limitYear(scenario, participant, 2020)).toBe(2020);
    const shownIn = (year: number) => {
      const found = breakEvensOf(scenario, participant, year)?.ownShare.best;
      return found?.kind === 'at' ? coveredRate(found.value) : found?.kind;
    };
    // 2019 has 16.000 € for 10 of 19 months, so 30.400 € for all of them; 2020 has 80.000 € for 9 of them.
    expect([shownIn(2019), shownIn(2020)]).toEqual([1254, 8163]);
  });

  test('at a total cost is limited by the begin that brings most of it into the year', () => {
    const total = 'totalCost.05334012=120000&totalEligible.05334012=100&cap=-';
    const { scenario, participant } = financeCase(`${total}&firstMonth.05334012=2019-03x2019-07x2019-12`);
    const found = breakEvensOf(scenario, participant, 2019)?.ownShare;
    const shares = [found?.best, found?.unfavourable].map((at) => at?.kind === 'at' && coveredRate(at.value));
    // 16.000 € for 6 of 15 months are 40.000 €, for 10 of 19 months 30.400 €; 4.000 € of staff and 5.000 € of others beside.
    expect(shares).toEqual([4083, 3283]);
  });

  test('has no limit in a year whose plan or headroom nobody states', () => {
    const { scenario, participant } = financeCase();
    expect(breakEvensOf(scenario, participant, 2020)).toBeUndefined();
  });

  test('of which one lies in one budget alone is not parted', () => {
    const { scenario, participant } = financeCase('lastMonth.05334012=2019-12');
    expect(limitYear(scenario, participant)).toBeUndefined();
    expect(limitYear(scenario, participant, 2019)).toBeUndefined();
  });
});

import { derivationOf } from './derivation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, anyScenarioTerms, thorough } from '#tests/given/arbitraries.ts';
import { given, scenarioOn } from '#tests/given/builders.ts';
import { financeCase } from '#tests/given/finance-case.ts';
import { yearsCovered } from '../cash/grant-period.ts';
import { breakEvensOf } from '../limits/break-even.ts';
import { limitDerivation } from '../limits/limit-derivation.ts';
import { type Cents, addCents, cents } from '../value/money.ts';
import { impactOf } from './budget-impact.ts';
import { missingInputs } from './figure-inputs.ts';
import { programmeFunding } from './programme-funding.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const sum = (amounts: readonly Cents[]) => amounts.reduce(addCents, cents(0));

/** The finance case: 214.700 €, of it 200.450 € eligible, 60.000 € of the first programme, 5.000 € of third parties. */
const second = 'programmeRate2=50&programmeEligible2=40&programmeCap2=30000';
const fundingWith = (more: string, year: number | 'all' = 'all') => {
  const { scenario, participant } = financeCase(more);
  return programmeFunding(scenario, participant, year)?.map(({ amount }) => amount / 100);
};

describe('a second programme that pays half of 40 % of the cost, up to 30.000 €', () => {
  test('pays beside the first, and both together are the state funding', () => {
    expect(fundingWith(second)).toEqual([60_000, 30_000]);
    const { scenario, participant } = financeCase(second);
    const { stateFunding, ownContribution } = impactOf(scenario, participant);
    expect([stateFunding?.best, ownContribution?.best]).toEqual([euros(90_000), euros(119_700)]);
  });

  test('is told step by step: what it accepts, its cap, the first, and all together', () => {
    const { scenario, participant } = financeCase(second);
    const steps = derivationOf(scenario, participant, 'stateFunding') ?? [];
    expect(steps.slice(-5)).toMatchObject([
      { kind: 'programme', number: 2, cost: euros(214_700), result: euros(42_940) },
      { kind: 'programme-limit', by: 'cap', result: euros(30_000) },
      { kind: 'terms', result: euros(130_292.5) },
      { kind: 'limit', by: 'cap', result: euros(60_000) },
      { kind: 'programmes', parts: [euros(60_000), euros(30_000)], result: euros(90_000) },
    ]);
  });

  test('is parted by year with the first, to the cent', () => {
    expect([2019, 2020].map((year) => fundingWith(second, year))).toEqual([
      [31_578.95, 15_789.47],
      [28_421.05, 14_210.53],
    ]);
  });
});

describe('several programmes', () => {
  test('never pay for more than the cost: the first has what others leave', () => {
    const all = 'cap=-&ownShare=0&programmeRate2=100&programmeEligible2=60';
    expect(fundingWith(all)).toEqual([80_880, 128_820]);
    const { scenario, participant } = financeCase(all);
    expect(impactOf(scenario, participant).ownContribution?.best).toBe(0);
  });

  test('of which a further one lacks its rate or what it accepts leave the funding unknown, and never 0', () => {
    const { scenario, participant } = financeCase('programmeRate2=50');
    expect(missingInputs(scenario, participant, 'stateFunding')).toEqual(['programmeEligible2']);
    expect(impactOf(scenario, participant).stateFunding).toBeUndefined();
    expect(fundingWith('programmeRate2=50')).toBeUndefined();
  });

  test('are none where there is but one', () => {
    expect(fundingWith('')).toEqual([]);
  });

  test('move the limits: what others pay is not asked of the first', () => {
    const { scenario, participant } = financeCase(
      `cap=-&headroom.05334012=80000&inPlan1.05334012=0&headroom1.05334012=80000&${second}`,
    );
    const shareAt = (scenarioOf: typeof scenario) => {
      const found = breakEvensOf(scenarioOf, participant, 2019)?.ownShare.best;
      return found?.kind === 'at' ? found.value.part : undefined;
    };
    const { further: _further, ...first } = scenario.terms.value;
    const alone = { ...scenario, terms: { ...scenario.terms, value: first } };
    expect(shareAt(scenario)).toBe(given(shareAt(alone)) + 30_000_00);
  });
});

describe('whatever the programmes', () => {
  test('they add up to the state funding, in all and in each year, and none is below 0', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        for (const year of ['all' as const, ...yearsCovered(scenario, [participant])]) {
          const parts = programmeFunding(scenario, participant, year);
          const { stateFunding } = impactOf(scenario, participant, year);
          if (!parts || parts.length === 0) continue;
          expect([year, sum(parts.map(({ amount }) => amount))]).toEqual([year, stateFunding?.best]);
          expect(Math.min(...parts.map(({ amount }) => amount))).toBeGreaterThanOrEqual(0);
        }
      }),
      thorough,
    );
  });

  test('the highest cost is covered, one cent more is not, and its last step says it', () => {
    const { scenario, participant } = financeCase(
      `${second}&lastMonth.05334012=2019-12&headroom.05334012=80000`,
    );
    const found = breakEvensOf(scenario, participant)?.cost;
    const steps = limitDerivation(scenario, participant, { kind: 'limit', limit: 'cost', at: 'best' });
    expect(found?.kind === 'at' && found.value).toBe(steps?.at(-1)?.result);
    // 80.000 € of cover, 6.000 € of plan, 4.000 € of staff, 5.000 € of third parties, 60.000 € and 30.000 € of programmes.
    expect(found).toEqual({ kind: 'at', value: euros(185_000) });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, anyScenarioTerms, thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, month, participantOf, scenarioOn } from '#tests/given/builders.ts';
import { financeCase } from '#tests/given/finance-case.ts';
import { impactOf } from '../finance/budget-impact.ts';
import { certain } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { type Cents, addCents, basisPoints, cents } from '../value/money.ts';
import { cashDerivation, cashYearDerivation } from './cash-derivation.ts';
import type { Drawdown, Participant } from '../document/scenario.ts';
import { instalmentsIn } from '../inputs/instalment-inputs.ts';
import { cashYears, liquidityOf } from './liquidity.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const sum = (amounts: readonly Cents[]) => amounts.reduce(addCents, cents(0));

/** 9.000 € from April to December 2019, all paid by the state: 1.000 € a month. */
const town: Participant = {
  ...participantOf('town'),
  staffCost: assuming(certain(euros(24_000))),
  otherCost: assuming(certain(euros(0))),
};
const paidBy = (drawdown: Drawdown) => {
  const participant = { ...town, drawdown: assuming(drawdown) };
  return [scenarioOn({ type: 'full' }, [participant]), participant] as const;
};
const start = { month: month(4), share: basisPoints(6000) };
const afterProof = yearMonth('2020-02');
const sixty: Drawdown = { rhythm: 'instalments', before: [start], last: afterProof };

const lastStepAt = (when: string) =>
  cashDerivation(...paidBy(sixty), { month: yearMonth(when), column: 'received' })?.steps.at(-1);

describe('60 % of 9.000 € at the begin in April, 40 % after the proof of use in February', () => {
  const liquidity = given(liquidityOf(...paidBy(sixty)));

  test('come in April and in February', () => {
    const paid = liquidity.months.filter(({ received }) => received > 0);
    expect(paid.map((each) => [each.month, each.received])).toEqual([
      ['2019-04', euros(5400)],
      ['2020-02', euros(3600)],
    ]);
  });

  test('are ahead of the cost at first, and leave the town to advance the rest until the proof', () => {
    expect(liquidity.months.map(({ ahead }) => ahead / 100)).toEqual([
      4400, 3400, 2400, 1400, 400, 0, 0, 0, 0, 0, 0,
    ]);
    expect(liquidity.months.map(({ advanced }) => advanced / 100)).toEqual([
      0, 0, 0, 0, 0, 600, 1600, 2600, 3600, 3600, 0,
    ]);
    expect(liquidity.peak).toEqual({ month: '2019-12', advanced: euros(3600) });
    expect(liquidity.peakHeight).toEqual(certain(euros(3600)));
  });

  test('are 5.400 € of 2019 and 3.600 € of 2020, though all of the cost is of 2019', () => {
    expect(cashYears(liquidity)).toEqual([
      { year: 2019, due: euros(9000), received: euros(5400) },
      { year: 2020, due: euros(0), received: euros(3600) },
    ]);
    const [scenario, participant] = paidBy(sixty);
    expect(impactOf(scenario, participant, 2019).stateFunding?.best).toBe(euros(9000));
  });

  test('say by which share they came about, or that the last is the rest', () => {
    expect(lastStepAt('2019-04')).toMatchObject({
      kind: 'instalments',
      whole: euros(9000),
      parts: [{ by: { share: 6000 }, amount: euros(5400) }],
    });
    expect(lastStepAt('2020-02')).toMatchObject({ parts: [{ by: 'rest', amount: euros(3600) }] });
    expect(lastStepAt('2019-05')).toMatchObject({ parts: [], result: 0 });
  });
});

const receivedBy = (drawdown: Drawdown) =>
  liquidityOf(...paidBy(drawdown))?.months.flatMap((each) =>
    each.received > 0 ? [[each.month, each.received / 100]] : [],
  );

describe('instalments', () => {
  test('may be sums, and are never more than what is left', () => {
    const sums = [
      { month: month(4), sum: euros(2000) },
      { month: month(7), sum: euros(8000) },
    ];
    expect(receivedBy({ rhythm: 'instalments', before: sums, last: afterProof })).toEqual([
      ['2019-04', 2000],
      ['2019-07', 7000],
    ]);
  });

  test('before the begin open the table in their month', () => {
    expect(receivedBy({ ...sixty, before: [{ ...start, month: month(1) }] })).toEqual([
      ['2019-01', 5400],
      ['2020-02', 3600],
    ]);
  });

  test('of the same month come together', () => {
    expect(receivedBy({ ...sixty, before: [start, start], last: month(4) })).toEqual([['2019-04', 9000]]);
  });

  test.for<[string, Drawdown]>([
    ['the last has no month', { rhythm: 'instalments', before: [start] }],
    ['one has no month', { ...sixty, before: [{ share: basisPoints(6000) }] }],
    ['one has neither share nor sum', { ...sixty, before: [{ month: month(4) }] }],
  ])('are not known where %s: nothing is taken for 0', ([, drawdown]) => {
    expect(receivedBy(drawdown)).toBeUndefined();
  });
});

test('the finance case with 60 % in March 2019 has its state money by year as it falls due, and as it is paid', () => {
  const terms = 'rhythm.05334012=instalments&instalmentMonth1.05334012=2019-03&instalmentShare1.05334012=60';
  const { scenario, participant } = financeCase(`${terms}&finalMonth.05334012=2020-12`);
  expect(cashYears(given(liquidityOf(scenario, participant)))).toEqual([
    { year: 2019, due: euros(31_578.95), received: euros(36_000) },
    { year: 2020, due: euros(28_421.05), received: euros(24_000) },
  ]);
});

describe('whatever the rhythm', () => {
  test('months add up to the years and to the state funding, and each figure of a year is told step by step', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        const liquidity = liquidityOf(scenario, participant);
        fc.pre(liquidity !== undefined);
        const years = cashYears(liquidity);
        const whole = impactOf(scenario, participant).stateFunding?.best;
        for (const column of ['due', 'received'] as const) {
          expect(sum(liquidity.months.map((each) => each[column]))).toBe(whole);
          expect(sum(years.map((each) => each[column]))).toBe(whole);
          for (const each of years) {
            const derived = cashYearDerivation(scenario, participant, { year: each.year, column });
            expect([derived?.value, derived?.steps.at(-1)?.result]).toEqual([each[column], each[column]]);
          }
        }
      }),
      thorough,
    );
  });

  test('nothing is advanced while the state is ahead, in the end neither, and the peak lies between its ends', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        const liquidity = liquidityOf(scenario, participant);
        fc.pre(liquidity !== undefined);
        const { months, peak, peakHeight } = liquidity;
        for (const { advanced, ahead } of months) expect(Math.min(advanced, ahead)).toBe(0);
        expect(months.at(-1)).toMatchObject({ advanced: 0, ahead: 0 });
        expect(peak.advanced).toBe(Math.max(...months.map(({ advanced }) => advanced)));
        expect(peakHeight.low <= peak.advanced && peak.advanced <= peakHeight.high).toBe(true);
      }),
      thorough,
    );
  });

  test('an instalment that lacks a part leaves no table', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const stated = instalmentsIn(participant);
        const isWhole =
          stated?.last &&
          stated.before.every(({ month: when, share, sum: of }) => when && (share ?? of) !== undefined);
        fc.pre(stated !== undefined && !isWhole);
        expect(liquidityOf(scenarioOn(terms, [participant]), participant)).toBeUndefined();
      }),
      thorough,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedAmount, thorough, unstatedAmount } from '#tests/given/arbitraries.ts';
import {
  assuming,
  factOf,
  initiativeOf,
  moneyOf,
  participantOf,
  said,
  scenarioOn,
  stating,
} from '#tests/given/builders.ts';
import { type Amount, certain, hundredths, intervalOf, sizeOf } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { inconsistenciesOf } from './consistency.ts';
import type { Fact } from './initiative.ts';
import type { Content } from './content.ts';

const phase: Content = { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 };
const most = cents(100_000_000_000_000);
const problemsOf = (facts: readonly Fact[]) =>
  inconsistenciesOf(initiativeOf([stating('base', phase), ...facts]));
const costing = (amount: Amount, line = 'line') => stating(line, moneyOf({ line, amount }));

/** What a calculation of the largest allowed parts would come to: more cents than a number can count. */
const tooMuch: Amount = {
  kind: 'unit-rate',
  units: certain(hundredths(1_000_000)),
  rate: { kind: 'exact', value: most },
};

describe('amounts whose sum could not be computed to the cent are refused:', () => {
  test('one calculation', () => {
    expect(problemsOf([costing(tooMuch)])).toEqual([
      { path: ['facts', 1, 'contents', 0, 'amount'], problem: 'sum-too-large' },
    ]);
  });

  test('many amounts, at the first that is too much', () => {
    const facts = Array.from({ length: 41 }, (_, index) =>
      costing({ kind: 'exact', value: most }, `line-${index}`),
    );
    expect(problemsOf(facts.slice(0, 40))).toEqual([]);
    expect(problemsOf(facts)).toEqual([
      { path: ['facts', 41, 'contents', 0, 'amount'], problem: 'sum-too-large' },
    ]);
  });

  test('a calculation in a fact that knows no value is refused for both reasons, and nothing is thrown', () => {
    const fact = factOf('fact', { status: 'not-stated', contents: [moneyOf({ amount: tooMuch })] });
    expect(
      problemsOf([fact])
        .map(({ problem }) => problem)
        .toSorted(),
    ).toEqual(['sum-too-large', 'value-without-knowledge']);
  });
});

describe('the size of an amount', () => {
  test('is its largest end, up or down', () => {
    fc.assert(
      fc.property(statedAmount, (amount) => {
        const { low = 0, high = 0 } = intervalOf(amount) ?? {};
        expect(Math.abs(sizeOf(amount) - Math.max(Math.abs(low), Math.abs(high)))).toBeLessThanOrEqual(1);
      }),
      thorough,
    );
  });

  test('is nothing where there is no value', () => {
    fc.assert(
      fc.property(unstatedAmount, (amount) => {
        expect(sizeOf(amount)).toBe(0);
      }),
    );
  });
});

const largest = (party: string) => ({
  ...participantOf(party),
  posts: assuming(certain(hundredths(1_000_000))),
  staffCost: assuming(certain(cents(1_000_000_000))),
  otherCost: assuming(certain(cents(1_000_000_000))),
  lastMonth: assuming(yearMonth('2028-12')),
});

describe('a scenario whose municipalities could not be added up to the cent is refused', () => {
  const parties = Array.from({ length: 50 }, (_, index) => `town-${index}`);
  const told = (count: number) => ({
    parties: parties.map((id) => ({ id, kind: 'municipality' as const, name: said(id) })),
    scenarios: [scenarioOn({ type: 'full' }, parties.slice(0, count).map(largest))],
  });

  test.for([
    ['not with twenty at the limits of every input', 20, []],
    ['but with fifty', 50, [{ path: ['scenarios', 0, 'participants'], problem: 'sum-too-large' }]],
  ] as const)('%s', ([, count, problems]) => {
    expect(inconsistenciesOf(initiativeOf([], told(count)))).toEqual(problems);
  });
});

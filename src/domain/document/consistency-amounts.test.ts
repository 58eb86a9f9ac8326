import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedAmount, thorough, unstatedAmount } from '#tests/given/arbitraries.ts';
import { factOf, initiativeOf, moneyOf, said } from '#tests/given/builders.ts';
import type { Amount } from '../value/amount.ts';
import { inconsistenciesOf } from './consistency.ts';
import type { Content } from './content.ts';
import type { Status } from '../value/knowledge.ts';
import { hundredths } from '../value/amount.ts';
import { cents } from '../value/money.ts';

const phase: Content = { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 };
const problemsOf = (status: Status, amount: Amount) =>
  inconsistenciesOf(initiativeOf([factOf('fact', { status, contents: [phase, moneyOf({ amount })] })]));
const lie = { path: ['facts', 0, 'contents', 1, 'amount'], problem: 'value-without-knowledge' };

describe.for(['not-stated', 'not-assessable'] as const)('an amount whose status is %s', (status) => {
  test('has no value', () => {
    fc.assert(
      fc.property(statedAmount, (amount) => {
        expect(problemsOf(status, amount)).toEqual([lie]);
      }),
      thorough,
    );
  });

  test('is not 0 € either', () => {
    expect(problemsOf(status, { kind: 'exact', value: cents(0) })).toEqual([lie]);
  });

  test('may be a calculation of which a part is unknown', () => {
    fc.assert(
      fc.property(unstatedAmount, (amount) => {
        expect(problemsOf(status, amount)).toEqual([]);
      }),
      thorough,
    );
  });
});

test.for(['confirmed', 'announced', 'contradicted'] as const)(
  'a fact that is %s may give an amount, a known 0 €, or leave it open',
  (status) => {
    const amounts: readonly Amount[] = [
      { kind: 'exact', value: cents(100) },
      { kind: 'exact', value: cents(0) },
      { kind: 'unknown', reason: 'not-stated' },
    ];
    expect(amounts.flatMap((amount) => problemsOf(status, amount))).toEqual([]);
  },
);

const rulesOf = (contents: readonly Content[]) =>
  new Set(
    inconsistenciesOf(initiativeOf([factOf('fact', { contents: [phase, ...contents] })])).map(
      ({ problem }) => problem,
    ),
  );

describe('amounts that come to more than can be added up are refused, and nothing throws:', () => {
  const largest: Amount = { kind: 'exact', value: cents(100_000_000_000_000) };
  const endless: Amount = {
    kind: 'unit-rate',
    units: { low: hundredths(1_000_000), best: hundredths(1_000_000), high: hundredths(1_000_000) },
    rate: largest,
  };
  const whole = moneyOf({ line: 'whole', amount: largest });

  test('a hundred parts of one whole', () => {
    const parts = Array.from({ length: 100 }, (_, index) =>
      moneyOf({ line: `part-${index}`, partOf: 'whole', amount: largest }),
    );
    expect(rulesOf([whole, ...parts])).toEqual(new Set(['sum-too-large']));
  });

  test('a part of more posts than there is money', () => {
    expect(rulesOf([whole, moneyOf({ line: 'part', partOf: 'whole', amount: endless })])).toContain(
      'sum-too-large',
    );
  });

  test('an amount that is split into more years than a number holds', () => {
    const split = Array.from({ length: 100 }, (_, index) => ({ year: 2000 + index, amount: largest }));
    const period = { kind: 'years', first: 2000, last: 2099, split } as const;
    expect(rulesOf([moneyOf({ line: 'whole', period, amount: largest })])).toContain('sum-too-large');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedAmount, thorough, unstatedAmount } from '#tests/given/arbitraries.ts';
import { factOf, initiativeOf, moneyOf, said } from '#tests/given/builders.ts';
import type { Amount } from '../value/amount.ts';
import { inconsistenciesOf } from './consistency.ts';
import type { Content } from './content.ts';
import type { Status } from '../value/knowledge.ts';
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

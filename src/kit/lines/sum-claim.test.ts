import { expect, test } from 'vitest';
import { statedAbout } from '#domain/as-of/as-of.ts';
import { snapshotAt } from '#domain/as-of/as-of.ts';
import { lineSum } from '#domain/finance/line-sum.ts';
import { basisPoints, cents } from '#domain/value/money.ts';
import { given, initiativeOf, moneyOf, stating } from '#tests/given/builders.ts';
import { lineSumClaim } from './sum-claim.ts';

const rate = { rate: basisPoints(2000), base: 'not-stated' } as const;
const own = (line: string, told: Parameters<typeof moneyOf>[0]) =>
  stating(line, moneyOf({ line, role: 'own-contribution', ...told }));
const textOf = (...facts: readonly ReturnType<typeof own>[]) => {
  const initiative = initiativeOf(facts);
  const snapshot = snapshotAt(initiative, initiative.defaultAsOf);
  const sum = given(lineSum(statedAbout(snapshot, 'money'), 'own-contribution', 'all'));
  return lineSumClaim(sum, initiative.sources, 'de').text.replaceAll(/\s/g, ' ');
};
const euros = (value: number) => ({ kind: 'exact', value: cents(value * 100) }) as const;
const plain = own('plain', { amount: euros(10_000) });

test('a sum says the rates in it whose base nobody names, once each, and not as its own', () => {
  const one = own('one', { amount: euros(20_000), statedShare: rate });
  expect(textOf(plain, one, own('two', { statedShare: rate }))).toBe(
    'mind. 30.000 €, 1 von 3 offen (Summe aus 3 Posten), darin (20 %, Bezugsgröße nicht genannt)',
  );
});

test('a sum without such a rate says nothing of rates', () => {
  expect(textOf(plain, own('other', { amount: euros(1) }))).toBe('10.001 € (Summe aus 2 Posten)');
});

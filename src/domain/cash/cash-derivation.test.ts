import type { FigureStep } from '../finance/derivation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant } from '#tests/given/arbitraries.ts';
import { assuming, given, month, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain, hundredths } from '../value/amount.ts';
import { cashDerivation, type CashStep, peakDerivation } from './cash-derivation.ts';
import { yearMonth } from '../value/calendar.ts';
import { liquidityOf } from './liquidity.ts';
import { cents } from '../value/money.ts';
import type { Participant } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const funding = ['staff', 'other', 'cost', 'eligible', 'third-party', 'terms'];

/** 21.000 € of the state and 8.887,50 € of its own over nine months; the state pays two months later. */
function derived(
  column: Parameters<typeof cashDerivation>[2]['column'],
  at = month(6),
  told: Partial<Participant> = {},
) {
  const participant = { ...participantOf('town'), ...told };
  return cashDerivation(scenarioOn(stateShare(8000), [participant]), participant, { month: at, column });
}
const lastOf = (...asked: Parameters<typeof derived>) => given(derived(...asked)).steps.at(-1);

describe('in June', () => {
  test('the state’s share is a ninth of its funding', () => {
    const { value, steps } = given(derived('due'));
    expect(value).toBe(euros(2333.33));
    expect(steps.map(({ kind }) => kind)).toEqual([...funding, 'month-part']);
    expect(steps.at(-1)).toEqual({
      kind: 'month-part',
      whole: euros(21_000),
      month: month(6),
      of: 9,
      // Of three months, the middle one bears the cent that is left: together they are a third.
      result: euros(2333.33),
    });
  });

  test('the state pays its share of April', () => {
    expect(lastOf('received')).toEqual({
      kind: 'received',
      drawdown: { rhythm: 'monthly', lag: 2 },
      parts: [{ month: month(4), amount: euros(2333.33) }],
      result: euros(2333.33),
    });
    expect(lastOf('received', month(5))).toMatchObject({ parts: [], result: 0 });
  });

  test('what is advanced is what was due so far less what was paid', () => {
    expect(lastOf('advanced')).toEqual({
      kind: 'advanced',
      month: month(6),
      due: euros(7000),
      received: euros(2333.33),
      result: euros(4666.67),
    });
    expect(given(derived('advanced')).value).toBe(euros(4666.67));
  });

  test('the own contribution so far is that until May and a ninth', () => {
    const { value, steps } = given(derived('ownCash'));
    expect(value).toBe(euros(2962.5));
    expect(steps.slice(-3)).toMatchObject([
      { kind: 'cash', result: euros(8887.5) },
      { kind: 'month-part', result: euros(987.5) },
      { kind: 'own-so-far', before: euros(1975), share: euros(987.5), result: euros(2962.5) },
    ]);
    expect(lastOf('ownCash', month(4))).toMatchObject({ before: 0, share: euros(987.5) });
  });
});

test('a quarter is paid in one: three shares in the month after it', () => {
  const told = { drawdown: assuming({ rhythm: 'quarterly' as const }) };
  expect(lastOf('received', month(7), told)).toMatchObject({
    parts: [
      { month: month(4), amount: euros(2333.33) },
      { month: month(5), amount: euros(2333.34) },
      { month: month(6), amount: euros(2333.33) },
    ],
    result: euros(7000),
  });
});

test('after the grant nothing is due, and the own contribution stays', () => {
  const january = yearMonth('2020-01');
  expect(lastOf('due', january)).toEqual({ kind: 'outside', month: january, result: 0 });
  expect(lastOf('ownCash', january)).toMatchObject({ before: euros(8887.5), share: 0 });
});

test('there is no derivation of a month without cash, or without a drawdown', () => {
  expect(derived('due', month(3))).toBeUndefined();
  expect(derived('due', month(6), { drawdown: { status: 'not-stated' } })).toBeUndefined();
  const unknown = { ...participantOf('town'), drawdown: { status: 'not-stated' as const } };
  expect(peakDerivation(scenarioOn(stateShare(8000), [unknown]), unknown)).toBeUndefined();
});

const peaks = (told: Partial<Participant>, cap?: number) => {
  const participant = { ...participantOf('town'), ...told };
  const terms = { ...stateShare(8000), cap: cap === undefined ? undefined : certain(euros(cap)) };
  return peakDerivation(scenarioOn(terms, [participant]), participant);
};

describe('the peak lies', () => {
  test('between that of the fewest posts and that of the most, each at the begin where it is reached', () => {
    const told = {
      posts: assuming({ low: hundredths(25), best: hundredths(50), high: hundredths(100) }),
      firstMonth: assuming({ earliest: month(3), best: month(4), latest: month(5) }),
    };
    // Two of ten months of 11.666,66 €; two of eight months of the cap, since a later begin makes fewer of them.
    expect(peaks(told, 20_000)).toEqual([
      { kind: 'peak-at', end: 'low', begin: month(3), funding: euros(11_666.66), result: euros(2333.34) },
      { kind: 'peak-at', end: 'high', begin: month(5), funding: euros(20_000), result: euros(5000) },
    ]);
  });

  test('at the estimates where nothing is uncertain', () => {
    const best = { begin: month(4), funding: euros(21_000), result: euros(4666.67) };
    expect(peaks({ posts: assuming(certain(hundredths(50))) })).toEqual([
      { kind: 'peak-at', end: 'low', ...best },
      { kind: 'peak-at', end: 'high', ...best },
    ]);
  });
});

/** The result of the last step from what it names; the share of a month comes from the step before. */
function recomputed(steps: readonly (FigureStep | CashStep)[]): number | undefined {
  const last = steps.at(-1);
  if (last?.kind === 'received') return last.parts.reduce((sum, { amount }) => sum + amount, 0);
  if (last?.kind === 'instalments') return last.parts.reduce((sum, { amount }) => sum + amount, 0);
  if (last?.kind === 'advanced') return Math.max(0, last.due - last.received);
  if (last?.kind === 'ahead') return Math.max(0, last.received - last.due);
  if (last?.kind === 'own-so-far') return last.before + (steps.at(-2)?.result ?? Number.NaN);
  return last?.result;
}

test('whatever the scenario, each amount in the accounts is what its last step computes', () => {
  fc.assert(
    fc.property(statedParticipant, anyScenarioTerms, fc.nat(100), (participant, terms, pick) => {
      const scenario = scenarioOn(terms, [participant]);
      const months = liquidityOf(scenario, participant)?.months ?? [];
      const at = months[pick % Math.max(1, months.length)];
      fc.pre(at !== undefined);
      for (const column of ['due', 'received', 'advanced', 'ahead', 'ownCash'] as const) {
        const found = given(cashDerivation(scenario, participant, { month: at.month, column }));
        const last = given(found.steps.at(-1));
        expect([found.value, last.result]).toEqual([at[column], at[column]]);
        expect(recomputed(found.steps)).toBe(last.result);
      }
    }),
    { numRuns: 300 },
  );
});

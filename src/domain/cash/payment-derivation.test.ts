import { describe, expect, test } from 'vitest';
import { assuming, given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { paymentDerivation } from './payment-derivation.ts';
import type { ApportionmentKey } from '../as-of/selection.ts';
import type { Participant } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));
type FigureRef = Parameters<typeof paymentDerivation>[3];

/** Nine months of 2019: 21.000 € of the state, 8.887,50 € of its own. */
const town = { ...participantOf('town'), heads: assuming(1), inKind: assuming(certain(euros(3000))) };
/** Nine months of 2019 and three of 2020: 28.000 € of the state, 11.850 € of its own. */
const district: Participant = {
  ...participantOf('district'),
  lastMonth: assuming(yearMonth('2020-03')),
  heads: assuming(3),
};

function derived(
  asked: FigureRef,
  key: ApportionmentKey = 'own',
  both: readonly Participant[] = [town, district],
) {
  return paymentDerivation(scenarioOn(stateShare(8000), both), both, key, asked);
}
const payment = (
  payer: FigureRef['payer'],
  year: number,
  paidIn: 'cash' | 'inKind' = 'cash',
  party = 'town',
): FigureRef => ({ kind: 'payment', payer, year, paidIn, party });
const paid = (payer: FigureRef['payer'], party = 'town'): FigureRef => ({ kind: 'paid', payer, party });

describe('what the state pays', () => {
  test('in a year is its part of the funding of each, added up', () => {
    expect(derived(payment('state', 2019))).toEqual({
      value: euros(42_000),
      steps: [
        { kind: 'figure-of', party: 'town', figure: 'stateFunding', result: euros(21_000) },
        { kind: 'year-part', whole: euros(21_000), year: 2019, months: 9, of: 9, result: euros(21_000) },
        { kind: 'figure-of', party: 'district', figure: 'stateFunding', result: euros(28_000) },
        { kind: 'year-part', whole: euros(28_000), year: 2019, months: 9, of: 12, result: euros(21_000) },
        { kind: 'sum', parts: [euros(21_000), euros(21_000)], result: euros(42_000) },
      ],
    });
    expect(derived(payment('state', 2020))?.value).toBe(euros(7000));
  });

  test('in all years is the funding of each, added up; no sum of one', () => {
    expect(derived(paid('state'))?.steps.map(({ kind, result }) => [kind, result])).toEqual([
      ['figure-of', euros(21_000)],
      ['figure-of', euros(28_000)],
      ['sum', euros(49_000)],
    ]);
    expect(derived(paid('state'), 'own', [town])?.steps).toHaveLength(1);
  });

  test('is money, never staff', () => {
    expect(derived(payment('state', 2019, 'inKind'))).toEqual({
      value: 0,
      steps: [{ kind: 'money-only', result: 0 }],
    });
  });
});

test('what third parties pay is theirs of each municipality', () => {
  const helped = { ...town, thirdParty: assuming(certain(euros(600))) };
  expect(derived(paid('third'), 'own', [helped, district])).toMatchObject({
    value: euros(600),
    steps: [{ figure: 'thirdParty', result: euros(600) }, { result: 0 }, { kind: 'sum' }],
  });
});

describe('what a municipality pays', () => {
  test('in all years is its own contribution, step by step', () => {
    const { value, steps } = given(derived(paid('own')));
    expect(value).toBe(euros(8887.5));
    expect(steps.map(({ kind }) => kind)).toEqual([
      'staff',
      'other',
      'cost',
      'eligible',
      'third-party',
      'terms',
      'own-contribution',
    ]);
  });

  test('in a year is the part of its months, less what staff covers', () => {
    const staffed = { ...district, inKind: assuming(certain(euros(1000))) };
    expect(derived(payment('own', 2020, 'cash', 'district'), 'own', [town, staffed])).toEqual({
      value: euros(2712.5),
      steps: [
        { kind: 'figure-of', party: 'district', figure: 'ownContribution', result: euros(11_850) },
        { kind: 'year-part', whole: euros(11_850), year: 2020, months: 3, of: 12, result: euros(2962.5) },
        { kind: 'staff-in-all', given: euros(1000), own: euros(11_850), result: euros(1000) },
        {
          kind: 'staff-in-year',
          whole: euros(1000),
          own: euros(2962.5),
          of: euros(11_850),
          result: euros(250),
        },
        { kind: 'cash-in-year', own: euros(2962.5), staff: euros(250), result: euros(2712.5) },
      ],
    });
  });

  test('by staff ends before the cash, and is not split over years where there is but one', () => {
    expect(derived(payment('own', 2019, 'inKind'), 'own', [town])).toEqual({
      value: euros(3000),
      steps: [
        { kind: 'figure-of', party: 'town', figure: 'ownContribution', result: euros(8887.5) },
        { kind: 'year-part', whole: euros(8887.5), year: 2019, months: 9, of: 9, result: euros(8887.5) },
        { kind: 'staff-in-all', given: euros(3000), own: euros(8887.5), result: euros(3000) },
      ],
    });
    const rich = { ...town, inKind: assuming(certain(euros(9000))) };
    expect(derived(payment('own', 2019, 'inKind'), 'own', [rich])?.steps.at(-1)).toMatchObject({
      given: euros(9000),
      result: euros(8887.5),
    });
    expect(derived(payment('own', 2019, 'inKind', 'district'))?.steps.at(-1)).toEqual({
      kind: 'staff-in-all',
      given: 0,
      own: euros(11_850),
      result: 0,
    });
  });

  test('by a key is its part of what all bear in the year', () => {
    // 8.887,50 € and 8.887,50 € in 2019: a quarter to the town.
    expect(derived(payment('own', 2019), 'heads')?.steps.slice(0, 6)).toEqual([
      { kind: 'figure-of', party: 'town', figure: 'ownContribution', result: euros(8887.5) },
      { kind: 'year-part', whole: euros(8887.5), year: 2019, months: 9, of: 9, result: euros(8887.5) },
      { kind: 'figure-of', party: 'district', figure: 'ownContribution', result: euros(11_850) },
      { kind: 'year-part', whole: euros(11_850), year: 2019, months: 9, of: 12, result: euros(8887.5) },
      { kind: 'sum', parts: [euros(8887.5), euros(8887.5)], result: euros(17_775) },
      {
        kind: 'by-key',
        key: 'heads',
        year: 2019,
        whole: euros(17_775),
        weight: 1,
        of: 4,
        result: euros(4443.75),
      },
    ]);
  });

  test('by a key in all years is the sum of its parts of each', () => {
    expect(derived(paid('own', 'district'), 'heads')).toMatchObject({
      value: euros(15_553.12),
      steps: [
        { kind: 'by-key', year: 2019, weight: 3, result: euros(13_331.25) },
        { kind: 'by-key', year: 2020, whole: euros(2962.5), result: euros(2221.87) },
        { kind: 'sum', result: euros(15_553.12) },
      ],
    });
  });
});

const one = (party: string) => ({ kind: 'municipality', party });

describe('what several pay', () => {
  test('is what each of them does: municipalities alone, or everybody', () => {
    const steps = [
      { kind: 'paid-by', payer: one('town'), result: euros(5887.5) },
      { kind: 'paid-by', payer: one('district'), result: euros(8887.5) },
    ];
    expect(derived(payment('municipalities', 2019))).toEqual({
      value: euros(14_775),
      steps: [...steps, { kind: 'sum', parts: [euros(5887.5), euros(8887.5)], result: euros(14_775) }],
    });
    expect(derived(paid('everybody'))).toMatchObject({
      value: euros(69_737.5),
      steps: [
        { payer: { kind: 'state' }, result: euros(49_000) },
        { payer: one('town'), result: euros(8887.5) },
        { payer: one('district'), result: euros(11_850) },
        { payer: { kind: 'third' }, result: 0 },
        { kind: 'sum', result: euros(69_737.5) },
      ],
    });
  });
});

test('there is no derivation of who is not in the table, or of a year that is not', () => {
  expect(derived(paid('own', 'nobody'))).toBeUndefined();
  expect(derived(payment('own', 2018))).toBeUndefined();
  expect(derived(payment('everybody', 2018))).toBeUndefined();
  expect(derived(paid('state'), 'population')).toBeUndefined();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainAmount } from '#domain/value/amount.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import { languages } from '#i18n/language.ts';
import { centsBetween } from '#tests/given/arbitraries.ts';
import { anyImpreciseDate, anyPeriod } from '#tests/given/arbitrary-periods.ts';
import { endOf, inYear, onDay } from '#tests/given/builders.ts';
import { amountFromText, typedAmount } from './typed-amount.ts';
import { dateFromText, typedDate } from './typed-date.ts';
import { periodFromText, typedPeriod } from './typed-period.ts';

const anyLanguage = fc.constantFrom(...languages);
const day = isoDate('2018-10-11');

describe('what a field shows is read as what it was:', () => {
  test('a date, as exactly as it is known', () => {
    fc.assert(
      fc.property(anyImpreciseDate, anyLanguage, (date, language) => {
        expect(dateFromText(typedDate(date, language))).toEqual(date);
      }),
    );
  });

  test('a period', () => {
    fc.assert(
      fc.property(anyPeriod, anyLanguage, (period, language) => {
        const read = periodFromText(typedPeriod(period, language));
        const isOne = period.kind === 'years' && period.first === period.last;
        expect(read).toEqual(isOne ? { kind: 'year', year: period.first } : period);
      }),
    );
  });

  test('an amount, and an unknown is never 0', () => {
    const whole = centsBetween(0, 10 ** 9);
    const anyAmount: fc.Arbitrary<PlainAmount> = fc.oneof(
      whole.map((value) => ({ kind: 'exact', value }) as const),
      whole.map((value) => ({ kind: 'ceiling', value }) as const),
      fc
        .tuple(whole, whole)
        .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
        .map(([low, high]) => ({ kind: 'range', low: cents(low), high: cents(high) }) as const),
      fc.constantFrom('not-stated', 'not-assessable').map((reason) => ({ kind: 'unknown', reason }) as const),
    );
    fc.assert(
      fc.property(anyAmount, anyLanguage, (amount, language) => {
        expect(amountFromText(typedAmount(amount, language), language)).toEqual(amount);
      }),
    );
  });
});

describe('a date is read as people write it', () => {
  test.for([
    ['11.10.2018', onDay('2018-10-11')],
    ['bis zum 11.10.2018', { precision: 'by', day }],
    ['ab dem 11.10.2018', { precision: 'from', day }],
    ['Oktober 2018', { precision: 'month', month: '2018-10' }],
    ['10/2018', { precision: 'month', month: '2018-10' }],
    ['III. Quartal 2019', { precision: 'quarter', year: 2019, quarter: 3 }],
    ['1. Halbjahr 2019', { precision: 'half-year', year: 2019, half: 1 }],
    ['Schuljahr 2019/20', { precision: 'school-year', year: 2019 }],
    ['Jahresende 2018', endOf(2018)],
    ['2019 (geplant)', inYear(2019)],
    ['', { precision: 'not-stated' }],
    ['31.02.2018', undefined],
    ['demnächst', undefined],
    ['5. Quartal 2019', undefined],
    ['13.2019', undefined],
  ] as const)('%s', ([text, date]) => {
    expect(dateFromText(text)).toEqual(date);
  });
});

describe('an amount is read as people write it', () => {
  test.for([
    ['17.000', { kind: 'exact', value: 17_000_00 }],
    ['rund 17.000 €', { kind: 'rounded', value: 17_000_00, step: 1_000_00 }],
    ['ca. 12,50', { kind: 'rounded', value: 12_50, step: 1 }],
    ['max. 50.000', { kind: 'ceiling', value: 50_000_00 }],
    ['10.000 bis 20.000 €', { kind: 'range', low: 10_000_00, high: 20_000_00 }],
    ['20.000 bis 10.000 €', undefined],
    ['noch nicht bezifferbar', { kind: 'unknown', reason: 'not-assessable' }],
    ['', { kind: 'unknown', reason: 'not-stated' }],
    ['0', { kind: 'exact', value: 0 }],
    ['viel', undefined],
    ['rund viel', undefined],
  ] as const)('%s', ([text, amount]) => {
    expect(amountFromText(text, 'de')).toEqual(amount);
  });
});

test.for([
  ['2019', { kind: 'year', year: 2019 }],
  ['2019-2021', { kind: 'years', first: 2019, last: 2021 }],
  ['2019 bis 2021', { kind: 'years', first: 2019, last: 2021 }],
  ['März 2019 bis September 2020', { kind: 'months', first: '2019-03', last: '2020-09' }],
  ['2021 bis 2019', undefined],
  ['irgendwann', undefined],
] as const)('the period “%s” is read as people write it', ([text, period]) => {
  expect(periodFromText(text)).toEqual(period);
});

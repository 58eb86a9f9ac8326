import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Total, certain, hundredths } from '#domain/value/amount.ts';
import { isoDate, yearMonth } from '#domain/value/calendar.ts';
import { type Status, statuses } from '#domain/value/knowledge.ts';
import { basisPoints, cents } from '#domain/value/money.ts';
import { type Language, languages } from '#i18n/language.ts';
import { anyCents, unstatedAmount } from '#tests/given/arbitraries.ts';
import { endOf, inYear, byDay, notStated, onDay } from '#tests/given/builders.ts';
import { formatterOf } from './formatter.ts';

const de = formatterOf('de');
const en = formatterOf('en');
/** Every kind of space as one, so that a case can be typed. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('several things', () => {
  test.for<[Language, string]>([
    ['de', 'de-DE'],
    ['en', 'en-GB'],
  ])('are listed in %s as its readers write them', ([language, locale]) => {
    const usual = new Intl.ListFormat(locale, { type: 'conjunction' });
    for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']])
      expect(formatterOf(language).list(items)).toBe(usual.format(items));
  });
});

describe('an unknown amount', () => {
  test.for<[Language, string, string]>([
    ['de', 'Betrag nicht genannt', 'noch nicht bezifferbar'],
    ['en', 'amount not stated', 'cannot be assessed yet'],
  ])('is a word in %s: “%s” or “%s”', ([language, unstated, unassessable]) => {
    const { amount } = formatterOf(language);
    expect(amount({ kind: 'unknown', reason: 'not-stated' })).toBe(unstated);
    expect(amount({ kind: 'unknown', reason: 'not-assessable' })).toBe(unassessable);
  });

  test('is never a sum of euros, not even as a part of a calculation', () => {
    fc.assert(
      fc.property(unstatedAmount, fc.constantFrom(...languages), (amount, language) => {
        expect(formatterOf(language).amount(amount)).not.toMatch(/€/);
      }),
    );
  });

  test('is told apart from a known 0', () => {
    expect(plain(de.amount({ kind: 'exact', value: cents(0) }))).toBe('0 €');
    expect(en.amount({ kind: 'exact', value: cents(0) })).toBe('€0');
  });
});

describe('an amount reads as its source gives it', () => {
  const rate = { kind: 'exact', value: cents(70_000_00) } as const;
  const units = { low: hundredths(50), best: hundredths(50), high: hundredths(100) };
  test.for([
    ['1.389.354,79 €', '€1,389,354.79', { kind: 'exact', value: cents(138_935_479) }],
    ['rd. 17.000 €', 'about €17,000', { kind: 'rounded', value: cents(17_000_00), step: cents(1_000_00) }],
    ['bis zu 5.000 €', 'up to €5,000', { kind: 'ceiling', value: cents(5_000_00) }],
    ['1 € bis 2,50 €', '€1 to €2.50', { kind: 'range', low: cents(100), high: cents(250) }],
    ['0,5 × 70.000 €', '0.5 × €70,000', { kind: 'unit-rate', units, rate }],
    ['20 % × 70.000 €', '20 % × €70,000', { kind: 'pool-share', rate: basisPoints(2000), pool: rate }],
  ] as const)('%s, %s', ([german, english, amount]) => {
    expect(plain(de.amount(amount))).toBe(german);
    expect(plain(en.amount(amount))).toBe(english);
  });
});

describe('a total says what is missing', () => {
  const sum = certain(cents(0));
  test.for<[string, string, Total]>([
    ['keine Posten', 'no items', { kind: 'empty' }],
    ['kein Betrag, 3 von 3 offen', 'no amount, 3 of 3 open', { kind: 'unknown', of: 3 }],
    // One alone is no count.
    ['Betrag offen', 'amount open', { kind: 'unknown', of: 1 }],
    ['mind. 0 €, 2 von 3 offen', 'at least €0, 2 of 3 open', { kind: 'floor', sum, missing: 2, of: 3 }],
    [
      '10 € (5 € bis 20 €) und 2 von 3 offen',
      '€10 (€5 to €20) and 2 of 3 open',
      { kind: 'floor', sum: { low: cents(5_00), best: cents(10_00), high: cents(20_00) }, missing: 2, of: 3 },
    ],
    ['0 €', '€0', { kind: 'complete', sum, of: 3 }],
    [
      '8.887,50 € (5.675 € bis 24.700 €)',
      '€8,887.50 (€5,675 to €24,700)',
      {
        kind: 'complete',
        sum: { low: cents(5_675_00), best: cents(8_887_50), high: cents(24_700_00) },
        of: 1,
      },
    ],
  ])('%s, %s', ([german, english, total]) => {
    expect(plain(de.total(total))).toBe(german);
    expect(plain(en.total(total))).toBe(english);
  });
});

describe('a date reads as exactly as it is known', () => {
  test.for([
    ['05.11.2018', '5 November 2018', onDay('2018-11-05')],
    ['spätestens 11.10.2018', '11 October 2018 at the latest', byDay('2018-10-11')],
    ['Ende 2018', 'end of 2018', endOf(2018)],
    ['2019, Termin offen', '2019, date open', inYear(2019)],
    ['nicht genannt', 'not stated', notStated],
  ] as const)('%s, %s', ([german, english, date]) => {
    expect(de.date(date)).toBe(german);
    expect(en.date(date)).toBe(english);
  });

  test('that something became known is past: its year is said, never an open date', () => {
    expect(de.knownFrom(inYear(2022))).toBe('im Jahr 2022');
    expect(en.knownFrom(inYear(2022))).toBe('in 2022');
    expect(`offen seit ${de.since(inYear(2022))}`).toBe('offen seit 2022');
    expect(`offen seit ${de.since(byDay('2018-10-11'))}`).toBe('offen seit spätestens 11.10.2018');
    expect(de.knownFrom(onDay('2018-11-05'))).toBe('05.11.2018');
  });

  test('whatever the time zone of the computer, the day stays the day', () => {
    expect(de.day(isoDate('2018-01-01'))).toBe('01.01.2018');
    expect(de.month(yearMonth('2019-04'))).toBe('April 2019');
    expect(de.shortMonth(isoDate('2019-01-01'))).toBe('Jan');
  });
});

describe('figures', () => {
  test('below zero have a minus sign, not a hyphen, in both languages', () => {
    expect(plain(de.euros(cents(-9_700_00)))).toBe('−9.700,00 €');
    expect(plain(de.eurosShort(cents(-970_050)))).toBe('−9.700,50 €');
    expect(en.euros(cents(-9_700_00))).toBe('−€9,700.00');
  });

  test('show cents exactly where there are some, and never lose one', () => {
    fc.assert(
      fc.property(anyCents, (value) => {
        const [digits, fraction = '00'] = de
          .eurosShort(value)
          .replaceAll(/[^\d,−]/g, '')
          .split(',');
        expect(BigInt(`${digits}${fraction}`.replace('−', '-'))).toBe(BigInt(value));
      }),
    );
  });

  test('of a range in a column are whole euros on one line, with the unit where the language has it', () => {
    const span = { low: cents(-9_700_50), best: cents(0), high: cents(84_700_50) };
    expect(plain(de.columnSpan(span))).toBe('−9.701 bis 84.701 €');
    expect(plain(en.columnSpan(span))).toBe('−€9,701 to €84,701');
  });

  test('that are computed are whole euros in a sentence, halves away from 0, ends of a range away from the estimate', () => {
    expect(plain(de.eurosWhole(cents(8_887_50)))).toBe('8.888 €');
    expect(plain(de.eurosWhole(cents(-8_887_50)))).toBe('−8.888 €');
    const known = { low: cents(5_674_10), best: cents(8_887_49), high: cents(24_700_01) };
    expect(plain(de.intervalWhole(known))).toBe('8.887 € (5.674 € bis 24.701 €)');
    expect(plain(en.intervalWhole(known))).toBe('€8,887 (€5,674 to €24,701)');
  });

  test('that are computed lie at most half a euro beside their cents, and only nothing reads as 0', () => {
    fc.assert(
      fc.property(fc.oneof(anyCents, fc.integer({ min: -200, max: 200 }).map(cents)), (value) => {
        const digits = de
          .eurosWhole(value)
          .replaceAll(/[^\d,−]/g, '')
          .replace('−', '-')
          .replace(',', '.');
        expect(Math.abs(Number(digits) - value / 100)).toBeLessThanOrEqual(0.5);
        expect(Number(digits) === 0).toBe(value === 0);
      }),
    );
  });

  test('have a narrow space before the percent sign, so that it does not break away', () => {
    expect(de.percent(basisPoints(2000))).toBe('20\u202F%');
    expect(de.percent(basisPoints(1250))).toBe('12,5\u202F%');
  });

  test('stand in thousands along an axis', () => {
    expect(de.thousands(cents(2_500_00))).toBe('2,5');
  });
});

test('every status has a word of its own in each language', () => {
  for (const language of languages) {
    const words = statuses.map((status: Status) => formatterOf(language).status(status));
    expect(new Set(words).size).toBe(statuses.length);
  }
});

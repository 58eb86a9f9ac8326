import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Unit, limits } from '#domain/inputs/scenario-input.ts';
import { monthIndex } from '#domain/value/calendar.ts';
import { languages } from '#i18n/language.ts';
import { thorough } from '#tests/given/arbitraries.ts';
import { month } from '#tests/given/builders.ts';
import { type Entry, entryOf, fieldText, problemWords } from './input-entry.ts';

const value = (number: number, reading?: string): Entry => ({ kind: 'value', value: number, reading });
const problem = (words: string): Entry => ({ kind: 'problem', problem: words });

describe('an amount of money', () => {
  test.for([
    ['1.234,56 €', value(1_234_56)],
    ['1,234.56', value(1_234_56)],
    ['70 000', value(70_000_00)],
    ['1.234', value(1_234_00, 'gelesen als 1.234\u00A0€')],
    [
      '1,234',
      problem(
        'Nicht eindeutig: 1.234 oder 1,23? Bitte ohne Trennzeichen oder mit zwei Nachkommastellen schreiben.',
      ),
    ],
    ['abc', problem('Das ist keine Zahl. Beispiel: 1.234,56')],
    ['20 %', problem('Das ist keine Zahl. Beispiel: 1.234,56')],
    ['12.345,678', problem('Mehr als zwei Nachkommastellen gibt es hier nicht.')],
    ['  ', { kind: 'empty' }],
  ] as const)('“%s” in German', ([text, expected]) => {
    expect(entryOf(text, 'money', 'de')).toEqual(expected);
  });

  test.for([
    ['1.234,56 €', value(1_234_56)],
    ['1,234.56', value(1_234_56)],
    ['1,234', value(1_234_00, 'read as €1,234')],
    ['abc', problem('This is not a number. Example: 1,234.56')],
  ] as const)('“%s” in English', ([text, expected]) => {
    expect(entryOf(text, 'money', 'en')).toEqual(expected);
  });

  test('“1.234” in English is asked about, never guessed', () => {
    expect(entryOf('1.234', 'money', 'en').kind).toBe('problem');
  });

  test('what is refused as too large is not called read as anything', () => {
    expect(entryOf('900.000', 'yearly-cost', 'de')).toEqual(value(900_000_00, 'gelesen als 900.000\u00A0€'));
    expect(entryOf('9'.repeat(20), 'money', 'de')).toMatchObject({ kind: 'value', reading: undefined });
  });
});

describe('a rate', () => {
  test.for([
    ['20 %', value(20_00)],
    ['12,5', value(12_50)],
    ['12.5 %', value(12_50)],
    ['20 €', problem('Das ist keine Zahl. Beispiel: 20')],
    ['20 Tsd.', problem('Das ist keine Zahl. Beispiel: 20')],
  ] as const)('“%s”', ([text, expected]) => {
    expect(entryOf(text, 'rate', 'de')).toEqual(expected);
  });
});

describe('what is counted is whole', () => {
  test.for([
    ['55.000', 'count', value(55_000, 'gelesen als 55.000')],
    ['2', 'months', value(2)],
    ['2,0', 'months', value(2)],
    ['2,5', 'months', problem('Hier steht eine ganze Zahl.')],
    ['5 €', 'months', problem('Das ist keine Zahl. Beispiel: 2')],
  ] as const)('“%s” as %s', ([text, unit, expected]) => {
    expect(entryOf(text, unit, 'de')).toEqual(expected);
  });

  test('twenty digits are too many, not “no whole number”', () => {
    const read = entryOf('9'.repeat(20), 'count', 'de');
    expect(read.kind === 'value' ? read.value : 0).toBeGreaterThan(limits.count);
  });
});

describe('a month', () => {
  const april = value(monthIndex(month(4)));
  test.for([
    '04.2019',
    '4.2019',
    '4/2019',
    '04/2019',
    '2019-04',
    ' 04.2019 ',
    '4 2019',
    '042019',
    '201904',
    'April 2019',
    'april 2019',
  ])('“%s” is April 2019 in both languages', (text) => {
    expect(entryOf(text, 'month', 'de')).toEqual(april);
    expect(entryOf(text, 'month', 'en')).toEqual(april);
  });

  test.for([
    '13.2019',
    '0.2019',
    'April',
    '04.19',
    '2019',
    '4',
    '2019-4',
    '4,2019',
    '42019',
    '132019',
    'Aprill 2019',
    '31.04.2019',
  ])('“%s” is none', (text) => {
    expect(entryOf(text, 'month', 'de')).toEqual(problem('Das ist kein Monat. Beispiel: 04.2019'));
    expect(entryOf(text, 'month', 'en')).toEqual(problem('This is not a month. Example: 04/2019'));
  });

  test.for(['01.04.2019', '30.04.2019', '2019-04-15', '01042019'])(
    '“%s” is a day in it, and is said as read',
    (text) => {
      expect(entryOf(text, 'month', 'de')).toEqual({ ...april, reading: 'gelesen als April 2019' });
    },
  );

  test.for(['März 2019', 'March 2019'])('“%s” is March in both languages', (text) => {
    const march = value(monthIndex(month(3)));
    expect(entryOf(text, 'month', 'de')).toEqual(march);
    expect(entryOf(text, 'month', 'en')).toEqual(march);
  });

  test('is read in both languages by a page that has loaded the words of one alone', async () => {
    vi.resetModules();
    await (await import('#i18n/words.ts')).loadWords('de');
    const fresh = await import('./input-entry.ts');
    for (const text of ['März 2019', 'March 2019']) {
      expect(fresh.entryOf(text, 'month', 'de')).toEqual(value(monthIndex(month(3))));
    }
  });

  test('one that is out of all calendars is called no month, not below zero', () => {
    expect(problemWords('below-zero', 'month', 'de')).toBe('Das ist kein Monat. Beispiel: 04.2019');
    expect(problemWords('too-large', 'rate', 'de')).toMatch(/100\u202F%/);
  });
});

const numeric = [
  'money',
  'yearly-cost',
  'rate',
  'posts',
  'months',
  'count',
] as const satisfies readonly Unit[];

describe.for(languages.map((language) => ({ language })))('in “$language”', ({ language }) => {
  test.for(numeric)('what a field of %s shows is read as the same value, without a question', (unit) => {
    const shown = fc.oneof(
      fc.integer({ min: -limits[unit], max: limits[unit] }),
      fc.constantFrom(0, 1, limits[unit], -limits[unit]),
    );
    fc.assert(
      fc.property(shown, (number) => {
        const text = fieldText(number, unit, language);
        expect(entryOf(text, unit, language)).toMatchObject({ kind: 'value', value: number });
      }),
      thorough,
    );
  });

  test('its reading is said only where one separator stands before three digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: limits.money }), (number) => {
        const text = fieldText(number, 'money', language);
        const entry = entryOf(text, 'money', language);
        const isOpen = /^\d{1,3}[.,]\d{3}$/.test(text);
        expect(entry.kind === 'value' && entry.reading !== undefined).toBe(isOpen);
      }),
      thorough,
    );
  });

  test('what a field of months shows is read as the same month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900 * 12, max: limits.month }), (number) => {
        const text = fieldText(number, 'month', language);
        expect(entryOf(text, 'month', language)).toEqual(value(number));
      }),
      thorough,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type TypedNumber, typedNumber } from './typed-number.ts';

const plain = (hundredths: number): TypedNumber => ({ kind: 'number', hundredths, isByLanguage: false });
const byLanguage = (hundredths: number): TypedNumber => ({ kind: 'number', hundredths, isByLanguage: true });
const either = (whole: number, fraction: number): TypedNumber => ({
  kind: 'ambiguous',
  readings: [whole, fraction],
});
const none: TypedNumber = { kind: 'not-a-number' };
const tooFine: TypedNumber = { kind: 'too-fine' };

describe('a number that is written plainly is read alike in both languages', () => {
  test.for([
    ['1.234,56 €', plain(1_234_56)],
    ['€ 1.234,56', plain(1_234_56)],
    ['€1,234.56', plain(1_234_56)],
    ['1.234,56 EUR', plain(1_234_56)],
    ['1,234.56', plain(1_234_56)],
    ['1234,5', plain(1_234_50)],
    ['1234.5', plain(1_234_50)],
    ['1234,567', tooFine],
    ['70 000', plain(70_000_00)],
    ['70\u00A0000,50', plain(70_000_50)],
    ['70\u202F000', plain(70_000_00)],
    ['70’000', plain(70_000_00)],
    ["70'000", plain(70_000_00)],
    ['0,500', plain(50)],
    ['0.500', plain(50)],
    ['0', plain(0)],
    ['-0', plain(0)],
    ['007', plain(7_00)],
    ['1.234.567', plain(1_234_567_00)],
    ['1,234,567', plain(1_234_567_00)],
    ['1.234.567,8', plain(1_234_567_80)],
    ['12,', plain(12_00)],
    [',5', plain(50)],
    ['-500', plain(-500_00)],
    ['−500', plain(-500_00)],
    ['– 500 €', plain(-500_00)],
    ['+500', plain(500_00)],
    ['20 %', plain(20_00)],
    ['20%', plain(20_00)],
    ['12,50000', plain(12_50)],
    ['12.345,678', tooFine],
    ['0,125', tooFine],
    ['15.000,-', plain(15_000_00)],
    ['15.000,-- €', plain(15_000_00)],
    ['15.000,– EUR', plain(15_000_00)],
    ['15,-', plain(15_00)],
    ['15 Tsd.', byLanguage(15_000_00)],
    ['15 Tsd. €', byLanguage(15_000_00)],
    ['15tsd', byLanguage(15_000_00)],
    ['15 T€', byLanguage(15_000_00)],
    ['15 TEUR', byLanguage(15_000_00)],
    ['1,5 Mio.', byLanguage(1_500_000_00)],
    ['-1,5 Mio. €', byLanguage(-1_500_000_00)],
    ['1.5 million', byLanguage(1_500_000_00)],
    ['15 thousand', byLanguage(15_000_00)],
  ] as const)('“%s”', ([text, expected]) => {
    expect(typedNumber(text, 'de')).toEqual(expected);
    expect(typedNumber(text, 'en')).toEqual(expected);
  });
});

describe('one separator before three digits', () => {
  test.for([
    ['1.234', byLanguage(1_234_00), either(1_234_00, 1_23)],
    ['1,234', either(1_234_00, 1_23), byLanguage(1_234_00)],
    ['-12.500 €', byLanguage(-12_500_00), either(-12_500_00, -12_50)],
    ['12,500', either(12_500_00, 12_50), byLanguage(12_500_00)],
  ] as const)(
    '“%s” groups in its own language and is asked about in the other',
    ([text, german, english]) => {
      expect(typedNumber(text, 'de')).toEqual(german);
      expect(typedNumber(text, 'en')).toEqual(english);
    },
  );
});

test.for([
  'abc',
  '1e5',
  '10^12',
  '1.2.3',
  '1,2,3',
  '1.234,567.8',
  '1,2.3,4',
  '12.34,5',
  '0.123.456',
  '1..234',
  '.',
  ',',
  '-',
  '€',
  '5-7',
  '500-',
  '--5',
  '15 T',
  'Tsd.',
  '15 Tsd. 5',
  '15 Taler',
  '15-,',
  '12 5',
  '1 2345',
  '50 und 100',
  '1 € 2',
  '3%5',
  '½',
  '٣',
])('“%s” is no number in either language', (text) => {
  expect(typedNumber(text, 'de')).toEqual(none);
  expect(typedNumber(text, 'en')).toEqual(none);
});

test('twenty digits are a number of whole units, too large for any limit', () => {
  const read = typedNumber('9'.repeat(20), 'de');
  expect(read).toMatchObject({ kind: 'number' });
  const hundredths = read.kind === 'number' ? read.hundredths : 0;
  expect(hundredths).toBeGreaterThan(10 ** 15);
  expect(hundredths % 100).toBe(0);
});

import { expect, test } from 'vitest';
import { isoDate } from '#domain/value/calendar.ts';
import { dayFromText, typedDay } from './typed-day.ts';

test.for([
  ['05.11.2018', '2018-11-05'],
  ['5.11.2018', '2018-11-05'],
  [' 2018-11-05 ', '2018-11-05'],
  ['29.02.2020', '2020-02-29'],
  ['31122018', '2018-12-31'],
  ['20181231', '2018-12-31'],
  ['20121012', '2012-10-12'],
  ['20122012', '2012-12-20'],
])('%s names a day', ([text, day]) => {
  expect(dayFromText(text ?? '')).toBe(day);
});

test.for([
  '',
  '5.11.',
  '30.02.2018',
  '05/11/2018',
  '11.05.18',
  'morgen',
  '2018-13-01',
  '31132018',
  '3112201',
  '311218',
])('"%s" names no day and is not guessed at', (text) => {
  expect(dayFromText(text)).toBeUndefined();
});

test('what a field shows is read back as the same day', () => {
  const day = isoDate('2018-11-05');
  expect(dayFromText(typedDay(day, 'de'))).toBe(day);
  expect(dayFromText(typedDay(day, 'en'))).toBe(day);
});

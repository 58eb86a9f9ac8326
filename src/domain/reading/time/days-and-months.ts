import type { Token } from '../text/token.ts';
import { type Point, dayIn, monthIn } from './point.ts';
import { months } from './words-of-time.ts';
import { yearBehind } from './years.ts';

/** What may begin at a token, if it does. */
export type Try = (tokens: readonly Token[], at: number) => Point | undefined;

export const writtenDay: Try = (tokens, at) => {
  const day = tokens[at]?.day;
  if (!day) return undefined;
  const of = { precision: 'day', year: day.year, month: day.month } as const;
  return { first: at, last: at, ...of, spanIn: (year) => dayIn(year, day.month, day.day) };
};

/** "1. August 2019", and "09." before "und 11.10.2018". */
export const dayAndMonth: Try = (tokens, at) => {
  const [token, dot, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !/^\d{1,2}$/.test(token.text) || dot?.text !== '.' || dot.space !== '') return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const month = months.get(name?.lower ?? '');
  if (month === undefined) {
    const spanIn: Point['spanIn'] = (year, ofMonth) => dayIn(year, ofMonth, day);
    return { first: at, last: at + 1, precision: 'day', year: undefined, month: undefined, spanIn };
  }
  const year = yearBehind(tokens, afterDot(tokens, at + 2));
  const last = year?.last ?? at + 2;
  return {
    first: at,
    last,
    precision: 'day',
    year: year?.year,
    month,
    spanIn: (of) => dayIn(of, month, day),
  };
};

export const monthAndYear: Try = (tokens, at) => {
  const month = months.get(tokens[at]?.lower ?? '');
  if (month === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  const year = yearBehind(tokens, afterDot(tokens, at));
  const spanIn: Point['spanIn'] = (of) => monthIn(of, month);
  return { first: at, last: year?.last ?? at, precision: 'month', year: year?.year, month, spanIn };
};

const monthInDigits = /^(0?[1-9]|1[0-2])[./]((?:19|20)\d\d)$/;
/** "09/2019 bis 08/2020". */
const isRangeOfMonths = (tokens: readonly Token[], at: number): boolean =>
  ['bis', '-', '–'].includes(tokens[at + 1]?.lower ?? '') && monthInDigits.test(tokens[at + 2]?.text ?? '');

const beforeMonth = new Set([
  'ab',
  'bis',
  'seit',
  'von',
  'stand',
  'monat',
  'im',
  'zum',
  ':',
  '–',
  '-',
  'ende',
  'anfang',
]);

/** "ab 08/2019": without such a word it is the number of a paper. */
export const numericMonth: Try = (tokens, at) => {
  const [, monthDigits, yearDigits] =
    tokens[at]?.kind === 'code' ? (monthInDigits.exec(tokens[at].text) ?? []) : [];
  if (monthDigits === undefined) return undefined;
  if (!beforeMonth.has(tokens[at - 1]?.lower ?? '') && !isRangeOfMonths(tokens, at)) return undefined;
  const month = Number(monthDigits);
  const spanIn: Point['spanIn'] = (of) => monthIn(of, month);
  return { first: at, last: at, precision: 'month', year: Number(yearDigits), month, spanIn };
};

/** Where it goes on behind a word, over the dot of an abbreviation. */
export const afterDot = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === '.' && tokens[at + 1]?.space === '' ? at + 2 : at + 1;

import { rangeOf } from '../../value/calendar.ts';
import type { Token } from '../text/token.ts';
import {
  type Try,
  afterDot,
  dayAndMonth,
  monthAndYear,
  numericMonth,
  writtenDay,
} from './days-and-months.ts';
import { type Point, monthsIn, partOfMonth } from './point.ts';
import { months, ordinals, partsOfYear, schoolYear, seasons } from './words-of-time.ts';
import { type Year, pairOf, yearBehind } from './years.ts';

/** Whether a time can begin with a word. */
export const beginsTime = (word: string): boolean =>
  [months, ordinals, partsOfYear, seasons].some((words) => words.has(word)) ||
  [schoolYear, shortQuarter, shortHalf, numberedNoun].some((shape) => shape.test(word));

/** The time that begins at a token; undefined where none does. Years alone are read elsewhere, by what they stand behind. */
export function pointAt(tokens: readonly Token[], at: number): Point | undefined {
  const kind = tokens[at]?.kind;
  if (kind === undefined) return undefined;
  for (const attempt of attempts[kind]) {
    const point = attempt(tokens, at);
    if (point) return point;
  }
  return undefined;
}

const numberedNoun = /^(?:q|quartal|halbjahr)$/;
const shortQuarter = /^q([1-4])$/;
const shortHalf = /^h([12])$/;
const quarterNoun = /^(?:jahres)?quartale?s?$|^vierteljahre?s?$/;
const halfNoun = /^halbjahre?s?$|^jahreshälfte$|^hälfte$|^hj$/;

const partCounted: Try = (tokens, at) => {
  const quarter = shortQuarter.exec(tokens[at]?.lower ?? '')?.[1];
  if (quarter !== undefined) return counted(tokens, at, at, Number(quarter), 4);
  const half = shortHalf.exec(tokens[at]?.lower ?? '')?.[1];
  if (half !== undefined) return counted(tokens, at, at, Number(half), 2);
  const numbered = numberedPart(tokens, at);
  if (numbered) return numbered;
  const ordinal = ordinals.get(tokens[at]?.lower ?? '');
  if (ordinal === undefined) return undefined;
  const end = tokens[at + 1]?.text === '.' ? at + 1 : at;
  const noun = end + 1;
  if (listJoins.has(tokens[noun]?.lower ?? '')) return withNounOf(tokens, at, end, ordinal);
  const lower = tokens[noun]?.lower ?? '';
  if (quarterNoun.test(lower)) return counted(tokens, at, noun, ordinal, 4);
  if (!halfNoun.test(lower)) return undefined;
  const number = ordinal === 4 ? 2 : ordinal;
  const point = number > 2 ? undefined : counted(tokens, at, noun, number, 2);
  return lower === 'hälfte' && point?.year === undefined ? undefined : point;
};

const partAndYear = /^([1-4])\/((?:19|20)\d\d)$/;

/** "Quartal 3/2025", "Quartal III 2025", "Q 3 2025", "Halbjahr 1/2026": the number stands behind. */
function numberedPart(tokens: readonly Token[], at: number): Point | undefined {
  const lower = tokens[at]?.lower ?? '';
  const isQuarter = lower === 'q' || quarterNoun.test(lower);
  if (!isQuarter && !/^halbjahr$/.test(lower)) return undefined;
  const of = isQuarter ? 4 : 2;
  const [, digit, year] = partAndYear.exec(tokens[at + 1]?.text ?? '') ?? [];
  const number = digit === undefined ? ordinals.get(tokens[at + 1]?.lower ?? '') : Number(digit);
  if (number === undefined || number > of) return undefined;
  const point = counted(tokens, at, at + 1, number, of);
  if (digit !== undefined) return { ...point, year: Number(year) };
  return point.year === undefined ? undefined : point;
}

const listJoins = new Set(['/', 'und', 'bis', '-', '–', 'oder']);

/** "I./II. Quartal 2020", "1. und 2. Quartal 2020": the noun stands with the last. */
function withNounOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  ordinal: number,
): Point | undefined {
  const next = last + 2;
  if (!ordinals.has(tokens[next]?.lower ?? '')) return undefined;
  const noun = tokens[tokens[next + 1]?.text === '.' ? next + 2 : next + 1]?.lower ?? '';
  const of = quarterNoun.test(noun) ? 4 : 2;
  if (!quarterNoun.test(noun) && !(halfNoun.test(noun) && ordinal < 3)) return undefined;
  return { ...counted([], first, last, ordinal, of), last };
}

/** The quarter or half of a year with its number. */
function counted(tokens: readonly Token[], first: number, at: number, number: number, of: 2 | 4): Point {
  const year = yearBehind(tokens, afterDot(tokens, at));
  const length = 12 / of;
  return {
    first,
    last: year?.last ?? at,
    precision: of === 4 ? 'quarter' : 'half-year',
    year: year?.year,
    month: undefined,
    spanIn: (each) => monthsIn(each, (number - 1) * length + 1, number * length),
  };
}

const season: Try = (tokens, at) => {
  const span = seasons.get(tokens[at]?.lower ?? '');
  if (!span) return undefined;
  const year: Year | undefined = yearBehind(tokens, at + 1) ?? pairOf(tokens, at + 1);
  if (!year) return undefined;
  const spanIn: Point['spanIn'] = (of) => monthsIn(of, ...span);
  return { first: at, last: year.last, precision: 'part-of-year', year: year.year, month: undefined, spanIn };
};

const augustToJuly: Point['spanIn'] = (year) => monthsIn(year, 8, 19);

const school: Try = (tokens, at) => {
  const isListed =
    ['und', 'bis', '-', '–'].includes(tokens[at - 1]?.lower ?? '') && pairOf(tokens, at - 2) !== undefined;
  const isNamed = schoolYear.test(tokens[at]?.lower ?? '');
  if (!isNamed && !(isListed && schoolYear.test(tokens[at - 3]?.lower ?? ''))) return undefined;
  const year = pairOf(tokens, isNamed ? at + 1 : at);
  if (!year) return undefined;
  return {
    first: at,
    last: year.last,
    precision: 'school-year',
    year: year.year,
    month: undefined,
    spanIn: augustToJuly,
  };
};

const articlesBetween = new Set(['des', 'der', 'vom', 'im', 'eines']);

/** "Ende 2018", "Mitte August 2019", "Ende des III. Quartals 2019". */
const partNamed: Try = (tokens, at) => {
  const part = partsOfYear.get(tokens[at]?.lower ?? '');
  if (part === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  const next = articlesBetween.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const inner = monthAndYear(tokens, next) ?? partCounted(tokens, next) ?? school(tokens, next);
  if (inner) return partOf(inner, at, part);
  const year = yearBehind(tokens, at + 1);
  if (!year) return undefined;
  return {
    first: at,
    last: year.last,
    precision: part === 'end' ? 'end-of-year' : 'part-of-year',
    year: year.year,
    month: undefined,
    spanIn: (of) => partOfYear(of, part),
  };
};

function partOf(inner: Point, first: number, part: 'begin' | 'middle' | 'end'): Point {
  if (inner.precision === 'month') {
    const { month = 1 } = inner;
    return { ...inner, first, precision: 'part-of-month', spanIn: (of) => partOfMonth(of, month, part) };
  }
  const spanIn: Point['spanIn'] = (year, month) => {
    const span = inner.spanIn(year, month);
    if (part === 'middle' || !span) return span;
    return part === 'end'
      ? { earliest: span.latest, latest: span.latest }
      : { earliest: span.earliest, latest: span.earliest };
  };
  return { ...inner, first, spanIn };
}

/** "Ende 2018" is the last day of the year, as everywhere; the beginning is a quarter, the middle two. */
function partOfYear(year: number, part: 'begin' | 'middle' | 'end') {
  if (part === 'begin') return monthsIn(year, 1, 3);
  if (part === 'middle') return monthsIn(year, 4, 9);
  const { earliest, latest } = rangeOf({ precision: 'end-of-year', year });
  return earliest && latest && { earliest, latest };
}

/** What can begin with a token of each kind. */
const attempts: Readonly<Record<Token['kind'], readonly Try[]>> = {
  day: [writtenDay],
  number: [partCounted, dayAndMonth, school],
  code: [partCounted, dayAndMonth, numericMonth, school],
  word: [partCounted, partNamed, monthAndYear, season, school],
  mark: [],
};

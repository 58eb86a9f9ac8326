import type { Finding, Reader } from '../reader.ts';
import { type Reading, placesWhere } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { boundBefore } from './bounds.ts';
import { readDurations } from './durations.ts';
import { type Point, type Span, monthsIn } from './point.ts';
import { beginsTime, pointAt } from './points.ts';
import { nameWithoutYear } from './without-year.ts';
import { ordinals, severalYears } from './words-of-time.ts';
import { looseYearAt, pairOf, yearPointAt } from './years.ts';

/** Dates as exactly as they are named, and periods from one to another. */
export const readTimes: Reader = (reading) => {
  const { tokens } = reading;
  const findings: Finding[] = [];
  let free = 0;
  let listed = -1;
  for (const at of placesOfTime(reading)) {
    const found = at < free ? undefined : timeAt(reading, at, free, at === listed);
    if (!found) continue;
    if (found.finding) findings.push(found.finding);
    free = found.last + 1;
    listed = nextOfList(tokens, found.last);
  }
  return [...findings, ...readDurations(reading)];
};

/** Where a time can begin: at numbers, days and codes, and at words of time. */
function placesOfTime(reading: Reading): readonly number[] {
  const digits: number[] = [];
  let at = 0;
  for (const token of reading.tokens) {
    if (isTime(token, reading.tokens[at + 1])) digits.push(at);
    at += 1;
  }
  const words = placesWhere(reading, (word) => beginsTime(word) || severalYears.test(word));
  return [...new Set([...digits, ...words])].toSorted((one, other) => one - other);
}

const year = /^(?:19|20)\d\d$/;

/** A number can be a year, the day of a month with its dot, or count a quarter: what follows is no number then. */
function isTime({ kind, text }: Token, next: Token | undefined): boolean {
  if (kind !== 'number') return kind === 'day' || kind === 'code';
  if (text.length > 2) return year.test(text);
  return next?.text === '.' || (ordinals.has(text) && (next?.kind === 'mark' || next?.kind === 'word'));
}

type Time = { readonly last: number; readonly finding: Finding | undefined };

function timeAt(reading: Reading, at: number, free: number, isListed: boolean): Time | undefined {
  const { tokens } = reading;
  const pair = yearsAt(tokens, at);
  if (pair) return pair;
  const point = pointAt(tokens, at) ?? yearPointAt(tokens, at, isListed) ?? looseYearAt(tokens, at);
  if (!point) return undefined;
  const period = periodFrom(reading, point, free);
  if (period) return period;
  const onward = onwardFrom(tokens, point);
  if (onward) return onward;
  return dateOf(reading, completed(tokens, point), free, isListed);
}

/** "Haushaltsjahre 2019/2020", "Doppelhaushalt 2019/20". */
function yearsAt(tokens: readonly Token[], at: number): Time | undefined {
  if (
    !severalYears.test(tokens[at]?.lower ?? '') ||
    /^(?:schul|kita|kindergarten)/.test(tokens[at]?.lower ?? '')
  ) {
    return undefined;
  }
  const years = tokens[at + 1]?.kind === 'code' ? pairOf(tokens, at + 1) : undefined;
  const span = years && monthsIn(years.year, 1, 24);
  if (!years || !span) return undefined;
  const value = { ...span, precision: 'year', months: null } as const;
  return {
    last: years.last,
    finding: { kind: 'period', first: at, last: years.last, basis: [at, years.last], value },
  };
}

const spanOf = (point: Point): Span | undefined =>
  point.year === undefined || (point.precision === 'day' && point.month === undefined)
    ? undefined
    : point.spanIn(point.year, point.month ?? 1);

const joins = new Set(['bis', '-', '–']);
const betweenJoin = new Set([
  'zum',
  'einschließlich',
  'zu',
  'einschl',
  'inkl',
  'spätestens',
  'voraussichtlich',
  'dem',
  'den',
  'das',
  'die',
  'am',
  'in',
  'ins',
]);
const mostBetween = 3;

/** "vom 01.08.2019 bis (zum) 31.07.2020", "2019 – 2021", "zwischen Mai und Juli 2019". */
function periodFrom({ tokens }: Reading, from: Point, free: number): Time | undefined {
  const join = tokens[from.last + 1];
  const opens = tokens[from.first - 1]?.lower === 'dem' ? from.first - 2 : from.first - 1;
  const isBetween = tokens[opens]?.lower === 'zwischen';
  if (!join || !(joins.has(join.lower) || (isBetween && join.lower === 'und'))) return undefined;
  let next = from.last + 2;
  while (next < from.last + 2 + mostBetween && betweenJoin.has(tokens[next]?.lower ?? '')) next += 1;
  const to = pointAt(tokens, next) ?? looseYearAt(tokens, next);
  const start = to && spanOf({ ...from, year: from.year ?? to.year, month: from.month ?? to.month });
  const end = to && spanOf(to);
  if (!start || !end || start.earliest > end.latest || start.latest >= end.latest) return undefined;
  const isOpened = isBetween || /^(?:von|vom|ab|seit)$/.test(tokens[opens]?.lower ?? '');
  const first = isOpened && opens >= free ? opens : from.first;
  const value = { earliest: start.earliest, latest: end.latest, precision: to.precision, months: null };
  return {
    last: to.last,
    finding: { kind: 'period', first, last: to.last, basis: [from.last, to.last], value },
  };
}

/** "2019 ff." */
function onwardFrom(tokens: readonly Token[], point: Point): Time | undefined {
  const span = spanOf(point);
  const isOnward = ['ff', 'fortfolgend', 'fortfolgende', 'folgende'].includes(
    tokens[point.last + 1]?.lower ?? '',
  );
  if (!span || !isOnward) return undefined;
  const dot = tokens[point.last + 2];
  const last = dot?.text === '.' && dot.space === '' ? point.last + 2 : point.last + 1;
  const value = { earliest: span.earliest, latest: null, precision: point.precision, months: null };
  return { last, finding: { kind: 'period', first: point.first, last, basis: [point.last, last], value } };
}

const listJoins = new Set([
  'und',
  ',',
  'oder',
  'bzw',
  '/',
  'sowie',
  '+',
  '.',
  '&',
  'auf',
  'den',
  'am',
  'zum',
  'dem',
]);

/** "09. und 11.10.2018": month and year stand with the last of a list. */
function completed(tokens: readonly Token[], point: Point): Point {
  const isComplete = point.year !== undefined && (point.precision !== 'day' || point.month !== undefined);
  if (isComplete) return point;
  let at = point.last + 1;
  for (let count = 0; count < 6; count += 1) {
    if (!listJoins.has(tokens[at]?.lower ?? '')) return point;
    while (count < 6 && listJoins.has(tokens[at]?.lower ?? '')) {
      at += 1;
      count += 1;
    }
    const next = pointAt(tokens, at);
    if (!next || next.precision !== point.precision) return point;
    if (next.year !== undefined) return { ...point, year: next.year, month: point.month ?? next.month };
    at = next.last + 1;
  }
  return point;
}

const nextOfList = (tokens: readonly Token[], last: number): number =>
  ['und', ',', 'sowie', 'bzw', 'oder', '/'].includes(tokens[last + 1]?.lower ?? '') ? last + 2 : -1;

/** "nach 2026" begins with the year behind it, "vor 2027" ends with the year before it; "nicht vor 2027" begins with it. */
function outside(point: Point, opener: string | undefined, bound: 'on' | 'by' | 'from', span: Span): Span {
  if (point.precision !== 'year' || point.year === undefined) return span;
  const isBeyond = (opener === 'nach' && bound === 'from') || (opener === 'vor' && bound === 'by');
  return (isBeyond ? monthsIn(point.year + (bound === 'from' ? 1 : -1), 1, 12) : undefined) ?? span;
}

function dateOf(reading: Reading, point: Point, free: number, isListed: boolean): Time | undefined {
  const { tokens } = reading;
  const isBare = point.precision === 'year' && yearPointAt(tokens, point.last, isListed) === undefined;
  const span = spanOf(point);
  if (isBare) return undefined;
  // A day that does not exist is none, and its month is no month either.
  if (!span && point.year !== undefined) return { last: point.last, finding: undefined };
  const withoutYear = span ? null : nameWithoutYear(tokens, point);
  if (withoutYear === undefined) return undefined;
  const { bound, first, basis } = boundBefore(reading, point, free);
  const days = span && outside(point, tokens[first]?.lower, bound, span);
  const value = {
    earliest: bound === 'by' ? null : (days?.earliest ?? null),
    latest: bound === 'from' ? null : (days?.latest ?? null),
    precision: point.precision,
    bound,
    withoutYear,
  };
  const all = [
    ...basis,
    ...Array.from({ length: point.last - point.first + 1 }, (_, index) => point.first + index),
  ];
  return { last: point.last, finding: { kind: 'date', first, last: point.last, basis: all, value } };
}

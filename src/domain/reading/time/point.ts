import { type IsoDate, isIsoDate, isoDate } from '../../value/calendar.ts';
import type { Precision } from '../candidate.ts';

export type Span = { readonly earliest: IsoDate; readonly latest: IsoDate };

/** A time as it is named: what is missing ("1." of "1. bis 3. Mai 2019") it has from the time that it is joined to. */
export type Point = {
  readonly first: number;
  readonly last: number;
  readonly precision: Precision;
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Undefined where there is no such day. */
  readonly spanIn: (year: number, month: number) => Span | undefined;
};

const two = (part: number): string => String(part).padStart(2, '0');
const monthText = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`;

export function dayIn(year: number, month: number, day: number): Span | undefined {
  const text = `${monthText(year, month)}-${two(day)}`;
  return isIsoDate(text) ? { earliest: text, latest: text } : undefined;
}

export function monthIn(year: number, month: number): Span | undefined {
  const text = monthText(year, month);
  const latest = [31, 30, 29, 28].map((day) => `${text}-${day}`).find(isIsoDate);
  return latest === undefined ? undefined : { earliest: isoDate(`${text}-01`), latest };
}

/** From the first of a month to the last of another, the months counted from January of the year on: 13 is the next one's. */
export function monthsIn(year: number, first: number, last: number): Span | undefined {
  const from = monthIn(year + Math.floor((first - 1) / 12), ((first - 1) % 12) + 1);
  const to = monthIn(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1);
  return from && to && { earliest: from.earliest, latest: to.latest };
}

/** The first, second or last part of a month, in thirds. */
export function partOfMonth(year: number, month: number, part: 'begin' | 'middle' | 'end'): Span | undefined {
  const whole = monthIn(year, month);
  if (!whole) return undefined;
  const day = (number: number) => isoDate(`${monthText(year, month)}-${two(number)}`);
  switch (part) {
    case 'begin':
      return { earliest: whole.earliest, latest: day(10) };
    case 'middle':
      return { earliest: day(11), latest: day(20) };
    case 'end':
      return { earliest: day(21), latest: whole.latest };
  }
}

import { type IsoDate, isIsoDate } from '../../value/calendar.ts';
import type { Finding, Reader } from '../reader.ts';
import type { Token } from '../text/token.ts';

/** Days of the calendar: a day that does not exist is none. */
export const readDates: Reader = (tokens) =>
  tokens.flatMap((token, at): readonly Finding[] => {
    const day = dayOf(token);
    if (day === undefined) return [];
    return [
      {
        kind: 'date',
        first: at,
        last: at,
        basis: [at],
        value: { earliest: day, latest: day, precision: 'day' },
      },
    ];
  });

function dayOf({ day: written }: Token): IsoDate | undefined {
  if (written?.year === undefined) return undefined;
  const text = [
    written.year,
    ...[written.month, written.day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
  return isIsoDate(text) ? text : undefined;
}

import { isIsoDate } from './calendar.ts';

/** A moment in UTC, to the second or its thousandth: 2026-11-28T08:30:00Z. */
export type Instant = string & { readonly unit: 'instant' };

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/** True for a moment that exists; a leap second is none here. */
export const isInstant = (text: string): text is Instant => isIsoDate(shape.exec(text)?.[1] ?? '');

/** @throws RangeError on a moment that does not exist; input is checked where it comes in. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`${text} is no moment`);
  return text;
}

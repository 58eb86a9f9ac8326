import { type IsoDate, isoDate } from '#domain/value/calendar.ts';

/** The day by the reader's clock. */
export function today(): IsoDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return isoDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

import {
  type IsoDate,
  addDays,
  daysBetween,
  firstDayOfYear,
  isoDate,
  yearOf,
} from '#domain/value/calendar.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';

/** A mark of the axis: its place as a share of the length, from 0 to 100, and what it says. */
export type Tick = {
  readonly at: number;
  readonly label: string;
  /** Its label is left out where there is room for every other one only. */
  readonly isMinor: boolean;
};

const mostTicks = 12;
/** So many labels have room on a phone. */
const fewTicks = 6;
/** In days: up to here every month has room, and below the other a section holds fewer than two of them. */
const monthly = 220;
const daily = 62;

/** Days of a short section, months, quarters of up to two years, whole years beyond; as few as can still be read. */
export function ticksBetween(
  start: IsoDate,
  end: IsoDate,
  language: Language,
): readonly (Omit<Tick, 'at'> & { readonly day: IsoDate })[] {
  const format = formatterOf(language);
  const length = daysBetween(start, end);
  if (length <= daily) {
    const steps = [0.1, 0.4, 0.7].map((share) => addDays(start, Math.round(length * share)));
    return [...new Set(steps)].map((day, index) => ({ day, label: format.day(day), isMinor: index === 1 }));
  }
  const days = firstsBetween(start, end, length <= monthly);
  const hasYear = days.some(isNewYear);
  // The label that names a year stays.
  const named = Math.max(0, days.findIndex(isNewYear));
  return days.map((day, index) => {
    const isMinor = days.length > fewTicks && (index - named) % 2 !== 0;
    if (yearOf(end) - yearOf(start) > 1) return { day, label: String(yearOf(day)), isMinor };
    const month = format.shortMonth(day);
    const isYearSaid = isNewYear(day) || (!hasYear && index === 0);
    return { day, label: isYearSaid ? `${month} ${yearOf(day)}` : month, isMinor };
  });
}

const isNewYear = (day: IsoDate): boolean => day === firstDayOfYear(yearOf(day));

function firstsBetween(start: IsoDate, end: IsoDate, everyMonth: boolean): readonly IsoDate[] {
  const count = yearOf(end) - yearOf(start) + 1;
  const step = Math.ceil(count / mostTicks);
  const years = Array.from({ length: Math.ceil(count / step) }, (_, index) => yearOf(start) + index * step);
  const all = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const some = count > 2 ? ['01'] : ['01', '04', '07', '10'];
  return years
    .flatMap((year) =>
      (everyMonth ? all : some).map((month) => isoDate(`${String(year).padStart(4, '0')}-${month}-01`)),
    )
    .filter((day) => day >= start && day <= end);
}

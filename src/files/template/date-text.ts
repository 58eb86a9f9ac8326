import type { Period } from '#domain/document/period.ts';
import type { ImpreciseDate } from '#domain/value/calendar.ts';
import { dayFromText, typedDay } from '#format/entry/typed-day.ts';
import type { Language } from '#i18n/language.ts';
import type { TemplateWords } from '#i18n/messages/template.ts';
import { type CellContent, after, cellWords, isWord, readInAnyLanguage } from './grammar.ts';

type Words = TemplateWords['cell'];

/** A date as one writes it into a cell, as exactly as it is known. Law: it is read as it was. */
export function dateText(date: ImpreciseDate, language: Language): string {
  const words = cellWords(language);
  switch (date.precision) {
    case 'day':
      return typedDay(date.day, language);
    case 'by':
      return `${words.by} ${typedDay(date.day, language)}`;
    case 'from':
      return `${words.from} ${typedDay(date.day, language)}`;
    case 'month':
      return monthText(date.month);
    case 'quarter':
      return `${date.quarter}. ${words.quarter} ${date.year}`;
    case 'half-year':
      return `${date.half}. ${words.halfYear} ${date.year}`;
    case 'school-year':
      return `${words.schoolYear} ${date.year}/${String((date.year + 1) % 100).padStart(2, '0')}`;
    case 'year':
      return String(date.year);
    case 'end-of-year':
      return `${words.endOf} ${date.year}`;
    case 'within-year':
      return `${date.year}, ${words.open}`;
    case 'not-stated':
      return words.notStated;
  }
}

/** The date of a cell as the format writes it; undefined where the cell says none. */
export function readDate(cell: CellContent): unknown {
  const day = readDay(cell);
  if (day !== undefined) return { precision: 'day', day };
  const text = textOf(cell);
  const year = yearOf(text);
  if (year !== undefined) return { precision: 'year', year };
  const month = monthOf(text);
  return month === undefined
    ? readInAnyLanguage((words) => impreciseOf(text, words))
    : { precision: 'month', month };
}

/** A day as YYYY-MM-DD; a spreadsheet's own dates have no time zone, so their day is that of Greenwich. */
export function readDay(cell: CellContent): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  return dayFromText(textOf(cell).length < 11 ? textOf(cell) : '');
}

function impreciseOf(text: string, words: Words): unknown {
  if (isWord(text, words.notStated)) return { precision: 'not-stated' };
  const by = dayFromText(after(words.by, text) ?? '');
  if (by !== undefined) return { precision: 'by', day: by };
  const from = dayFromText(after(words.from, text) ?? '');
  if (from !== undefined) return { precision: 'from', day: from };
  const end = yearOf(after(words.endOf, text) ?? '');
  if (end !== undefined) return { precision: 'end-of-year', year: end };
  const school = /^(\d{4})\/\d{2}$/.exec(after(words.schoolYear, text) ?? '');
  if (school) return { precision: 'school-year', year: Number(school[1]) };
  const open = /^(\d{4}), (.+)$/.exec(text);
  if (open && isWord(open[2] ?? '', words.open)) return { precision: 'within-year', year: Number(open[1]) };
  const part = /^([1-4])\. (\S+) (\d{4})$/.exec(text);
  const [, number = '', name = '', year = ''] = part ?? [];
  if (part && isWord(name, words.quarter)) {
    return { precision: 'quarter', year: Number(year), quarter: Number(number) };
  }
  return part && isWord(name, words.halfYear)
    ? { precision: 'half-year', year: Number(year), half: Number(number) }
    : undefined;
}

/** The time that an amount is for: 2019, 2014–2015, 03.2019–09.2020. What it is split into has a cell of its own. */
export function periodText(period: Period, language: Language): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'years':
      return `${period.first}–${period.last}`;
    case 'months':
      return `${monthText(period.first)}–${monthText(period.last)}`;
    case 'not-stated':
      return cellWords(language).notStated;
  }
}

export function readPeriod(cell: CellContent): unknown {
  const text = textOf(cell);
  const [first = '', last, ...more] = text.split(/\s*[–—-]\s*/);
  if (more.length > 0) return undefined;
  if (last === undefined) {
    const year = yearOf(first);
    if (year !== undefined) return { kind: 'year', year };
    return readInAnyLanguage((words) => (isWord(text, words.notStated) ? { kind: 'not-stated' } : undefined));
  }
  const years = [yearOf(first), yearOf(last)];
  if (!years.includes(undefined)) return { kind: 'years', first: years[0], last: years[1] };
  const months = [monthOf(first), monthOf(last)];
  return months.includes(undefined) ? undefined : { kind: 'months', first: months[0], last: months[1] };
}

const monthText = (month: string): string => `${month.slice(5)}.${month.slice(0, 4)}`;

function monthOf(text: string): string | undefined {
  const [, month, year] = /^(\d{2})\.(\d{4})$/.exec(text) ?? [];
  return month === undefined ? undefined : `${year}-${month}`;
}

const yearOf = (text: string): number | undefined => (/^\d{4}$/.test(text) ? Number(text) : undefined);

const textOf = (cell: CellContent): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

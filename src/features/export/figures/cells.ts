import type { ImpreciseDate, IsoDate } from '#domain/value/calendar.ts';
import type { Cents } from '#domain/value/money.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';

/** What one cell of an export holds: typed, so that each format writes it as its own number, date or text. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly hundredths: number; readonly unit: 'euro' | 'plain' | 'whole' }
  | { readonly kind: 'day'; readonly day: IsoDate };

/** A table of an export; widths are in characters. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** A column of an export declared once: its title, its width, and what it says of each thing that has a row. */
export type SheetColumn<Source> = {
  readonly title: string;
  readonly width: number;
  readonly cell: (source: Source) => Cell;
};

export const sheetOf = <Source>(
  name: string,
  columns: readonly SheetColumn<Source>[],
  sources: readonly Source[],
): Sheet => ({
  name,
  columns: columns.map(({ title, width }) => ({ title, width })),
  rows: sources.map((source) => columns.map(({ cell }) => cell(source))),
});

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const euro = (amount: Cents): Cell => ({ kind: 'number', hundredths: amount, unit: 'euro' });
export const hundredthsOf = (hundredths: number): Cell => ({ kind: 'number', hundredths, unit: 'plain' });
export const whole = (number: number): Cell => ({ kind: 'number', hundredths: number * 100, unit: 'whole' });
export const day = (value: IsoDate): Cell => ({ kind: 'day', day: value });

/** A date as exactly as it is known: a day is one, all else is words. */
export const dateCell = (date: ImpreciseDate, language: Language): Cell =>
  date.precision === 'day' ? day(date.day) : text(formatterOf(language).date(date));

/** A day as German spreadsheets read it, whatever the language of the page: 05.11.2018. */
export const germanDay = (value: IsoDate): string =>
  `${value.slice(8, 10)}.${value.slice(5, 7)}.${value.slice(0, 4)}`;

import type { Stated } from '#domain/as-of/as-of.ts';
import { singleYear, spanOf } from '#domain/document/period.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { type Cell, text, whole } from './cells.ts';

/** The year of a money line as a number; a period over several years as words, so that nobody sorts it under one. */
export function periodCell(line: Stated<'money'>, language: Language): Cell {
  const year = singleYear(line);
  return year === undefined ? text(formatterOf(language).period(line.content.period)) : whole(year);
}

/** The periods of several lines, each once, in their order. */
export function periodsText(lines: readonly Stated<'money'>[], language: Language): string {
  const { period } = formatterOf(language);
  const periods = lines
    .map(({ content }) => content.period)
    .toSorted((a, b) => (spanOf(a)?.first ?? Infinity) - (spanOf(b)?.first ?? Infinity));
  return [...new Set(periods.map(period))].join(', ');
}

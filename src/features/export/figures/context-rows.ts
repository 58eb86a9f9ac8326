import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { ViewHeading } from '#kit/heading/heading.ts';
import { type Cell, day, text } from './cells.ts';

/** The heading of a view as pairs of name and content. */
export function contextRows(
  heading: ViewHeading,
  { asOf }: Selection,
  language: Language,
): readonly (readonly [string, Cell])[] {
  const words = allWordsIn(language).outputs.context;
  return [
    [words.initiative, text(heading.initiative)],
    [words.asOf, day(asOf)],
    [words.municipality, text(heading.scope)],
    [words.scenario, text(heading.scenario)],
    ...(heading.note === '' ? [] : [[words.kept, text(heading.note)] as const]),
    [words.label, text(heading.label)],
    [words.address, text(heading.address)],
    [words.sources, text(heading.sources)],
  ];
}

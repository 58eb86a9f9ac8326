import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import type { ViewHeading } from '#kit/heading/heading.ts';
import { type Cell, day, text } from './cells.ts';

/** The heading of a view as pairs of name and content. */
export function contextRows(
  heading: ViewHeading,
  { asOf }: Selection,
  language: Language,
): readonly (readonly [string, Cell])[] {
  const words = wordsIn(language).outputs.context;
  return [
    [words.initiative, text(heading.initiative)],
    [words.asOf, day(asOf)],
    [words.municipality, text(heading.scope)],
    [words.scenario, text(heading.scenario)],
    [words.label, text(heading.label)],
    [words.address, text(heading.address)],
    [words.sources, text(heading.sources)],
  ];
}

import type { Initiative } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from '#format/formatter.ts';

/** A programme of a scenario as the document calls it, where its terms say which it is; else by its number. */
export function programmeName(
  { programmes = [] }: Pick<Initiative, 'programmes'>,
  { terms: { value } }: Pick<Scenario, 'terms'>,
  number: number,
  language: Language,
): string {
  const id = number === 1 ? value.programme : value.further?.[number - 2]?.programme;
  const programme = programmes.find((each) => each.id === id);
  return programme
    ? formatterOf(language).text(programme.title)
    : allWordsIn(language).scenario.unnamedProgramme(number);
}

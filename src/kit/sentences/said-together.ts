import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';

/**
 * What is said of each, once for all of whom the same is said: "Stadt Köln und Stadt Herzogenrath, jeweils: …", so that no
 * amount is taken for what they have together. `say` has the names at its beginning, so that it holds for one as for several.
 */
export function saidTogether<Each extends { readonly name: string }>(
  each: readonly Each[],
  say: (names: string, one: Each) => readonly string[],
  language: Language,
): readonly string[] {
  const groups = Map.groupBy(each, (one) => say('', one).join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = formatterOf(language).list(group.map(({ name }) => name));
    return say(group.length === 1 ? names : allWordsIn(language).cash.each(names), first);
  });
}

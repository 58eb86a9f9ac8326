import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';

/**
 * What is said of each, once for all of whom the same is said: "Stadt Köln und Stadt Herzogenrath: …". `say` has the names
 * at its beginning, followed by a colon, so that it holds for one as for several.
 */
export function saidTogether<Each extends { readonly name: string }>(
  each: readonly Each[],
  say: (names: string, one: Each) => readonly string[],
  language: Language,
): readonly string[] {
  const groups = Map.groupBy(each, (one) => say('', one).join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? say(formatterOf(language).list(group.map(({ name }) => name)), first) : [];
  });
}

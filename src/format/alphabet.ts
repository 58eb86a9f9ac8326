import type { Language } from '#i18n/language.ts';

type Letter<T> = { readonly letter: string; readonly items: readonly T[] };

/** Things in the order of their names, as a dictionary has them: Ü stands with U. */
export function byLetter<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  language: Language,
): readonly Letter<T>[] {
  const collator = new Intl.Collator(language);
  const sorted = items.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
  const groups = Map.groupBy(sorted, (item) => initialOf(nameOf(item)));
  return [...groups].map(([letter, group]) => ({ letter, items: group }));
}

const initialOf = (name: string): string => name.slice(0, 1).normalize('NFD').slice(0, 1).toUpperCase();

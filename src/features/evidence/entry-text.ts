import type { Fact } from '#domain/document/initiative.ts';
import { isSameName } from '#domain/writing/same-name.ts';
import type { Language } from '#i18n/language.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';

/** Who wrote a fact down in the product and who released it; undefined where it came otherwise. */
export function entryText({ entry }: Fact, language: Language) {
  const words = writingWordsIn(language).entry;
  if (!entry) return undefined;
  const { author, releasedBy } = entry;
  const isOwn = isSameName(author, releasedBy);
  return { title: words.title, text: isOwn ? words.own(author) : words.read(author, releasedBy) };
}

import { type VisibleFact, statusAlone } from '#domain/as-of/as-of.ts';
import type { Status } from '#domain/value/knowledge.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { signOf } from './signs.ts';

export type StatusWord = { readonly sign: ReturnType<typeof signOf>; readonly status: string };

/** How well a fact is known; where others say otherwise, first how well its own source knows it. */
export function statusMarks(fact: VisibleFact, language: Language): readonly StatusWord[] {
  const mark = (status: Status): StatusWord => ({
    sign: signOf(status),
    status: wordsIn(language).status[status],
  });
  return [...new Set([statusAlone(fact), fact.status])].map(mark);
}

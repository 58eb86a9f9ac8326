import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** The kinds of problem as the reader is told them; the remedy is in the sentence. */
type Told =
  | { readonly kind: 'unreachable' | 'not-found' | 'malformed' }
  | { readonly kind: 'refused'; readonly status: number };

export function problemText(problem: Told, language: Language): string {
  const words = wordsIn(language).problem;
  switch (problem.kind) {
    case 'unreachable':
      return words.unreachable;
    case 'not-found':
      return words.notFound;
    case 'malformed':
      return words.malformed;
    case 'refused':
      return words.refused(problem.status);
  }
}

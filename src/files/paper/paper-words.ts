import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { paperWordsIn } from '#i18n/messages/papers.ts';
import type { Paper, PaperProblem } from './paper.ts';

/** Why a file gave no text, in a sentence with its remedy. */
export function paperProblemText(problem: PaperProblem, language: Language): string {
  const { refused, megabytes } = paperWordsIn(language);
  const { number } = formatterOf(language);
  const size = (bytes: number) => megabytes(number(Math.ceil(bytes / 100_000) / 10));
  switch (problem.kind) {
    case 'too-large':
      return refused['too-large'](size(problem.bytes), size(problem.limit));
    case 'unpacks-too-large':
      return refused['unpacks-too-large'](size(problem.limit));
    case 'too-many-pages':
      return refused['too-many-pages'](number(problem.pages), number(problem.limit));
    case 'too-much-text':
      return refused['too-much-text'](number(problem.limit));
    case 'unknown-kind':
    case 'encrypted':
    case 'broken':
    case 'empty':
    case 'too-demanding':
    case 'not-loaded':
      return refused[problem.kind];
  }
}

/** The pages that were read without finding text, in a sentence; undefined where every page has some. */
export function withoutTextNote({ withoutText }: Paper, language: Language): string | undefined {
  if (withoutText.length === 0) return undefined;
  const pages = formatterOf(language).list(withoutText.map(String));
  return paperWordsIn(language).withoutText(pages, withoutText.length === 1);
}

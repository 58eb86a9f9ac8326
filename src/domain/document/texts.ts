import { type Inconsistency, when } from './inconsistency.ts';
import type { Initiative } from './initiative.ts';

/** The text of one paper, page by page. */
export type PaperText = { readonly id: string; readonly pages: readonly string[] };

/** The texts as a list like any other of a document; the order in which they were written says nothing. */
export const textsOf = ({ texts = {} }: Pick<Initiative, 'texts'>): readonly PaperText[] =>
  Object.entries(texts)
    .map(([id, pages]) => ({ id, pages }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));

/** The pages of a source; undefined where the document does not bring its text. */
export const pagesOf = ({ texts = {} }: Pick<Initiative, 'texts'>, source: string) =>
  Object.hasOwn(texts, source) ? texts[source] : undefined;

/** A text is that of a source, and of one that is in hand. */
export function textProblems(initiative: Initiative): readonly Inconsistency[] {
  const inHand = new Map(initiative.sources.map((source) => [source.id, source.inHand]));
  return textsOf(initiative).flatMap(({ id }) => [
    ...when(!inHand.has(id), ['texts', id], 'unknown-reference'),
    ...when(inHand.get(id) === false, ['texts', id], 'quote-from-absent-source'),
  ]);
}

/** A proof names no page beyond the text that the document brings. Whether the words still stand there is no rule. */
export const pageProblems = (initiative: Initiative): readonly Inconsistency[] =>
  initiative.facts.flatMap(({ evidence }, index) => {
    const pages = pagesOf(initiative, evidence.source);
    const isBeyond =
      'quote' in evidence &&
      pages !== undefined &&
      evidence.page !== undefined &&
      evidence.page > pages.length;
    return when(isBeyond, ['facts', index, 'evidence', 'page'], 'page-outside-text');
  });

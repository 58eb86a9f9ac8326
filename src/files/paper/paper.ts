import { type PaperType, usualLimits } from '#domain/paper/kept-paper.ts';

/** The text of a paper, page by page. A text and a Word file have pages where they say so themselves, at least one. */
export type Paper = {
  readonly kind: PaperType;
  readonly pages: readonly string[];
  /** The numbers of the pages without any text, from 1: of a PDF those that were scanned. */
  readonly withoutText: readonly number[];
};

/** Why a file gives no text. The remedy is in its words (`paperProblemText`). */
export type PaperProblem =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unpacks-too-large'; readonly limit: number }
  | { readonly kind: 'too-many-pages'; readonly pages: number; readonly limit: number }
  | { readonly kind: 'too-much-text'; readonly limit: number }
  | { readonly kind: 'unknown-kind' | 'encrypted' | 'broken' | 'empty' | 'too-demanding' | 'not-loaded' };

export type PaperRead =
  | { readonly kind: 'read'; readonly paper: Paper }
  | { readonly kind: 'refused'; readonly problem: PaperProblem };

/** In bytes, but for pages and signs. A file that is larger is no council paper, or one that nobody can read on a screen. */
export type PaperLimits = {
  readonly file: number;
  /** What all compressed parts may hold together. */
  readonly unpacked: number;
  readonly pages: number;
};

export const paperLimits: PaperLimits = { file: usualLimits.file, unpacked: 200_000_000, pages: 1000 };

/** In signs: a thousand pages that are written full. What reads the text reads all of it. */
export const longestText = 4_000_000;

/** Between the pages of a paper, so that a place in the text of the whole tells its page. */
const pageBreak = '\f';

/** The text in which places are counted: pages in their order, a form feed between two. */
export const wholeText = ({ pages }: Pick<Paper, 'pages'>): string => pages.join(pageBreak);

export const refused = (problem: PaperProblem): PaperRead => ({ kind: 'refused', problem });

/**
 * A paper of pages of text. What was put together here has one kind of line end and no space where a line ends; a text stays
 * as it is, so that a place in it is the same in any other program.
 */
export function paperOf(kind: PaperType, pages: readonly string[]): PaperRead {
  if (pages.reduce((sum, { length }) => sum + length, 0) > longestText) {
    return refused({ kind: 'too-much-text', limit: longestText });
  }
  const clean = kind === 'text' ? pages : pages.map(tidy);
  const withoutText = clean.flatMap((page, index) => (page.trim() === '' ? [index + 1] : []));
  // A PDF without text was scanned, which its pages tell; any other file without text says nothing.
  if (kind !== 'pdf' && withoutText.length === clean.length) return refused({ kind: 'empty' });
  return { kind: 'read', paper: { kind, pages: clean, withoutText } };
}

const tidy = (page: string): string =>
  page
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '');

/**
 * A text without the line ends by which a page wraps it, so that it flows in the width that there is. Law: as long as
 * before, so that each place stays where it was.
 */
export const unwrapped = (text: string): string =>
  text
    .replaceAll(wrap, ' ')
    .replaceAll(emptiness, (_, first: string, more: string) => first + more.replaceAll('\n', ' '));

/** One empty line is enough between two paragraphs. */
const emptiness = /(\n[^\S\n]*\n)(\s+)/g;

/** A line end within a sentence: after a long line, before one that is neither empty, nor an entry, nor a heading. */
const wrap =
  /(?<=[^\n]{55}[^\n]*)\n(?=[ \t]*[^\s\-–•▪*])(?![ \t]*(?:\(?\d{1,2}[.)]\s|[^\n]{3,60}:[ \t]*(?:\n|$)))/g;

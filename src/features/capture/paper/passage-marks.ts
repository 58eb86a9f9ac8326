import type { Marked } from '#domain/passage/find-quote.ts';
import type { Mark } from './marks.ts';
import type { Piece } from './pdf-pages.ts';

/** The marks of each page for one passage alone, which is the one that is looked at. */
export const passageMarks = (
  pages: readonly string[],
  parts: readonly Marked[],
): readonly (readonly Mark[])[] =>
  pages.map((_, index) =>
    parts
      .filter(({ page }) => page === index + 1)
      .map(({ start, end }) => ({
        key: 'passage',
        start,
        end,
        state: 'stated',
        status: undefined,
        isCurrent: true,
        cues: [],
      })),
  );

/** Whether a part of a page is printed where its pieces are: each of them says what the text says there. */
export function isPrinted(text: string, { start, end }: Marked, pieces: readonly Piece[]): boolean {
  const under = pieces.flatMap((piece, index) => {
    const until = pieces[index + 1]?.start ?? text.length;
    return piece.start < end && until > start ? [{ piece, until }] : [];
  });
  return (
    under.length > 0 &&
    under.every(({ piece, until }) => solid(text.slice(piece.start, until)).startsWith(solid(piece.words)))
  );
}

const solid = (words: string): string => words.replaceAll(/\s/g, '');

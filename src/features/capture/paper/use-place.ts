import { useEffect, useState } from 'react';
import type { Marked } from '#domain/passage/find-quote.ts';
import { isPrinted } from './passage-marks.ts';
import type { PdfPages } from './pdf-pages.ts';

type Place = 'sought' | 'printed' | 'unplaced';

/**
 * Whether a passage is printed on the pages of a file where it is marked: a text that was corrected by hand, or is of another
 * scan, has no places in the picture, and a mark beside the passage would be a false one.
 */
export function usePlace(
  pdf: PdfPages | undefined,
  pages: readonly string[],
  parts: readonly Marked[],
): Place {
  const [place, setPlace] = useState<Place>('sought');
  useEffect(() => {
    if (!pdf) return;
    let isWanted = true;
    const seek = async () => {
      const printed = await Promise.all(
        parts.map(async (part) => {
          const text = pages[part.page - 1] ?? '';
          return isPrinted(text, part, (await pdf.sheet(part.page, text)).pieces);
        }),
      );
      if (isWanted) setPlace(printed.every(Boolean) ? 'printed' : 'unplaced');
    };
    seek().catch(() => {
      if (isWanted) setPlace('unplaced');
    });
    return () => {
      isWanted = false;
    };
  }, [pdf, pages, parts]);
  return place;
}

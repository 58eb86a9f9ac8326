import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MarkedText } from './MarkedText.tsx';
import type { Mark } from './marks.ts';
import { PagePicture } from './PagePicture.tsx';
import { PlacedPiece } from './PlacedPiece.tsx';
import type { PdfPages, Sheet } from './pdf-pages.ts';
import { isSamePage } from './same-page.ts';
import { useNear } from './use-near.ts';

type PicturePageProps = {
  text: string;
  /** Where the page begins in the text of the whole. */
  start: number;
  number: number;
  label: string;
  marks: readonly Mark[];
  pdf: PdfPages;
  /** Called when the passage that is looked at lies where it is drawn. */
  onPlaced: () => void;
};

/**
 * The picture of a page with its text over it, each piece where it is drawn: it is the text that is marked, chosen and heard.
 * A page far from what is looked at has its text alone, and no picture.
 */
export const PicturePage = memo(function PicturePage(props: PicturePageProps) {
  const { text, start, number, label, marks, pdf, onPlaced } = props;
  const page = useRef<HTMLElement>(null);
  const isNear = useNear(page) || marks.some(({ isCurrent }) => isCurrent);
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => {
    if (!isNear) return;
    let isWanted = true;
    const show = async () => {
      const found = await pdf.sheet(number, text);
      if (isWanted) setSheet(found);
    };
    // A page that cannot be drawn is read: its text is there.
    show().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [isNear, number, text, pdf]);
  const pieces = isNear ? sheet?.pieces : undefined;
  useLayoutEffect(() => {
    if (pieces) onPlaced();
  }, [pieces, onPlaced]);
  return (
    <section ref={page} className="paper-page pictured" aria-label={label}>
      <div
        // Out of sight nothing is laid out anew, and a sheet would keep all pieces that are gone: another one does not.
        key={pieces ? 'placed' : 'plain'}
        className="paper-sheet"
        style={{ aspectRatio: sheet?.ratio ?? pdf.ratio }}
      >
        {isNear && sheet ? <PagePicture pdf={pdf} number={number} /> : null}
        <div className="paper-words" data-start={start} data-placed={pieces !== undefined} lang="de">
          {pieces && pieces.length > 0 ? (
            pieces.map((piece, index) => (
              <PlacedPiece
                key={piece.start}
                piece={piece}
                text={text}
                start={index === 0 ? 0 : piece.start}
                end={pieces[index + 1]?.start ?? text.length}
                marks={marks}
              />
            ))
          ) : (
            <MarkedText text={text} start={0} end={text.length} marks={marks} />
          )}
        </div>
      </div>
      <p className="page-number soft" aria-hidden="true">
        {label}
      </p>
    </section>
  );
}, isSamePicture);

function isSamePicture(before: PicturePageProps, after: PicturePageProps): boolean {
  return before.pdf === after.pdf && before.onPlaced === after.onPlaced && isSamePage(before, after);
}

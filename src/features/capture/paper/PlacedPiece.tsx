import { memo, useMemo } from 'react';
import { MarkedText } from './MarkedText.tsx';
import type { Mark } from './marks.ts';
import type { Piece } from './pdf-pages.ts';
import { areSameMarks } from './same-page.ts';
import { stretchOf } from './stretch.ts';

type PlacedPieceProps = {
  piece: Piece;
  /** The text of the whole page. */
  text: string;
  /** From where to where of it the piece stands, with what comes before the next one. */
  start: number;
  end: number;
  /** Those of the whole page. */
  marks: readonly Mark[];
};

/** A piece of a page where it is drawn, with the marks in it; drawn anew only when one of these changes. */
export const PlacedPiece = memo(function PlacedPiece({ piece, text, start, end, marks }: PlacedPieceProps) {
  const style = useMemo(() => styleOf(piece), [piece]);
  const last = piece.start + piece.words.length;
  return (
    <span style={style}>
      <MarkedText text={text} start={start} end={last} marks={marks} />
      {/* What stands between two pieces is no part of the picture, but of the text. */}
      <span className="between">
        <MarkedText text={text} start={last} end={end} marks={marks} />
      </span>
    </span>
  );
}, isSamePiece);

function isSamePiece(before: PlacedPieceProps, after: PlacedPieceProps): boolean {
  return (
    before.piece === after.piece &&
    before.text === after.text &&
    before.start === after.start &&
    before.end === after.end &&
    (before.marks === after.marks || areSameMarks(marksIn(before), marksIn(after)))
  );
}

const marksIn = ({ marks, start, end }: PlacedPieceProps): readonly Mark[] =>
  marks.filter((mark) => mark.end > start && mark.start < end);

/** In parts of the width of the page, so that pieces grow with it. */
const styleOf = (piece: Piece) => ({
  left: `${piece.left * 100}cqw`,
  top: `${piece.top * 100}cqw`,
  fontSize: `${piece.size * 100}cqw`,
  transform: `rotate(${piece.angle}rad) scaleX(${stretchOf(piece)})`,
});

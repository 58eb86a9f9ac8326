import { type RefObject, useLayoutEffect, useState } from 'react';

type PointTipProps = {
  figure: RefObject<HTMLElement | null>;
  /** The point that is shown, by its number in the chart. */
  point: number | undefined;
  text: string;
};

type Place = Readonly<Record<'left' | 'top' | 'width' | 'height' | 'room', number>>;

/**
 * The outline of a point, and beside it the words that are spoken. It is one element for mouse, touch, keys and voice, so
 * that all of them say the same.
 */
export function PointTip({ figure, point, text }: PointTipProps) {
  const place = usePlace(figure, point);
  if (!place) {
    return (
      <p className="visually-hidden" role="status">
        {text}
      </p>
    );
  }
  const { left, top, width, height, room } = place;
  const isRight = left + width / 2 > room / 2;
  return (
    <>
      <svg className="chart-cursor" aria-hidden="true" focusable="false" width="100%" height="100%">
        <rect x={left} y={top} width={width} height={height} />
      </svg>
      <p
        className="chart-tip"
        role="status"
        style={{
          insetBlockStart: width > height ? top + height + gap : top + gap,
          ...(isRight && width < room / 2 ? { right: room - left + gap } : { left: tipLeft(place) }),
        }}
      >
        {text}
      </p>
    </>
  );
}

const gap = 6;

/** Below a band at its begin, beside a column at its end. */
const tipLeft = ({ left, width, height }: Place): number => (width > height ? left : left + width + gap);

/** Where the point lies in the figure; undefined where nothing is shown, drawn or laid out. */
function usePlace(figure: RefObject<HTMLElement | null>, point: number | undefined): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useLayoutEffect(() => {
    const area = point === undefined ? null : figure.current?.querySelector(`[data-point="${point}"]`);
    if (!figure.current || !area) {
      setPlace(undefined);
      return;
    }
    const room = figure.current.getBoundingClientRect();
    const { left, top, width, height } = area.getBoundingClientRect();
    setPlace({ left: left - room.left, top: top - room.top, width, height, room: room.width });
  }, [figure, point]);
  return place;
}

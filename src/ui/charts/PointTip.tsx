import { type RefObject, useLayoutEffect, useRef } from 'react';

type PointTipProps = {
  figure: RefObject<HTMLElement | null>;
  /** The point that is shown, by its number in the chart. */
  point: number | undefined;
  text: string;
};

const gap = 6;

/**
 * The outline of a point, and beside it the words that are spoken. It is one element for mouse, touch, keys and voice, so
 * that all of them say the same.
 */
export function PointTip({ figure, point, text }: PointTipProps) {
  const outline = useRef<SVGRectElement>(null);
  const tip = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const area = point === undefined ? null : figure.current?.querySelector(`[data-point="${point}"]`);
    if (!tip.current || !figure.current || !area) return;
    const room = figure.current.getBoundingClientRect();
    const box = area.getBoundingClientRect();
    const [left, top] = [box.left - room.left, box.top - room.top];
    const place = { x: left, y: top, width: box.width, height: box.height };
    for (const [name, value] of Object.entries(place)) outline.current?.setAttribute(name, String(value));
    // Below a band at its begin, beside a column on its roomy side.
    const isBand = box.width > box.height;
    const isRight = left + box.width / 2 > room.width / 2 && !isBand;
    const { style } = tip.current;
    style.top = `${isBand ? top + box.height + gap : top + gap}px`;
    style.left = isRight ? 'auto' : `${isBand ? left : left + box.width + gap}px`;
    style.right = isRight ? `${room.width - left + gap}px` : 'auto';
  }, [figure, point]);
  return (
    <>
      {point === undefined ? null : (
        <svg className="chart-cursor" aria-hidden="true" focusable="false" width="100%" height="100%">
          <rect ref={outline} />
        </svg>
      )}
      <p className={point === undefined ? 'visually-hidden' : 'chart-tip'} role="status" ref={tip}>
        {text}
      </p>
    </>
  );
}

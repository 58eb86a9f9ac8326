import type { Interval } from '#domain/value/amount.ts';
import type { BandScale } from '#ui/charts/BandPlot.tsx';
import type { CoverMark } from './cover-mark.ts';

/** The heights of a band in pixels: words, then the mark, and below an own contribution the words of its cover. */
export const bandHeight = 46;
export const coveredBandHeight = 66;
export const barTop = 22;
export const barHeight = 15;

/** A share of the width that nobody would see. */
const tiny = 0.004;

type RangeMarkProps = {
  interval: Interval;
  /** Whose money it is, and how certain: the classes of the bar. */
  className: string;
  cover: CoverMark | undefined;
  scale: BandScale;
};

/** The estimate as a bar, the range as whiskers, the cover as a strong line across, and what lies beyond it. */
export function RangeMark({ interval: { low, best, high }, className, cover, scale }: RangeMarkProps) {
  const { at, share } = scale;
  const middle = barTop + barHeight / 2;
  return (
    <>
      {high === 0 ? (
        <rect className="zero" x={-1} y={barTop} width={4} height={barHeight} />
      ) : (
        <rect
          className={`best ${className}`}
          x={0}
          y={barTop}
          width={share(best) < tiny ? 2 : at(best)}
          height={barHeight}
        />
      )}
      {low === high ? null : (
        <g className="whisker">
          <line x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
          <line x1={at(low)} x2={at(low)} y1={middle - 5} y2={middle + 5} />
          <line x1={at(high)} x2={at(high)} y1={middle - 5} y2={middle + 5} />
        </g>
      )}
      {cover ? <Cover cover={cover} scale={scale} /> : null}
    </>
  );
}

function Cover({
  cover: { at: headroom, label, shortfall },
  scale: { at, share },
}: {
  cover: CoverMark;
  scale: BandScale;
}) {
  const place = share(headroom);
  const labelY = barTop + barHeight + 20;
  const middle = barTop + barHeight / 2;
  // Each name stands on its own side of the line where both have room, else both stand on the roomy one.
  const side = place >= 0.42 ? 'end' : 'start';
  const otherSide = place <= 0.6 ? 'start' : 'end';
  return (
    <>
      {shortfall ? (
        <line className="shortfall" x1={at(shortfall.from)} x2={at(shortfall.to)} y1={middle} y2={middle} />
      ) : null}
      {headroom < 0 ? null : (
        <line className="headroom" x1={at(headroom)} x2={at(headroom)} y1={barTop - 3} y2={labelY - 11} />
      )}
      <text className="mark-note" x={at(headroom)} y={labelY} textAnchor={side}>
        {label}
        {shortfall && side === otherSide ? (
          <tspan className="shortfall-note"> · {shortfall.label}</tspan>
        ) : null}
      </text>
      {shortfall && side !== otherSide ? (
        <text className="mark-note shortfall-note" x={at(headroom)} y={labelY} dx={8} textAnchor={otherSide}>
          {shortfall.label}
        </text>
      ) : null}
    </>
  );
}

import { Plot, usePlotScale } from '#ui/charts/Plot.tsx';
import type { Curve } from './curve-rows.ts';

export type CurveChartProps = {
  curves: readonly Curve[];
  /** Counted over all curves, as they are walked. */
  active: number | undefined;
  words: { readonly mark: string; readonly current: string };
};

export const curveHeight = 210;

const rateAxis = {
  from: 0,
  to: 10_000,
  ticks: [0, 2000, 4000, 6000, 8000, 10_000].map((value) => ({ value, label: `${value / 100} %` })),
};

/** The own contribution over the own share, one plot a municipality: range, estimate, and how far the cover goes. */
export function CurveChart({ curves, active, words }: CurveChartProps) {
  let offset = 0;
  return curves.map((curve) => {
    const first = offset;
    offset += curve.points.length;
    const own = active === undefined ? undefined : curve.points[active - first];
    return (
      <div key={curve.key}>
        <h3>{curve.name}</h3>
        <Plot
          height={curveHeight}
          x={rateAxis}
          y={{ from: 0, to: curve.axis.end, ticks: curve.axis.ticks }}
          yWidth={44}
        >
          <CurveMarks curve={curve} activeRate={own?.rate} words={words} />
        </Plot>
      </div>
    );
  });
}

function CurveMarks({
  curve,
  activeRate,
  words,
}: {
  curve: Curve;
  activeRate: number | undefined;
  words: CurveChartProps['words'];
}) {
  const { x, y, left, top, width, height } = usePlotScale();
  const { points, means, breakEven, chosen, payer } = curve;
  const line = points.map(({ rate, own }) => `${x(rate)} ${y(own.best)}`).join('L');
  const highs = points.map(({ rate, own }) => `${x(rate)} ${y(own.high)}`);
  const lows = points.map(({ rate, own }) => `${x(rate)} ${y(own.low)}`).toReversed();
  const cover = Math.max(top, y(means));
  return (
    <g>
      <rect className="cover-area" x={left} y={cover} width={width} height={top + height - cover} />
      <path className={`band ${payer}`} d={`M${[...highs, ...lows].join('L')}Z`} />
      <path className="headroom" d={`M${left} ${cover}h${width}`} />
      <path className={`line ${payer}`} d={`M${line}`} />
      {breakEven === undefined ? null : (
        <Mark
          x={x(breakEven)}
          top={top}
          height={height}
          text={words.mark}
          className="break-even"
          isLow={false}
        />
      )}
      {chosen === undefined ? null : (
        <Mark x={x(chosen)} top={top} height={height} text={words.current} className="chosen" isLow />
      )}
      {activeRate === undefined ? null : (
        <path className="point-cursor" d={`M${x(activeRate)} ${top}v${height}`} />
      )}
    </g>
  );
}

/** A rate that matters, with its name at the side that has room for it. */
function Mark({
  x,
  top,
  height,
  text,
  className,
  isLow,
}: {
  x: number;
  top: number;
  height: number;
  text: string;
  className: string;
  isLow: boolean;
}) {
  const { left, width } = usePlotScale();
  const isRight = x > left + width / 2;
  return (
    <g className={className}>
      <path d={`M${x} ${top}v${height}`} />
      <text
        x={isRight ? x - 6 : x + 6}
        y={isLow ? top + 28 : top + 12}
        textAnchor={isRight ? 'end' : 'start'}
        className="mark-note"
      >
        {text}
      </text>
    </g>
  );
}

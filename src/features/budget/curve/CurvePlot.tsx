import { useMemo } from 'react';
import { Area, Line, ReferenceArea, ReferenceLine, usePlotArea, useXAxisScale } from 'recharts';
import type { Axis } from '#format/axis.ts';
import { type PlotArea, WithMovingMarks } from '#ui/charts/MovingMarks.tsx';
import { Plot } from '#ui/charts/Plot.tsx';
import { PointArea } from '#ui/charts/PointArea.tsx';
import { LineLabel } from './LineLabel.tsx';
import type { Curve, CurvePoint } from './curve-rows.ts';

export type CurvePlotProps = {
  curve: Curve;
  axis: Axis;
  /** The number of its first point in the chart. */
  first: number;
  height: number;
  words: { readonly mark: string; readonly current: string };
};

const whole = 10_000;
const rateAxis = {
  dataKey: 'rate',
  end: whole,
  ticks: [0, 2000, 4000, 6000, 8000, whole].map((value) => ({ value, label: `${value / 100} %` })),
} as const;
/** Two lines of names above the marks. */
const top = 44;

const rangeOf = ({ own }: CurvePoint): [number, number] => [own.low, own.high];
const bestOf = ({ own }: CurvePoint): number => own.best;

/**
 * The own contribution of one municipality over the own share: range, estimate, and how far the cover goes. While the own
 * share is dragged only the line of what is chosen moves.
 */
export function CurvePlot({ curve, axis, first, height, words }: CurvePlotProps) {
  const { points, means, breakEven, chosen } = curve;
  const still = useMemo(
    () => <StillPlot {...{ points, means, breakEven, axis, first, height, mark: words.mark }} />,
    [points, means, breakEven, axis, first, height, words.mark],
  );
  return (
    <WithMovingMarks
      renderMarks={(area) =>
        chosen === undefined ? null : (
          <ChosenLine area={area} chosen={chosen} breakEven={breakEven} text={words.current} />
        )
      }
    >
      {still}
    </WithMovingMarks>
  );
}

type StillPlotProps = Pick<Curve, 'points' | 'means' | 'breakEven'> &
  Pick<CurvePlotProps, 'axis' | 'first' | 'height'> & { mark: string };

function StillPlot({ points, means, breakEven, axis, first, height, mark }: StillPlotProps) {
  const cover = Math.max(0, means);
  return (
    <Plot height={height} data={points} x={rateAxis} y={axis} top={top}>
      <ReferenceArea y1={0} y2={cover} fill="var(--wash)" fillOpacity={1} stroke="none" ifOverflow="hidden" />
      <Area
        dataKey={rangeOf}
        fill="var(--own-light)"
        fillOpacity={1}
        stroke="var(--own-edge)"
        isAnimationActive={false}
        activeDot={false}
      />
      <ReferenceLine y={cover} stroke="var(--ink)" strokeWidth={3} ifOverflow="hidden" />
      <Line
        dataKey={bestOf}
        stroke="var(--payer-own)"
        strokeWidth={2.25}
        strokeDasharray="7 3"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {breakEven === undefined ? null : (
        <ReferenceLine
          x={breakEven}
          stroke="var(--ink)"
          strokeWidth={1.5}
          label={<LineLabel text={mark} line={12} side={breakEven < whole / 2 ? 'start' : 'end'} />}
        />
      )}
      <PointAreas points={points} first={first} />
    </Plot>
  );
}

type ChosenLineProps = { area: PlotArea; chosen: number; breakEven: number | undefined; text: string };

/** The own share that the scenario takes. */
function ChosenLine({ area, chosen, breakEven, text }: ChosenLineProps) {
  const x = area.x + (area.width * chosen) / whole;
  // The name of the higher line stands to its left where it would cross the other one.
  const isLeft = breakEven !== undefined && chosen < breakEven;
  const side = chosen > 1600 && (isLeft || chosen > whole - 1600) ? 'end' : 'start';
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1={area.y}
        y2={area.y + area.height}
        stroke="var(--act)"
        strokeWidth={1.5}
        strokeDasharray="2 3"
      />
      <LineLabel text={text} line={30} side={side} viewBox={{ x, y: area.y }} />
    </>
  );
}

/** Each point reaches half the way to its neighbours. */
function PointAreas({ points, first }: { points: readonly CurvePoint[]; first: number }) {
  const scale = useXAxisScale();
  const area = usePlotArea();
  if (!scale || !area) return null;
  const places = points.map(({ rate }) => scale(rate) ?? area.x);
  return places.map((place, index) => {
    const from = (place + (places[index - 1] ?? place)) / 2;
    const to = (place + (places[index + 1] ?? place)) / 2;
    return (
      <PointArea
        key={points[index]?.rate}
        point={first + index}
        x={from}
        y={area.y}
        width={to - from}
        height={area.height}
      />
    );
  });
}

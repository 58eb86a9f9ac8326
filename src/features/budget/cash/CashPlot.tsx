import { Bar, type BarShapeProps, Line } from 'recharts';
import type { Axis } from '#format/axis.ts';
import { Plot } from '#ui/charts/Plot.tsx';
import { PointArea } from '#ui/charts/PointArea.tsx';
import type { CashCurve } from './cash-rows.ts';

export type CashPlotProps = {
  curve: CashCurve;
  axis: Axis;
  /** The number of its first month in the chart. */
  first: number;
  height: number;
  peakWord: string;
};

/** So many labels fit below a narrow chart. */
const mostTicks = 8;
/** A known 0 is drawn, too: in pixels. */
const zeroHeight = 3;
const heightOfZero = (value: unknown): number => (value === 0 ? zeroHeight : 0);

/** What one municipality advances for the state month by month, the peak of it, and the own contribution paid so far. */
export function CashPlot({ curve, axis, first, height, peakWord }: CashPlotProps) {
  const { months, labels, peakIndex } = curve;
  const step = Math.ceil(labels.length / mostTicks);
  const data = months.map((month, index) => ({ ...month, index }));
  const ticks = labels.map((label, value) => ({ value, label })).filter(({ value }) => value % step === 0);
  const renderMonth = ({ x, y, width, height: barHeight, index, background }: BarShapeProps) => (
    <>
      <rect
        className={months[index]?.advanced === 0 ? 'zero' : 'best state assumed'}
        x={x}
        y={y}
        width={width}
        height={barHeight}
      />
      {index === peakIndex && months[index]?.advanced !== 0 ? (
        <Peak x={x + width / 2} top={y} word={peakWord} isRight={index > months.length / 2} />
      ) : null}
      <PointArea
        point={first + index}
        x={x - width * 0.19}
        y={background?.y ?? 0}
        width={width * 1.38}
        height={background?.height ?? height}
      />
    </>
  );
  return (
    <Plot
      height={height}
      data={data}
      x={{ type: 'category', dataKey: 'index', end: months.length, ticks }}
      y={axis}
      top={24}
    >
      <Bar dataKey="advanced" minPointSize={heightOfZero} shape={renderMonth} isAnimationActive={false} />
      <Line
        dataKey="ownCash"
        stroke="var(--payer-own)"
        strokeWidth={2.25}
        strokeDasharray="7 3"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
    </Plot>
  );
}

/** The name of the peak stands above the plot, where nothing crosses it. */
function Peak({ x, top, word, isRight }: { x: number; top: number; word: string; isRight: boolean }) {
  return (
    <g className="line-label">
      <line x1={x} x2={x} y1={6} y2={top} />
      <text x={x} y={14} dx={isRight ? -6 : 6} textAnchor={isRight ? 'end' : 'start'}>
        {word}
      </text>
    </g>
  );
}

import type { ReactNode } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import { MovingMarks } from './MovingMarks.tsx';

/** The labels of an axis, by their values. */
type Ticks = readonly { readonly value: number; readonly label: string }[];

type PlotProps = {
  height: number;
  data: readonly object[];
  x: { readonly dataKey: string; readonly end: number; readonly ticks: Ticks };
  /** Its labels are empty where they move with the marks. */
  y: { readonly end: number; readonly ticks: Ticks };
  /** Room above the marks, for the names of lines. */
  top: number;
  children: ReactNode;
};

/** Two axes of the library with our own small labels; its marks are the children, and those that move are drawn over them. */
export function Plot({ height, data, x, y, top, children }: PlotProps) {
  return (
    <ComposedChart
      responsive
      className="plot"
      height={height}
      data={data}
      accessibilityLayer={false}
      margin={{ top, right: 24, bottom: 0, left: 1 }}
    >
      <XAxis
        type="number"
        dataKey={x.dataKey}
        domain={[0, x.end]}
        allowDataOverflow
        ticks={x.ticks.map(({ value }) => value)}
        tick={<Tick ticks={x.ticks} dy="0.8em" textAnchor="middle" />}
        height={30}
        interval={0}
      />
      <YAxis
        domain={[0, y.end]}
        allowDataOverflow
        ticks={y.ticks.map(({ value }) => value)}
        tick={<Tick ticks={y.ticks} dy="0.355em" textAnchor="end" />}
        width={44}
        interval={0}
      />
      {children}
      <MovingMarks />
    </ComposedChart>
  );
}

/** Given by the library: where a label goes, and for which value. */
type TickPlace = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
};

/** A label of an axis: the library places it, and would measure a text of its own at each drawing. */
function Tick({
  x,
  y,
  payload,
  ticks,
  dy,
  textAnchor,
}: TickPlace & { ticks: Ticks; dy: string; textAnchor: 'middle' | 'end' }) {
  return (
    <text className="axis-label" x={x} y={y} dy={dy} textAnchor={textAnchor}>
      {ticks.find(({ value }) => value === payload?.value)?.label}
    </text>
  );
}

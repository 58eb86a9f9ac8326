import { createContext, memo, use, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { BarChart, XAxis, YAxis, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** An axis from its first to its last value, with the labels that it shows. */
type PlotAxis = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
};

/** Where values lie on the screen. */
export type PlotScale = {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where the marks of a plot go, and the scale they are drawn by. */
type Stage = { readonly element: SVGGElement; readonly scale: PlotScale };

const Scale = createContext<PlotScale | undefined>(undefined);

/** The scale of the plot that a mark is drawn in. */
export function usePlotScale(): PlotScale {
  const scale = use(Scale);
  if (!scale) throw new Error('A mark is drawn inside of a plot.');
  return scale;
}

type PlotProps = {
  height: number;
  x: PlotAxis;
  /** Without it the marks place themselves from top to bottom. */
  y?: PlotAxis;
  yWidth?: number;
  /** Room above the marks. */
  top?: number;
  /** Given only where nothing can be measured: in a drawing made at build. */
  width?: number | undefined;
  /** Where no value is known there is no scale to show. */
  hasScale?: boolean;
  children: ReactNode;
};

/**
 * Axes and scale come from the library, marks are drawn by us: it knows neither an empty slot nor a known 0. The marks
 * are put into its drawing from outside, so that new values draw new marks and leave the axes alone; a slider can be
 * dragged over them.
 */
export function Plot({ height, x, y, yWidth = 0, top = 8, width, hasScale = true, children }: PlotProps) {
  const [stage, setStage] = useState<Stage>();
  return (
    <>
      <Axes {...{ height, x, y, yWidth, top, width, hasScale }} onStage={setStage} />
      {stage ? createPortal(<Scale value={stage.scale}>{children}</Scale>, stage.element) : null}
    </>
  );
}

type AxesProps = {
  height: number;
  x: PlotAxis;
  y: PlotAxis | undefined;
  yWidth: number;
  top: number;
  width: number | undefined;
  hasScale: boolean;
  onStage: (stage: Stage) => void;
};

/** Compared by what it shows: the same axes in a new object are not drawn again. */
const isSame = (before: AxesProps, after: AxesProps): boolean =>
  JSON.stringify(before) === JSON.stringify(after);

const Axes = memo(function Axes({ height, x, y, yWidth, top, width, hasScale, onStage }: AxesProps) {
  const size = width === undefined ? { responsive: true, className: 'plot' } : { width };
  return (
    <BarChart
      {...size}
      height={height}
      data={data}
      accessibilityLayer={false}
      margin={{ top, right: 14, bottom: 0, left: 1 }}
    >
      <XAxis
        type="number"
        dataKey="x"
        domain={[x.from, x.to]}
        allowDataOverflow
        ticks={x.ticks.map(({ value }) => value)}
        tickFormatter={(value: number) => labelAt(x, value)}
        height={30}
        hide={!hasScale}
        tickSize={5}
        interval={0}
      />
      <YAxis
        type="number"
        domain={y ? [y.from, y.to] : [0, 1]}
        allowDataOverflow
        hide={y === undefined}
        ticks={y?.ticks.map(({ value }) => value) ?? []}
        tickFormatter={(value: number) => (y ? labelAt(y, value) : '')}
        width={yWidth}
        tickSize={5}
        interval={0}
      />
      <MarksLayer onStage={onStage} />
    </BarChart>
  );
}, isSame);

const data: { x: number }[] = [];

const labelAt = ({ ticks }: PlotAxis, value: number): string =>
  ticks.find((tick) => tick.value === value)?.label ?? '';

/** An empty layer in the library's drawing that says where it is and by which scale it is filled. */
function MarksLayer({ onStage }: Pick<AxesProps, 'onStage'>) {
  const layer = useRef<SVGGElement>(null);
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element || !x || !y || !area) return;
    const { x: left, y: top, width, height } = area;
    onStage({
      element,
      scale: {
        x: (value) => x(value) ?? left,
        y: (value) => y(value) ?? top,
        left,
        top,
        width,
        height,
      },
    });
  }, [x, y, area, onStage]);
  return <g ref={layer} />;
}

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

/** Where the marks of a plot go, and where the parts of its axes lie, from 0 to 1. */
type Stage = { readonly element: SVGGElement; readonly parts: PlotScale };

const Scale = createContext<PlotScale | undefined>(undefined);
/** The labels of an axis, one a line: a text, so that the same labels are the same value and nobody reads them anew. */
const Labels = { x: createContext(''), y: createContext('') };

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
 * Axes and scale come from the library, marks are drawn by us: it knows neither an empty slot nor a known 0. It divides
 * the axes into parts of a whole; what the whole is, the labels say. So new values, and even another end of an axis,
 * draw new marks and labels and leave the library's drawing alone; a slider can be dragged over it.
 */
export function Plot({ height, x, y, yWidth = 0, top = 8, width, hasScale = true, children }: PlotProps) {
  const [stage, setStage] = useState<Stage>();
  const scale = stage && {
    ...stage.parts,
    x: (value: number) => stage.parts.x(partOf(x, value)),
    y: (value: number) => stage.parts.y(partOf(y ?? wholeAxis, value)),
  };
  return (
    <>
      <Labels.x value={labelsOf(x)}>
        <Labels.y value={labelsOf(y ?? wholeAxis)}>
          <Parts
            {...{ height, yWidth, top, width, hasScale }}
            x={partsOf(x)}
            y={y && partsOf(y)}
            onStage={setStage}
          />
        </Labels.y>
      </Labels.x>
      {stage ? createPortal(<Scale value={scale}>{children}</Scale>, stage.element) : null}
    </>
  );
}

const wholeAxis: PlotAxis = { from: 0, to: 1, ticks: [] };

const partOf = ({ from, to }: PlotAxis, value: number): number => (value - from) / (to - from);
const partsOf = (axis: PlotAxis): readonly number[] => axis.ticks.map(({ value }) => partOf(axis, value));
const labelsOf = ({ ticks }: PlotAxis): string => ticks.map(({ label }) => label).join('\n');

type PartsProps = {
  height: number;
  x: readonly number[];
  y: readonly number[] | undefined;
  yWidth: number;
  top: number;
  width: number | undefined;
  hasScale: boolean;
  onStage: (stage: Stage) => void;
};

/** Compared by what it shows: the same parts in a new list are not drawn again. */
const isSame = (before: PartsProps, after: PartsProps): boolean =>
  JSON.stringify(before) === JSON.stringify(after);

const Parts = memo(function Parts({ height, x, y, yWidth, top, width, hasScale, onStage }: PartsProps) {
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
        domain={whole}
        allowDataOverflow
        ticks={x}
        tick={renderXLabel}
        height={30}
        hide={!hasScale}
        tickSize={5}
        interval={0}
      />
      <YAxis
        type="number"
        domain={whole}
        allowDataOverflow
        hide={y === undefined}
        ticks={y ?? []}
        tick={renderYLabel}
        width={yWidth}
        tickSize={5}
        interval={0}
      />
      <MarksLayer onStage={onStage} />
    </BarChart>
  );
}, isSame);

const data: { x: number }[] = [];
const whole: [number, number] = [0, 1];

type LabelPlace = { readonly index: number; readonly x: number | string; readonly y: number | string };

const renderXLabel = (place: LabelPlace) => <Label {...place} axis="x" />;
const renderYLabel = (place: LabelPlace) => <Label {...place} axis="y" />;

/** A label of an axis: placed by the library, which would measure its text anew each time, and worded by us. */
function Label({ index, x, y, axis }: LabelPlace & { axis: 'x' | 'y' }) {
  const labels = use(Labels[axis]).split('\n');
  return (
    <text
      className="axis-label"
      x={x}
      y={y}
      {...besideAxis[axis === 'x' && Number(x) < edge ? 'edge' : axis]}
    >
      {labels[index]}
    </text>
  );
}

/** What begins so near to the left edge would be cut off there. */
const edge = 8;
const besideAxis = {
  edge: { dy: '0.71em', textAnchor: 'start' },
  x: { dy: '0.71em', textAnchor: 'middle' },
  y: { dy: '0.355em', textAnchor: 'end' },
} as const;

/** An empty layer in the library's drawing that says where it is and by which scale it is filled. */
function MarksLayer({ onStage }: Pick<PartsProps, 'onStage'>) {
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
      parts: {
        x: (part) => x(part) ?? left,
        y: (part) => y(part) ?? top,
        left,
        top,
        width,
        height,
      },
    });
  }, [x, y, area, onStage]);
  return <g ref={layer} />;
}

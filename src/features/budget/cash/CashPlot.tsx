import { memo, useMemo } from 'react';
import type { CashMonth } from '#domain/cash/liquidity.ts';
import type { Axis } from '#format/axis.ts';
import { type PlotArea, WithMovingMarks } from '#ui/charts/MovingMarks.tsx';
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
/** What of the place of a month its bar takes. */
const barShare = 0.44;
/** The axis from bottom to top as shares: what its end is, say its labels, and they move with the marks. */
const shares = {
  end: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: '' })),
};

/**
 * What one municipality advances for the state month by month, the peak of it, and the own contribution paid so far. All of
 * it moves with the own share, and the axis of months stays.
 */
export function CashPlot({ curve, axis, first, height, peakWord }: CashPlotProps) {
  const { labels } = curve;
  const still = useMemo(() => <StillPlot labels={labels} height={height} />, [labels, height]);
  return (
    <WithMovingMarks
      renderMarks={(area) => (
        <>
          <Amounts axis={axis} area={area} />
          <Months curve={curve} end={axis.end} first={first} area={area} peakWord={peakWord} />
        </>
      )}
    >
      {still}
    </WithMovingMarks>
  );
}

function StillPlot({ labels, height }: { labels: readonly string[]; height: number }) {
  const step = Math.ceil(labels.length / mostTicks);
  const ticks = labels
    .map((label, index) => ({ value: index + 0.5, label }))
    .filter((_, index) => index % step === 0);
  return (
    <Plot
      height={height}
      data={labels.map((_, index) => ({ index }))}
      x={{ dataKey: 'index', end: labels.length, ticks }}
      y={shares}
      top={24}
    >
      {null}
    </Plot>
  );
}

/** The labels of the axis from bottom to top, at the places of the library. */
function Amounts({ axis, area }: { axis: Axis; area: PlotArea }) {
  return axis.ticks.map(({ value, label }) => (
    <text
      key={value}
      className="axis-label"
      x={area.x - 8}
      y={placeOf(value, axis.end, area)}
      dy="0.355em"
      textAnchor="end"
    >
      {label}
    </text>
  ));
}

const placeOf = (value: number, end: number, { y, height }: PlotArea): number =>
  y + height * (1 - value / end);

type MonthsProps = {
  curve: CashCurve;
  end: number;
  first: number;
  area: PlotArea;
  peakWord: string;
};

function Months({ curve: { months, peakIndex }, end, first, area, peakWord }: MonthsProps) {
  const place = area.width / months.length;
  const bottom = area.y + area.height;
  const middleOf = (index: number) => area.x + (index + 0.5) * place;
  const peak = months[peakIndex];
  /** All bars of a kind are one form: a step of the slider changes one element and not one a month. */
  const barsOf = (isOne: (month: CashMonth) => boolean) =>
    months
      .map((month, index) => {
        if (!isOne(month)) return '';
        const top = month.advanced === 0 ? bottom - zeroHeight : placeOf(month.advanced, end, area);
        const left = middleOf(index) - (place * barShare) / 2;
        return `M${left} ${bottom}V${top}h${place * barShare}V${bottom}z`;
      })
      .join('');
  return (
    <>
      <path className="best state assumed" d={barsOf(({ advanced }) => advanced > 0)} />
      <path className="zero" d={barsOf(({ advanced }) => advanced === 0)} />
      <polyline
        fill="none"
        stroke="var(--payer-own)"
        strokeWidth={2.25}
        strokeDasharray="7 3"
        points={months
          .map(({ ownCash }, index) => `${middleOf(index)},${placeOf(ownCash, end, area)}`)
          .join(' ')}
      />
      {peak === undefined || peak.advanced === 0 ? null : (
        <Peak
          x={middleOf(peakIndex)}
          top={placeOf(peak.advanced, end, area)}
          word={peakWord}
          isRight={peakIndex > months.length / 2}
        />
      )}
      <MonthAreas count={months.length} first={first} area={area} />
    </>
  );
}

/** Where each month answers the mouse: it stays while amounts move. */
const MonthAreas = memo(({ count, first, area }: { count: number; first: number; area: PlotArea }) =>
  Array.from({ length: count }, (_, index) => (
    <PointArea
      key={index}
      point={first + index}
      x={area.x + (index * area.width) / count}
      y={area.y}
      width={area.width / count}
      height={area.height}
    />
  )),
);

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

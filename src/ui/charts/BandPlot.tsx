import { type ReactNode, use } from 'react';
import { PlacesContext } from '../PlacesContext.tsx';
import { PointArea } from './PointArea.tsx';

/** An axis from its first to its last value, with the labels that it shows. */
type PlotAxis = {
  readonly end: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
};

/** What a mark needs to place itself: shares of the width, so that a drawing fits every width without being measured. */
export type BandScale = {
  /** From 0 to 1; what lies outside of the axis is drawn at its edge. */
  readonly share: (value: number) => number;
  /** The same as a coordinate. */
  readonly at: (value: number) => string;
  /** The length between two values. */
  readonly between: (from: number, to: number) => string;
};

type Band = { readonly key: string; readonly kind: string };

type BandPlotProps<B extends Band> = {
  /** From top to bottom; a heading is no point. */
  bands: readonly B[];
  heightOf: (band: B) => number;
  /** Where no value is known there is no scale to show. */
  axis: PlotAxis | undefined;
  /** The number of its first point in the chart. */
  first?: number;
  renderBand: (band: B, scale: BandScale) => ReactNode;
  /** Patterns that the marks are filled with. */
  patterns?: ReactNode;
};

const axisHeight = 30;

/**
 * Bands from top to bottom over one axis, drawn as plain SVG: it is part of the page as it comes from the server, has the
 * width of its column from the start, and can draw what bar charts of a library cannot: a place without an amount.
 */
export function BandPlot<B extends Band>({
  bands,
  heightOf,
  axis,
  first = 0,
  renderBand,
  patterns,
}: BandPlotProps<B>) {
  const { g: Place } = use(PlacesContext);
  const share = (value: number) => Math.min(1, Math.max(0, value / (axis?.end ?? 1)));
  const at = (value: number) => percent(share(value));
  const between = (from: number, to: number) => percent(share(to) - share(from));
  const placed = bands.map((band, index) => {
    const before = bands.slice(0, index);
    return {
      band,
      y: heightOfAll(before, heightOf),
      height: heightOf(band),
      point: isPoint(band) ? first + before.filter(isPoint).length : undefined,
    };
  });
  const top = heightOfAll(bands, heightOf);
  return (
    <svg
      className="band-plot"
      width="100%"
      height={top + (axis ? axisHeight : 0)}
      aria-hidden="true"
      focusable="false"
    >
      {patterns ? <defs>{patterns}</defs> : null}
      {axis ? <Axis axis={axis} at={at} y={top} /> : null}
      {placed.map(({ band, y, height, point: number }) => (
        <Place key={band.key} transform={`translate(0 ${y})`}>
          {renderBand(band, { share, at, between })}
          {number === undefined ? null : (
            <PointArea point={number} x={0} y={0} width="100%" height={height} />
          )}
        </Place>
      ))}
    </svg>
  );
}

const isPoint = ({ kind }: Band): boolean => kind !== 'heading';
const heightOfAll = <B extends Band>(bands: readonly B[], heightOf: (band: B) => number): number =>
  bands.reduce((sum, band) => sum + heightOf(band), 0);
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Five labels of so many letters have room in a window 360 pixels wide. */
const longLabel = 6;

function Axis({ axis, at, y }: { axis: PlotAxis; at: BandScale['at']; y: number }) {
  const last = axis.ticks.length - 1;
  // The first and the last one stay; between them every other one gives way where all are long.
  const isLong = axis.ticks.some(({ label }) => label.length > longLabel);
  return (
    <g className="axis">
      <line x1="0" x2="100%" y1={y} y2={y} />
      {axis.ticks.map(({ value, label }, index) => (
        <g key={value}>
          <line x1={at(value)} x2={at(value)} y1={y} y2={y + 5} />
          <text
            className={isLong && index % 2 === 1 && index !== last ? 'axis-label minor' : 'axis-label'}
            x={at(value)}
            y={y + 20}
            textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

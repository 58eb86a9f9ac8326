import type { ReactNode } from 'react';
import type { Axis } from '#format/axis.ts';
import { BandPlot, type BandScale } from '#ui/charts/BandPlot.tsx';
import { bandHeight } from './RangeMark.tsx';
import { MarkHeading, moreLines } from '#ui/charts/MarkHeading.tsx';
import { multiplesOf } from './multiples.ts';

/** The name of the municipality that the bars below it are about. */
export type BandHeading = {
  readonly kind: 'heading';
  readonly key: string;
  readonly title: string;
  readonly note?: string;
};
type Bar = {
  readonly kind: 'bar';
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** Its note stands below its title: beside it there would be no room on a small screen. */
  readonly isTall?: boolean;
};
/** In pixels, what a line of words takes. */
const lineHeight = 17;

type BandChartProps<B extends Bar> = {
  bands: readonly (BandHeading | B)[];
  axis: Axis | undefined;
  /** In pixels; as high as words and mark take where it is left out. */
  heightOf?: (bar: B) => number;
  renderMark: (bar: B, scale: BandScale) => ReactNode;
};

/** Bars under their words over one axis, one drawing a municipality. */
export function BandChart<B extends Bar>({ bands, axis, heightOf, renderMark }: BandChartProps<B>) {
  return (
    <div className="multiples grid">
      {multiplesOf(bands).map((multiple) => (
        <BandPlot
          key={multiple.key}
          bands={multiple.bands}
          first={multiple.first}
          heightOf={(band) =>
            (band.kind === 'bar' && heightOf ? heightOf(band) : bandHeight) +
            (band.kind === 'bar' ? (band.isTall ? lineHeight : 0) : moreLines(band.title))
          }
          axis={axis}
          renderBand={(band, scale) =>
            band.kind === 'heading' ? (
              <MarkHeading title={band.title}>
                <Note note={band.note} />
              </MarkHeading>
            ) : band.isTall ? (
              <>
                <text y={14}>{band.title}</text>
                <text y={14 + lineHeight} className="mark-note">
                  {band.note}
                </text>
                <g transform={`translate(0 ${lineHeight})`}>{renderMark(band, scale)}</g>
              </>
            ) : (
              <>
                <text y={14}>
                  {band.title}
                  <Note note={band.note} />
                </text>
                {renderMark(band, scale)}
              </>
            )
          }
        />
      ))}
    </div>
  );
}

function Note({ note }: { note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <>
      {' '}
      <tspan className="mark-note" dx="4">
        {note}
      </tspan>
    </>
  );
}

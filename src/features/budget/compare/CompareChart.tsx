import { BandPlot } from '#ui/charts/BandPlot.tsx';
import { multiplesOf } from '../plot/multiples.ts';
import { RangeMark, bandHeight, barHeight, barTop, coveredBandHeight } from '../plot/RangeMark.tsx';
import type { CompareBand, CompareRows } from './compare-rows.ts';

/** The own contribution of each scenario over the same axis, one drawing a municipality. */
export function CompareChart({ rows }: { rows: CompareRows }) {
  return (
    <div className="multiples grid">
      {multiplesOf(rows.bands).map(({ key, first, bands }) => (
        <BandPlot
          key={key}
          bands={bands}
          first={first}
          heightOf={heightOf}
          axis={rows.axis}
          renderBand={(band, scale) =>
            band.kind === 'heading' ? (
              <text y={32} className="mark-heading">
                {band.title}
              </text>
            ) : (
              <>
                <text y={14}>
                  {band.title}{' '}
                  <tspan className="mark-note" dx="4">
                    {band.value}
                  </tspan>
                </text>
                {band.own ? (
                  <RangeMark interval={band.own} className="own assumed" cover={band.cover} scale={scale} />
                ) : (
                  <rect className="slot" x="0" y={barTop} width="100%" height={barHeight} />
                )}
              </>
            )
          }
        />
      ))}
    </div>
  );
}

const heightOf = (band: CompareBand): number =>
  band.kind === 'bar' && band.cover ? coveredBandHeight : bandHeight;

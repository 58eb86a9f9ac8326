import { BandChart } from '../plot/BandChart.tsx';
import { RangeMark, bandHeight, barHeight, barTop, coveredBandHeight } from '../plot/RangeMark.tsx';
import type { CompareRows } from './compare-rows.ts';

/** The own contribution of each scenario over the same axis. */
export function CompareChart({ rows }: { rows: CompareRows }) {
  return (
    <BandChart
      bands={rows.bands}
      axis={rows.axis}
      heightOf={({ cover }) => (cover ? coveredBandHeight : bandHeight)}
      renderMark={({ own, cover }, scale) =>
        own ? (
          <RangeMark interval={own} className="own assumed" cover={cover} scale={scale} />
        ) : (
          <rect className="slot" x="0" y={barTop} width="100%" height={barHeight} />
        )
      }
    />
  );
}

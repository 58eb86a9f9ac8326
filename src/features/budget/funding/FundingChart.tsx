import { useId } from 'react';
import { MarkHeading, moreLines } from '#ui/charts/MarkHeading.tsx';
import { BandPlot } from '#ui/charts/BandPlot.tsx';
import { bandHeight, coveredBandHeight } from '../plot/RangeMark.tsx';
import { FundingMark } from './FundingMark.tsx';
import type { ChartRow } from './chart-row.ts';
import type { FundingRows } from './funding-rows.ts';

const payers = ['state', 'own'] as const;

/** State funding and own contribution of each municipality over one axis; an amount that is not known has no length on it. */
export function FundingChart({ rows }: { rows: FundingRows }) {
  const id = useId();
  return (
    <BandPlot
      bands={rows.chart}
      heightOf={heightOf}
      axis={rows.axisEnd === undefined ? undefined : { end: rows.axisEnd, ticks: rows.ticks }}
      patterns={payers.map((payer) => (
        <Hatch key={payer} id={`${id}${payer}`} className={payer} />
      ))}
      renderBand={(row, scale) =>
        row.kind === 'heading' ? (
          <MarkHeading title={row.title} />
        ) : (
          <FundingMark row={row} scale={scale} hatch={`url(#${id}${row.payer})`} />
        )
      }
    />
  );
}

function heightOf(row: ChartRow): number {
  if (row.kind === 'heading') return bandHeight + moreLines(row.title);
  return row.kind === 'bar' && row.cover ? coveredBandHeight : bandHeight;
}

function Hatch({ id, className }: { id: string; className: string }) {
  return (
    <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={`hatch ${className}`} width="2.5" height="9" />
    </pattern>
  );
}

import { Plot, usePlotScale } from '#ui/charts/Plot.tsx';
import { FundingMark } from './FundingMark.tsx';
import { type FundingRows, bandHeight } from './funding-rows.ts';

export type FundingChartProps = {
  rows: FundingRows;
  /** Given only where nothing can be measured: in the drawing made at build. */
  width?: number;
};

const axisHeight = 30;

/** Every band spans the whole axis; an amount that is not known has no length on it. */
export function FundingChart({ rows, width }: FundingChartProps) {
  const hasScale = rows.axisEnd !== undefined;
  const end = rows.axisEnd ?? 1;
  return (
    <Plot
      height={rows.chart.length * bandHeight + (hasScale ? axisHeight : 4)}
      x={{ from: 0, to: end, ticks: rows.ticks }}
      top={0}
      width={width}
      hasScale={hasScale}
    >
      <FundingBands rows={rows} end={end} />
    </Plot>
  );
}

function FundingBands({ rows, end }: { rows: FundingRows; end: number }) {
  const { left, top, width } = usePlotScale();
  return rows.chart.map((row, index) => (
    <FundingMark key={row.id} row={row} x={left} y={top + index * bandHeight} width={width} end={end} />
  ));
}

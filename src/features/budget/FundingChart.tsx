import { memo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { FundingMark } from './FundingMark.tsx';
import { type FundingRows, bandHeight } from './funding-rows.ts';

export type FundingChartProps = {
  rows: FundingRows;
  /** Given only where nothing can be measured: in the drawing made at build. */
  width?: number;
};

const axisHeight = 30;

export const fundingChartHeight = (rows: FundingRows): number =>
  rows.chart.length * bandHeight + (rows.axisEnd === undefined ? 4 : axisHeight);

/**
 * Every band spans the whole axis and draws its mark itself: an amount that is not known has no length, and the
 * library draws neither an empty slot nor a known 0.
 */
export const FundingChart = memo(function FundingChart({ rows, width }: FundingChartProps) {
  const end = rows.axisEnd ?? 1;
  const data = rows.chart.map(({ id }) => ({ id, span: [0, end] }));
  const size = width === undefined ? { responsive: true, className: 'funding-chart' } : { width };
  return (
    <BarChart
      {...size}
      height={fundingChartHeight(rows)}
      accessibilityLayer={false}
      layout="vertical"
      data={data}
      margin={{ top: 0, right: 14, bottom: 0, left: 1 }}
      barCategoryGap={0}
    >
      <YAxis type="category" dataKey="id" hide interval={0} />
      <XAxis
        type="number"
        domain={[0, end]}
        ticks={rows.ticks.map(({ value }) => value)}
        tickFormatter={(value: number) => rows.ticks.find((tick) => tick.value === value)?.label ?? ''}
        height={axisHeight}
        hide={rows.axisEnd === undefined}
        tickSize={5}
        interval={0}
      />
      <Bar dataKey="span" isAnimationActive={false} shape={<FundingBand rows={rows} end={end} />} />
    </BarChart>
  );
});

/** One band of the library's, handed on to the mark of its row. The library fills in place and length. */
function FundingBand(props: {
  rows: FundingRows;
  end: number;
  index?: number;
  x?: number;
  y?: number;
  width?: number;
}) {
  const { rows, end, index = -1, x = 0, y = 0, width = 0 } = props;
  const row = rows.chart[index];
  if (!row) return null;
  return <FundingMark row={row} x={x} y={y} width={width} end={end} />;
}

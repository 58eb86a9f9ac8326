import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { FundingMark } from './FundingMark.tsx';
import type { FundingRows } from './funding-rows.ts';

export type FundingChartProps = {
  rows: FundingRows;
  active: number | undefined;
  /** Given only where nothing can be measured: in the drawing made at build. */
  width?: number;
};

const bandHeight = 42;
const axisHeight = 30;

export const fundingChartHeight = (rows: FundingRows): number =>
  rows.chart.length * bandHeight + (rows.axisEnd === undefined ? 4 : axisHeight);

/**
 * Every band spans the whole axis and draws its mark itself: an amount that is not known has no length, and the
 * library draws neither an empty slot nor a known 0.
 */
export function FundingChart({ rows, active, width }: FundingChartProps) {
  const end = rows.axisEnd ?? 1;
  const activeId = rows.chart.filter(({ kind }) => kind !== 'heading')[active ?? -1]?.id;
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
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={({ x, y, width: length, index }) => {
          const row = rows.chart[index];
          return row ? (
            <FundingMark row={row} x={x} y={y} width={length} end={end} isActive={row.id === activeId} />
          ) : null;
        }}
      />
    </BarChart>
  );
}

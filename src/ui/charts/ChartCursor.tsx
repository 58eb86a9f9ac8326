/** Marks the band that is being spoken, over the chart: the chart itself need not be drawn again for it. */
export function ChartCursor({ top, height }: { top: number; height: number }) {
  return (
    <svg className="chart-cursor" width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect x="-4" y={top} width="100%" height={height} />
    </svg>
  );
}

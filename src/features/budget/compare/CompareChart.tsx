import { Plot, usePlotScale } from '#ui/charts/Plot.tsx';
import type { CompareBand, CompareRows } from './compare-rows.ts';

const compareBand = 42;

export type CompareChartProps = { rows: CompareRows; active: number | undefined };

/** The own contribution of each scenario, one below the other, with the same cover line across. */
export function CompareChart({ rows, active }: CompareChartProps) {
  const { axis, bands } = rows;
  const bars = bands.flatMap((band, index) => (band.kind === 'bar' ? [index] : []));
  const marked = active === undefined ? undefined : bars[active];
  return (
    <Plot
      height={bands.length * compareBand + 38}
      x={{ from: 0, to: axis?.end ?? 1, ticks: axis?.ticks ?? [] }}
    >
      {bands.map((band, index) => (
        <CompareMark key={band.key} band={band} index={index} isMarked={marked === index} />
      ))}
    </Plot>
  );
}

function CompareMark({ band, index, isMarked }: { band: CompareBand; index: number; isMarked: boolean }) {
  const { x, top, left, width } = usePlotScale();
  const y = top + index * compareBand;
  if (band.kind === 'heading') {
    return (
      <text x={left} y={y + 28} className="mark-heading">
        {band.title}
      </text>
    );
  }
  const { own, headroom, payer } = band;
  return (
    <g>
      {isMarked ? <rect className="band-cursor" x={left} y={y} width={width} height={compareBand} /> : null}
      <text x={left} y={y + 13}>
        {band.title}
        <tspan className="mark-note" dx="8">
          {band.value}
        </tspan>
      </text>
      {own === undefined ? (
        <rect className="slot" x={left} y={y + 19} width={width} height={16} rx={2} />
      ) : own.high === 0 ? (
        <rect className={`zero ${payer}`} x={left - 1} y={y + 19} width={4} height={15} />
      ) : (
        <rect
          className={`best ${payer} assumed`}
          x={left}
          y={y + 19}
          width={x(own.best) - left}
          height={15}
        />
      )}
      {own === undefined || own.low === own.high ? null : (
        <path
          className="whisker"
          d={`M${x(own.low)} ${y + 26.5}H${x(own.high)}M${x(own.low)} ${y + 21.5}v10M${x(own.high)} ${y + 21.5}v10`}
        />
      )}
      {headroom === undefined || headroom.best < 0 ? null : (
        <path className="headroom" d={`M${x(headroom.best)} ${y + 16}v21`} />
      )}
    </g>
  );
}

import { Plot, usePlotScale } from '#ui/charts/Plot.tsx';
import type { TornadoBand, TornadoRows } from './tornado-rows.ts';

const tornadoBand = 40;

export type TornadoChartProps = { rows: TornadoRows; active: number | undefined };

/** Widest swing first, around the estimate. */
export function TornadoChart({ rows, active }: TornadoChartProps) {
  const { axis, bands } = rows;
  if (!axis) return null;
  const swings = bands.flatMap((band, index) => (band.kind === 'swing' ? [index] : []));
  const marked = active === undefined ? undefined : swings[active];
  return (
    <Plot height={bands.length * tornadoBand + 38} x={{ from: 0, to: axis.end, ticks: axis.ticks }}>
      <TornadoMarks bands={bands} marked={marked} />
    </Plot>
  );
}

function TornadoMarks({ bands, marked }: { bands: readonly TornadoBand[]; marked: number | undefined }) {
  const { x, top, left, width } = usePlotScale();
  return bands.map((band, index) => {
    const y = top + index * tornadoBand;
    if (band.kind === 'heading') {
      return (
        <text key={band.key} x={left} y={y + 26} className="mark-heading">
          {band.title}
          <tspan className="mark-note" dx="10">
            {band.note}
          </tspan>
        </text>
      );
    }
    const from = Math.min(band.from, band.to);
    const to = Math.max(band.from, band.to);
    return (
      <g key={band.key}>
        {marked === index ? (
          <rect className="band-cursor" x={left} y={y} width={width} height={tornadoBand} />
        ) : null}
        <text x={left} y={y + 13}>
          {band.title}
          <tspan className="mark-note" dx="8">
            {band.range}
          </tspan>
        </text>
        <rect
          className={`best ${band.payer} assumed`}
          x={x(from)}
          y={y + 18}
          width={Math.max(2, x(to) - x(from))}
          height={14}
        />
        <path className="whisker" d={`M${x(band.best)} ${y + 15}v20`} />
      </g>
    );
  });
}

import { BandPlot, type BandScale } from '#ui/charts/BandPlot.tsx';
import { bandHeight, barHeight, barTop } from '../plot/RangeMark.tsx';
import { multiplesOf } from '../plot/multiples.ts';
import type { TornadoRows, TornadoSwing } from './tornado-rows.ts';

/** Widest difference first, around the estimate, one drawing a municipality. */
export function TornadoChart({ rows }: { rows: TornadoRows }) {
  return (
    <div className="multiples grid">
      {multiplesOf(rows.bands).map(({ key, first, bands }) => (
        <BandPlot
          key={key}
          bands={bands}
          first={first}
          heightOf={() => bandHeight}
          axis={rows.axis}
          renderBand={(band, scale) =>
            band.kind === 'heading' ? (
              <text y={32} className="mark-heading">
                {band.title}{' '}
                <tspan className="mark-note" dx="4">
                  {band.note}
                </tspan>
              </text>
            ) : (
              <Effect band={band} scale={scale} />
            )
          }
        />
      ))}
    </div>
  );
}

function Effect({ band, scale }: { band: TornadoSwing; scale: BandScale }) {
  const { low, high, best } = band;
  const { at } = scale;
  return (
    <>
      <text y={14}>
        {band.title}{' '}
        <tspan className="mark-note" dx="4">
          {band.range}
        </tspan>
      </text>
      <rect
        className="best own assumed"
        x={at(low)}
        y={barTop}
        width={scale.between(low, high)}
        height={barHeight}
      />
      <line className="whisker" x1={at(best)} x2={at(best)} y1={barTop - 3} y2={barTop + barHeight + 3} />
      {endLabels(band, scale).map(({ value, text, side }) => (
        <text
          key={text}
          className="mark-note"
          x={at(value)}
          y={barTop + 12}
          dx={side === 'start' ? 6 : -6}
          textAnchor={side}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** A share of the width that an amount in words needs beside a bar, also on a narrow screen. */
const room = 0.21;

/** Each end has its value beside it; an end that has no room there gives it to the other one, or into the bar. */
function endLabels({ low, high, ends }: TornadoSwing, { share }: BandScale) {
  const hasLeft = share(low) >= room;
  const hasRight = share(high) <= 1 - room;
  const [left, right] = [
    { value: low, side: 'end' },
    { value: high, side: 'start' },
  ] as const;
  if (low === high) return [{ ...(hasRight ? right : left), text: ends.low }];
  if (hasLeft && hasRight) {
    return [
      { ...left, text: ends.low },
      { ...right, text: ends.high },
    ];
  }
  // Both side by side need twice the room.
  if (share(high) <= 1 - 2 * room) return [{ ...right, text: ends.both }];
  if (share(low) >= 2 * room) return [{ ...left, text: ends.both }];
  return [
    { value: low, side: hasLeft ? 'end' : 'start', text: ends.low } as const,
    { value: high, side: hasRight ? 'start' : 'end', text: ends.high } as const,
  ];
}

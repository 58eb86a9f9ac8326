import type { BandScale } from '#ui/charts/BandPlot.tsx';
import { BandChart } from '../plot/BandChart.tsx';
import { barHeight, barTop } from '../plot/RangeMark.tsx';
import type { TornadoBar, TornadoRows } from './tornado-rows.ts';

/** Widest difference first, around the estimate. */
export function TornadoChart({ rows }: { rows: TornadoRows }) {
  return (
    <BandChart
      bands={rows.bands}
      axis={rows.axis}
      renderMark={(bar, scale) => <Effect bar={bar} scale={scale} />}
    />
  );
}

function Effect({ bar, scale }: { bar: TornadoBar; scale: BandScale }) {
  const { low, high, best } = bar;
  const { at } = scale;
  return (
    <>
      <rect
        className="best own assumed"
        x={at(low)}
        y={barTop}
        width={scale.between(low, high)}
        height={barHeight}
      />
      <line className="whisker" x1={at(best)} x2={at(best)} y1={barTop - 3} y2={barTop + barHeight + 3} />
      {endLabels(bar, scale).map(({ value, text, side }) => (
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
function endLabels({ low, high, ends }: TornadoBar, { share }: BandScale) {
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

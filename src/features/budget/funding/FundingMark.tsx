import { signPath } from '#ui/Sign.tsx';
import type { ChartRow } from './funding-rows.ts';

const textBaseline = 14;
const barTop = 20;
const barHeight = 15;

type FundingMarkProps = {
  row: ChartRow;
  x: number;
  y: number;
  /** The length of the whole axis on the screen, which stands for `end` cents. */
  width: number;
  end: number;
};

/** One line of the chart in the grammar of certainty: words above, mark below. */
export function FundingMark({ row, x, y, width, end }: FundingMarkProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {row.kind === 'heading' ? <Heading row={row} /> : <Words row={row} />}
      {row.kind === 'bar' ? <RangeBar row={row} scale={(value) => (value / end) * width} /> : null}
      {row.kind === 'slot' ? <Slot row={row} width={width} /> : null}
    </g>
  );
}

function Heading({ row }: { row: Extract<ChartRow, { kind: 'heading' }> }) {
  return (
    <text y={30} className="mark-heading">
      {row.title}
      {row.note ? (
        <tspan className="mark-note" dx="10">
          {row.note}
        </tspan>
      ) : null}
    </text>
  );
}

function Words({ row }: { row: Exclude<ChartRow, { kind: 'heading' }> }) {
  return (
    <text y={textBaseline}>
      {row.title}
      {row.kind === 'bar' ? (
        <>
          <tspan className="mark-note" dx="8">
            {row.best}
          </tspan>
          <tspan className="mark-note mark-range" dx="6">
            {row.range}
          </tspan>
        </>
      ) : null}
    </text>
  );
}

/** The estimate as the bar, the range as whiskers, the cover as a strong line across. */
function RangeBar({
  row,
  scale,
}: {
  row: Extract<ChartRow, { kind: 'bar' }>;
  scale: (value: number) => number;
}) {
  const { low, best, high } = row.interval;
  const middle = barTop + barHeight / 2;
  const isZero = high === 0;
  return (
    <>
      {isZero ? (
        <rect className={`zero ${row.payer}`} x={-1} y={barTop} width={4} height={barHeight} />
      ) : (
        <rect
          className={`best ${row.payer} ${row.certainty}`}
          y={barTop}
          width={scale(best)}
          height={barHeight}
        />
      )}
      {row.certainty === 'announced' ? <Hatch from={4} to={scale(best) + barHeight} /> : null}
      {low === high ? null : (
        <path
          className="whisker"
          d={`M${scale(low)} ${middle}H${scale(high)}M${scale(low)} ${middle - 5}v10M${scale(high)} ${middle - 5}v10`}
        />
      )}
      {row.headroom === undefined ? null : (
        <path className="headroom" d={`M${scale(row.headroom.best)} ${barTop - 3}v${barHeight + 6}`} />
      )}
    </>
  );
}

/** No amount: an empty place that takes up space, with the words inside. It has no length, so none is suggested. */
function Slot({ row, width }: { row: Extract<ChartRow, { kind: 'slot' }>; width: number }) {
  return (
    <>
      <rect
        className={`slot ${row.payer}`}
        x={0.5}
        y={barTop - 1}
        width={Math.max(0, width - 1)}
        height={barHeight + 5}
        rx={2}
      />
      {row.isAnnounced ? <Hatch from={hatchFrom(row.value)} to={width - 2} /> : null}
      <path
        className="slot-sign"
        d={signPath(row.isAnnounced ? 'half' : 'empty')}
        fillRule="evenodd"
        transform={`translate(8 ${barTop + 2.5})`}
      />
      <text className="slot-words" x={26} y={barTop + 13}>
        {row.value}
      </text>
    </>
  );
}

/** Where the words of a slot have ended, by a generous width for each letter. */
const hatchFrom = (words: string): number => 40 + words.length * 7.2;

/** Held out: hatched behind the words. Drawn as lines, since a pattern's name would have to be unique in the page. */
function Hatch({ from, to }: { from: number; to: number }) {
  const height = barHeight + 3;
  const count = Math.max(0, Math.floor((to - from - height) / 9));
  const lines = Array.from(
    { length: count },
    (_, index) => `M${from + index * 9} ${barTop + height}l${height} ${-height}`,
  );
  return <path className="hatch" d={lines.join('')} />;
}

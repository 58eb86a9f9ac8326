import { signPath } from '#ui/Sign.tsx';
import type { BandScale } from '#ui/charts/BandPlot.tsx';
import { RangeMark, barHeight, barTop } from '../plot/RangeMark.tsx';
import type { ChartRow } from './chart-row.ts';

type Amount = Exclude<ChartRow, { kind: 'heading' }>;
type FundingMarkProps = {
  row: Amount;
  scale: BandScale;
  /** The fill for what is in prospect. */
  hatch: string;
};

/** One amount in the grammar of certainty: words above, mark below. */
export function FundingMark({ row, scale, hatch }: FundingMarkProps) {
  return (
    <>
      <Words row={row} />
      {row.kind === 'slot' ? (
        <Slot row={row} hatch={hatch} />
      ) : (
        <RangeMark
          interval={row.interval}
          className={`${row.payer} ${row.certainty}`}
          cover={row.cover}
          scale={scale}
        />
      )}
      {row.kind === 'bar'
        ? row.sides.map((side) => (
            <rect
              key={side}
              className={`best ${row.payer} contradicted`}
              y={barTop + 4}
              width={scale.at(side)}
              height={barHeight - 8}
            />
          ))
        : null}
      {row.kind === 'bar' && row.certainty === 'announced' ? (
        <rect x={0} y={barTop} width={scale.at(row.interval.best)} height={barHeight} fill={hatch} />
      ) : null}
    </>
  );
}

function Words({ row }: { row: Amount }) {
  return (
    <text y={14}>
      {row.title}{' '}
      {row.kind === 'bar' ? (
        <tspan className="mark-note" dx="4">
          {row.best}
        </tspan>
      ) : null}{' '}
      <tspan className="mark-note mark-range">{row.range}</tspan>
    </text>
  );
}

const slotHeight = 26;
/** What is in prospect is hatched below its words, over the whole length of its place: no length is suggested. */
const hatchHeight = 8;

/** No amount: an empty place that takes up space, with the words inside. */
function Slot({ row, hatch }: { row: Extract<ChartRow, { kind: 'slot' }>; hatch: string }) {
  return (
    <g transform={`translate(0 ${barTop - 3})`}>
      {row.isAnnounced ? (
        <rect y={slotHeight - hatchHeight} width="100%" height={hatchHeight} fill={hatch} />
      ) : null}
      <rect className="slot" width="100%" height={slotHeight} />
      <path
        className="slot-sign"
        d={signPath(row.sign)}
        fillRule="evenodd"
        transform={`translate(6 ${row.isAnnounced ? 3 : 7})`}
      />
      <text x={24} y={row.isAnnounced ? 14 : 18}>
        {row.value}
      </text>
    </g>
  );
}

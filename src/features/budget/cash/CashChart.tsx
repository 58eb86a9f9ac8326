import { Plot, usePlotScale } from '#ui/charts/Plot.tsx';
import type { CashCurve } from './cash-rows.ts';

export type CashChartProps = {
  curves: readonly CashCurve[];
  active: number | undefined;
  peakWord: string;
};

const cashHeight = 190;
/** So many labels fit below a narrow chart. */
const mostTicks = 8;

/** What is advanced for the state month by month, the peak of it, and the own contribution paid so far. */
export function CashChart({ curves, active, peakWord }: CashChartProps) {
  let offset = 0;
  return curves.map((curve) => {
    const first = offset;
    offset += curve.months.length;
    const own = active === undefined ? undefined : active - first;
    const step = Math.ceil(curve.labels.length / mostTicks);
    const ticks = curve.labels
      .map((label, value) => ({ value, label }))
      .filter(({ value }) => value % step === 0);
    return (
      <div key={curve.key}>
        <h3>{curve.name}</h3>
        <Plot
          height={cashHeight}
          x={{ from: -0.5, to: Math.max(0.5, curve.months.length - 0.5), ticks }}
          y={{ from: 0, to: curve.axis.end, ticks: curve.axis.ticks }}
          yWidth={44}
        >
          <CashMarks curve={curve} activeIndex={own} peakWord={peakWord} />
        </Plot>
      </div>
    );
  });
}

function CashMarks({
  curve,
  activeIndex,
  peakWord,
}: {
  curve: CashCurve;
  activeIndex: number | undefined;
  peakWord: string;
}) {
  const { x, y, top, height, left, width } = usePlotScale();
  const { months, payer, peakIndex } = curve;
  const slot = x(1) - x(0);
  const floor = top + height;
  const line = months.map(({ ownCash }, index) => `${x(index)} ${y(ownCash)}`).join('L');
  const peak = months[peakIndex];
  const isRight = x(peakIndex) > left + width / 2;
  const marked = activeIndex === undefined ? undefined : months[activeIndex];
  return (
    <g>
      {marked && activeIndex !== undefined ? (
        <rect className="band-cursor" x={x(activeIndex) - slot / 2} y={top} width={slot} height={height} />
      ) : null}
      {months.map(({ month, advanced }, index) =>
        advanced === 0 ? (
          <rect key={month} className={`zero ${payer}`} x={x(index) - 4} y={floor - 2} width={8} height={3} />
        ) : (
          <rect
            key={month}
            className={`best ${payer} assumed`}
            x={x(index) - slot * 0.36}
            y={y(advanced)}
            width={slot * 0.72}
            height={floor - y(advanced)}
          />
        ),
      )}
      <path className={`line ${payer}`} d={`M${line}`} />
      {peak && peak.advanced > 0 ? (
        <text
          className="mark-note"
          x={x(peakIndex) + (isRight ? slot / 2 : -slot / 2)}
          y={Math.max(top + 4, y(peak.advanced) - 5)}
          textAnchor={isRight ? 'end' : 'start'}
        >
          ▾ {peakWord}
        </text>
      ) : null}
    </g>
  );
}

import type { Axis } from '#format/axis.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ChartCanvas } from '#ui/charts/ChartCanvas.tsx';
import type { CashCurve } from './cash-rows.ts';

const loadPlot = async () => (await import('./CashPlot.tsx')).CashPlot;
const height = 210;

/** What is advanced for the state month by month, one plot a municipality, with the same axes. */
export function CashChart({ curves, axis }: { curves: readonly CashCurve[]; axis: Axis }) {
  const words = useAllWords();
  return (
    <div className="multiples grid">
      {curves.map((curve, index) => {
        const first = curves.slice(0, index).reduce((sum, { months }) => sum + months.length, 0);
        return (
          <div key={curve.key}>
            <h3>{curve.name}</h3>
            <p className="axis-title">{words.chart.moneyAxis}</p>
            <ChartCanvas
              load={loadPlot}
              height={height}
              properties={{ curve, axis, first, height, peakWord: words.cash.peak }}
              loading={words.chart.loading}
            />
          </div>
        );
      })}
    </div>
  );
}

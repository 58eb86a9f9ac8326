import type { Axis } from '#format/axis.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ChartCanvas } from '#ui/charts/ChartCanvas.tsx';
import type { Curve } from './curve-rows.ts';

const loadPlot = async () => (await import('./CurvePlot.tsx')).CurvePlot;
const height = 260;

/** The own contribution over the own share, one plot a municipality, with the same axes. */
export function CurveChart({ curves, axis }: { curves: readonly Curve[]; axis: Axis }) {
  const words = useAllWords();
  return (
    <div className="multiples grid">
      {curves.map((curve, index) => {
        const first = curves.slice(0, index).reduce((sum, { points }) => sum + points.length, 0);
        return (
          <div key={curve.key}>
            <h3>{curve.name}</h3>
            <p className="axis-title">{words.chart.moneyAxis}</p>
            <ChartCanvas
              load={loadPlot}
              height={height}
              properties={{ curve, axis, first, height, words: words.breakEven }}
              loading={words.chart.loading}
            />
            <p className="axis-title end">{words.chart.rateAxis}</p>
          </div>
        );
      })}
    </div>
  );
}

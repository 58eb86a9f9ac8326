import { useAllWords } from '#i18n/all-words.ts';
import { PlotMultiples } from '../plot/PlotMultiples.tsx';
import { curvePlot } from '../plot/plots.ts';
import type { CurveRows } from './curve-rows.ts';

const height = 260;

/** The own contribution over the own share. */
export function CurveChart({ rows: { curves, axis } }: { rows: CurveRows }) {
  const { breakEven, chart } = useAllWords();
  return (
    <PlotMultiples
      curves={curves}
      source={curvePlot}
      height={height}
      lengthOf={({ points }) => points.length}
      propertiesOf={(curve, first) => ({ curve, axis, first, height, words: breakEven })}
      acrossAxis={chart.rateAxis}
    />
  );
}

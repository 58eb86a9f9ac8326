import { useAllWords } from '#i18n/all-words.ts';
import { PlotMultiples } from '../plot/PlotMultiples.tsx';
import { cashPlot } from '../plot/plots.ts';
import type { CashRows } from './cash-rows.ts';

const height = 210;

/** What is advanced for the state month by month. */
export function CashChart({ rows: { curves, axis } }: { rows: CashRows }) {
  const { peak } = useAllWords().cash;
  return (
    <PlotMultiples
      curves={curves}
      source={cashPlot}
      height={height}
      lengthOf={({ months }) => months.length}
      propertiesOf={(curve, first) => ({ curve, axis, first, height, peakWord: peak })}
    />
  );
}

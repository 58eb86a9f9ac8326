import { useAllWords } from '#i18n/all-words.ts';
import type { ChartSource } from '#ui/charts/chart-source.ts';
import { ChartCanvas } from '#ui/charts/ChartCanvas.tsx';

type Curve = { readonly key: string; readonly name: string };

type PlotMultiplesProps<C extends Curve, Plot extends object> = {
  curves: readonly C[];
  source: ChartSource<Plot>;
  height: number;
  /** How many points of the chart a curve has. */
  lengthOf: (curve: C) => number;
  /** What a plot draws, with the number of its first point in the chart. */
  propertiesOf: (curve: C, first: number) => Plot;
  /** What the axis from left to right is in, where its labels do not say it. */
  acrossAxis?: string;
};

/** Drawings of the library over the same axes, one a municipality. */
export function PlotMultiples<C extends Curve, Plot extends object>(props: PlotMultiplesProps<C, Plot>) {
  const { curves, source, height, lengthOf, propertiesOf, acrossAxis } = props;
  const words = useAllWords().chart;
  return (
    <div className="multiples grid">
      {curves.map((curve, index) => {
        const first = curves.slice(0, index).reduce((sum, before) => sum + lengthOf(before), 0);
        return (
          <div key={curve.key}>
            <h3>{curve.name}</h3>
            <p className="soft">{words.moneyAxis}</p>
            <ChartCanvas
              source={source}
              height={height}
              properties={propertiesOf(curve, first)}
              loading={words.loading}
            />
            {acrossAxis === undefined ? null : <p className="number soft">{acrossAxis}</p>}
          </div>
        );
      })}
    </div>
  );
}

import { type Selection, mostCompared } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ChartPanel } from '#kit/charts/ChartPanel.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import { PlotLegend } from '../plot/PlotLegend.tsx';
import { CompareChart } from './CompareChart.tsx';
import { type CompareRows, compareRows } from './compare-rows.ts';

type ComparePanelProps = { selection: Selection; onCompare: (ids: readonly string[]) => void };

/** Up to three scenarios side by side, the changed one among them. */
export function ComparePanel({ selection, onCompare }: ComparePanelProps) {
  return (
    <ChartPanel
      title={useAllWords().compare.title}
      className="compare"
      query={usePanel(compareRows, selection)}
      hint="hint"
      renderChart={(rows) => <CompareChart rows={rows} />}
      legend={<PlotLegend kind="bands" />}
      renderChoices={(rows) => <Choices rows={rows} onCompare={onCompare} />}
    />
  );
}

function Choices({ rows, onCompare }: { rows: CompareRows } & Pick<ComparePanelProps, 'onCompare'>) {
  const words = useAllWords().compare;
  const shown = rows.choices.filter(({ isShown }) => isShown).map(({ id }) => id);
  if (rows.choices.length < 2) return null;
  return (
    <fieldset className="choices cluster screen-only">
      <legend>{words.choose}</legend>
      {rows.choices.map(({ id, name, isShown }) => (
        <label key={id} className="control">
          <input
            type="checkbox"
            checked={isShown}
            disabled={isShown ? shown.length === 1 : shown.length === mostCompared}
            onChange={() => onCompare(isShown ? shown.filter((other) => other !== id) : [...shown, id])}
          />
          <span>{name}</span>
        </label>
      ))}
      <small className="soft">{words.most}</small>
    </fieldset>
  );
}

import { type Selection, mostCompared } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ChartPanel } from '#kit/charts/ChartPanel.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import { useEcho } from '#ui/hooks/use-echo.ts';
import { PlotLegend } from '../plot/PlotLegend.tsx';
import { CompareChart } from './CompareChart.tsx';
import { type CompareRows, compareRows } from './compare-rows.ts';

type ComparePanelProps = { selection: Selection; onCompare: (ids: readonly string[]) => void };

/** Scenarios and cases side by side, the changed one among them. */
export function ComparePanel({ selection, onCompare }: ComparePanelProps) {
  return (
    <ChartPanel
      title={useAllWords().compare.title}
      className="compare"
      query={usePanel(compareRows, selection)}
      renderChart={(rows) => <CompareChart rows={rows} />}
      legend={<PlotLegend kind="bands" />}
      renderChoices={(rows) => <Choices rows={rows} onCompare={onCompare} />}
    />
  );
}

function Choices({ rows, onCompare }: { rows: CompareRows } & Pick<ComparePanelProps, 'onCompare'>) {
  const words = useAllWords().compare;
  const known = rows.choices.filter(({ isShown }) => isShown).map(({ id }) => id);
  // Two ticks in a row: the second is added to the first, though the page has not caught up with it yet.
  const [listed, echo] = useEcho(known.join(separator));
  const shown = listed.split(separator);
  const toggle = (id: string) => {
    const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
    echo(next.join(separator));
    onCompare(next);
  };
  if (rows.choices.length < 2) return null;
  return (
    <fieldset className="choices cluster screen-only">
      <legend>{words.choose}</legend>
      {rows.choices.map(({ id, name }) => (
        <label key={id} className="control">
          <input
            type="checkbox"
            checked={shown.includes(id)}
            disabled={shown.includes(id) ? shown.length === 1 : shown.length === mostCompared}
            onChange={() => toggle(id)}
          />
          <span>{name}</span>
        </label>
      ))}
      <small className="soft">{words.most}</small>
    </fieldset>
  );
}

/** No id has one. */
const separator = ' ';

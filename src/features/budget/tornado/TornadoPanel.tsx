import type { Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ChartPanel } from '#kit/charts/ChartPanel.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { TornadoChart } from './TornadoChart.tsx';
import { tornadoRows } from './tornado-rows.ts';

/** Which uncertain input moves the own contribution most: where to ask first. */
export function TornadoPanel({ selection }: { selection: Selection }) {
  const { tornado: words, status } = useAllWords();
  return (
    <ChartPanel
      title={words.title}
      className="tornado"
      query={usePanel(tornadoRows, selection)}
      renderChart={(rows) => <TornadoChart rows={rows} />}
      legend={<StatusMark sign="open">{status.assumed}</StatusMark>}
    />
  );
}

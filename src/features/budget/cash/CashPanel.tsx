import type { Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ChartPanel } from '#kit/charts/ChartPanel.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { PlotLegend } from '../plot/PlotLegend.tsx';
import { CashChart } from './CashChart.tsx';
import { cashRows } from './cash-rows.ts';

/** When money is missing in the accounts: what is advanced for the state, month by month. */
export function CashPanel({ selection }: { selection: Selection }) {
  const { cash: words, chart } = useAllWords();
  return (
    <ChartPanel
      title={words.title}
      className="cash"
      query={usePanel(cashRows, selection)}
      hint={chart.monthHint}
      renderChart={(rows) => <CashChart rows={rows} />}
      legend={<PlotLegend kind="cash" />}
      renderMore={({ followUp }) => (followUp ? <ClaimTable table={followUp} /> : null)}
    />
  );
}

import type { Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ChartPanel } from '#kit/charts/ChartPanel.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { PlotLegend } from '../plot/PlotLegend.tsx';
import { CurveChart } from './CurveChart.tsx';
import { type CurveRows, curveRows } from './curve-rows.ts';

/** From which own share on the cover no longer suffices: drawn, as limits in a table, and in words. */
export function CurvePanel({ selection }: { selection: Selection }) {
  const { breakEven: words, chart } = useAllWords();
  return (
    <ChartPanel
      title={words.title}
      className="curve"
      query={usePanel(curveRows, selection)}
      hint={chart.lineHint}
      renderChart={(rows) => <CurveChart rows={rows} />}
      legend={<PlotLegend kind="curve" />}
      renderMore={({ limits }) => (
        <>
          <p className="soft">{words.note}</p>
          <Limits limits={limits} />
        </>
      )}
    />
  );
}

function Limits({ limits }: Pick<CurveRows, 'limits'>) {
  return (
    <div className="grid">
      {limits.map(({ key, party, table, exact }) => (
        <div key={key} className="panel">
          <h3>{party}</h3>
          <ClaimTable table={table} />
          {exact === undefined ? null : <p className="soft">{exact}</p>}
        </div>
      ))}
    </div>
  );
}

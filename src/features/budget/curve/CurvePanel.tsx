import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ChartFrame } from '#ui/charts/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useProof } from '#kit/claims/ProofContext.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { PlotLegend } from '../plot/PlotLegend.tsx';
import { CurveChart } from './CurveChart.tsx';
import { type CurveRows, curveRows } from './curve-rows.ts';

/** From which own share on the cover no longer suffices: drawn, as limits in a table, and in words. */
export function CurvePanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const curves = usePanel(curveRows, selection);
  return (
    <Panel title={words.breakEven.title} aside={words.chart.thousand} className="curve" query={curves}>
      {(rows) => (
        <>
          {rows.curves.length === 0 ? null : <CurveFigure rows={rows} />}
          <div className="answer">
            {rows.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p className="soft">{words.breakEven.note}</p>
          </div>
          <Limits rows={rows} />
        </>
      )}
    </Panel>
  );
}

function CurveFigure({ rows }: { rows: CurveRows }) {
  const words = useWords();
  const ask = useProof();
  return (
    <ChartFrame
      title={words.breakEven.title}
      hint={words.chart.lineHint}
      tableLabel={words.chart.asTable}
      renderTable={() => (
        <DataTable
          label={words.breakEven.title}
          columns={[
            { key: 'rate', title: words.breakEven.rate },
            ...rows.columns.map((name) => ({ key: name, title: name })),
          ]}
          rows={rows.table.map(({ key, rate, cells }) => ({
            key,
            cells: [rate, ...cells.map((claim, index) => <Proven key={rows.columns[index]} claim={claim} />)],
          }))}
        />
      )}
      isLazy
      points={rows.points.map(({ spoken }) => spoken)}
      pointLabel={words.chart.point}
      onOpen={(point, anchor) => ask(rows.points[point]?.proofs ?? [], anchor)}
      legend={<PlotLegend kind="curve" />}
    >
      <CurveChart curves={rows.curves} axis={rows.axis} />
    </ChartFrame>
  );
}

function Limits({ rows }: { rows: CurveRows }) {
  const words = useWords().breakEven;
  return (
    <div className="limits">
      {rows.limits.map(({ key, party, limits, exact }) => (
        <div key={key} className="panel">
          <h3>{party}</h3>
          <DataTable
            label={`${words.table}, ${party}`}
            columns={[
              { key: 'limit', title: words.limit },
              { key: 'best', title: words.best, isNumber: true },
              { key: 'worst', title: words.unfavourable, isNumber: true },
            ]}
            rows={limits.map(({ key: limit, name, best, worst }) => ({
              key: limit,
              cells: [
                name,
                <Proven key="best" claim={best} />,
                worst ? <Proven key="worst" claim={worst} /> : '–',
              ],
            }))}
          />
          {exact === undefined ? null : <p className="soft">{exact}</p>}
        </div>
      ))}
    </div>
  );
}

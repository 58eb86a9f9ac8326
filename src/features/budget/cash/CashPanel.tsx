import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ChartFrame } from '#ui/charts/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useProof } from '#kit/claims/ProofContext.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { PlotLegend } from '../plot/PlotLegend.tsx';
import { CashChart } from './CashChart.tsx';
import { type CashRows, cashRows } from './cash-rows.ts';

/** When money is missing in the accounts: what is advanced for the state, month by month. */
export function CashPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const cash = usePanel(cashRows, selection);
  return (
    <Panel title={words.cash.title} aside={words.chart.thousand} className="cash" query={cash}>
      {(rows) => (
        <>
          {rows.curves.length === 0 ? null : <CashFigure rows={rows} />}
          <div className="answer">
            {rows.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <FollowUp rows={rows} />
        </>
      )}
    </Panel>
  );
}

function CashFigure({ rows }: { rows: CashRows }) {
  const words = useWords();
  const ask = useProof();
  return (
    <ChartFrame
      title={words.cash.title}
      hint={words.chart.monthHint}
      tableLabel={words.chart.asTable}
      renderTable={() => <CashTables rows={rows} />}
      isLazy
      points={rows.points.map(({ spoken }) => spoken)}
      pointLabel={words.chart.point}
      onOpen={(point, anchor) => ask(rows.points[point]?.proofs ?? [], anchor)}
      legend={<PlotLegend kind="cash" />}
    >
      <CashChart curves={rows.curves} axis={rows.axis} />
    </ChartFrame>
  );
}

function CashTables({ rows }: { rows: CashRows }) {
  const words = useWords().cash;
  return rows.tables.map(({ key, party, lines, range }) => (
    <DataTable
      key={key}
      label={`${words.title} ${party}`}
      columns={[
        { key: 'month', title: `${words.month}, ${party}` },
        { key: 'due', title: words.due },
        { key: 'received', title: words.received, isNumber: true },
        { key: 'advanced', title: words.advanced, isNumber: true },
        { key: 'own', title: words.own, isNumber: true },
      ]}
      rows={[
        ...lines.map((line) => ({
          key: line.key,
          cells: [
            line.month,
            <Proven key="due" claim={line.due} />,
            <Proven key="received" claim={line.received} />,
            <Proven key="advanced" claim={line.advanced} />,
            <Proven key="own" claim={line.own} />,
          ],
        })),
        ...(range
          ? [
              {
                key: 'range',
                cells: [words.rangeRow, '–', '–', <Proven key="range" claim={range} />, '–'],
              },
            ]
          : []),
      ]}
    />
  ));
}

function FollowUp({ rows }: { rows: CashRows }) {
  const words = useWords();
  if (rows.followUp.length === 0) return null;
  return (
    <DataTable
      label={words.cash.followUpTitle}
      columns={[
        { key: 'party', title: words.budget.municipality },
        { key: 'amount', title: words.cash.followUpTitle },
      ]}
      rows={rows.followUp.map(({ key, party, amount }) => ({
        key,
        cells: [party, <Proven key="amount" claim={amount} />],
      }))}
    />
  );
}

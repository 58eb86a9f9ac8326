import { type ReactNode, createElement, use, useRef } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useWords } from '#i18n/LanguageContext.tsx';
import { PlacesContext } from '#ui/PlacesContext.tsx';
import { ChartFrame } from '#ui/charts/ChartFrame.tsx';
import { useProof } from '../claims/ProofContext.tsx';
import { Panel } from '../panel/Panel.tsx';
import { ClaimTable } from '../tables/ClaimTable.tsx';
import type { Table } from '../tables/table.ts';
import { ChartActionsContext, type ChartHandle } from './ChartActionsContext.tsx';
import type { ChartPoint } from './chart-point.ts';

/** What every chart has: its points, the same values as tables, and what they mean in sentences. */
export type ChartRows = {
  /** In the order in which arrow keys walk them. */
  readonly points: readonly ChartPoint[];
  readonly tables: readonly Table[];
  readonly sentences: readonly string[];
};

type ChartPanelProps<Rows extends ChartRows> = {
  title: string;
  className: string;
  query: UseQueryResult<Rows>;
  /** What arrow keys walk in the chart, where it is not bars. */
  hint?: string | undefined;
  renderChart: (rows: Rows) => ReactNode;
  legend: ReactNode;
  /** What is chosen for the chart, above it. */
  renderChoices?: (rows: Rows) => ReactNode;
  /** What stands below the sentences. */
  renderMore?: (rows: Rows) => ReactNode;
};

/** A panel with a chart in euros, its table, and its answer in sentences. Without points only the sentences. */
export function ChartPanel<Rows extends ChartRows>(props: ChartPanelProps<Rows>) {
  const { title, className, query, hint, renderChart, legend, renderChoices, renderMore } = props;
  const unit = useWords().chart.thousand;
  const { div: Part } = use(PlacesContext);
  return (
    <Panel title={title} aside={unit} className={className} query={query}>
      {(rows) => (
        <>
          {renderChoices?.(rows)}
          {rows.points.length === 0 ? null : (
            <ChartFigure
              title={title}
              unit={unit}
              hint={hint}
              rows={rows}
              chart={renderChart(rows)}
              legend={legend}
              isLazy
            />
          )}
          <Part className="answer stack readable">
            {rows.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Part>
          {renderMore?.(rows)}
        </>
      )}
    </Panel>
  );
}

type ChartFigureProps = {
  title: string;
  unit: string | undefined;
  hint?: string | undefined;
  rows: Pick<ChartRows, 'points' | 'tables'>;
  chart: ReactNode;
  legend: ReactNode;
  /** Whether the table is made only when somebody opens it, or prints: for charts that follow a slider. */
  isLazy?: boolean;
};

/** A chart with its keys, its table and its files, in words that are the same for all charts. */
export function ChartFigure({ title, unit, hint, rows, chart, legend, isLazy = false }: ChartFigureProps) {
  const words = useWords().chart;
  const ask = useProof();
  const figure = useRef<HTMLElement>(null);
  const { points, tables } = rows;
  return (
    <ChartFrame
      figure={figure}
      title={title}
      hint={hint ?? words.hint}
      tableLabel={words.asTable}
      renderTable={() => tables.map((table) => <ClaimTable key={table.key} table={table} />)}
      isLazy={isLazy}
      count={points.length}
      textOf={(point) => points[point]?.spoken ?? ''}
      pointLabel={words.point}
      onOpen={(point, anchor) => ask(points[point]?.proofs ?? [], anchor)}
      legend={legend}
      actions={<ChartActions chart={{ title, unit, figure, tables }} />}
    >
      {chart}
    </ChartFrame>
  );
}

function ChartActions({ chart }: { chart: ChartHandle }) {
  const actions = use(ChartActionsContext);
  return actions ? createElement(actions, { chart }) : null;
}

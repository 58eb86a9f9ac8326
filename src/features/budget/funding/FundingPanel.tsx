import { type ReactNode, Suspense, use } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ChartFigure } from '#kit/charts/ChartPanel.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { PlacesContext } from '#ui/PlacesContext.tsx';
import { FundingChart } from './FundingChart.tsx';
import { FundingLegend } from './FundingLegend.tsx';
import { type FundingRows, fundingRows } from './funding-rows.ts';

// Budget law is asked only of a scenario.
const InstrumentSentences = onDemand(
  async () => (await import('./InstrumentSentences.tsx')).InstrumentSentences,
);

const NoFunding = onDemand(async () => (await import('./NoFunding.tsx')).NoFunding);

/** State funding against own contribution by municipality, with what is known beside what is assumed. */
export function FundingPanel({
  selection,
  isFull = true,
}: {
  selection: Selection;
  /** Beside the other panels of the budget; alone it also says which instrument is needed. */
  isFull?: boolean;
}) {
  const words = useWords();
  const funding = usePanel(fundingRows, selection);
  return (
    <Panel
      title={funding.data?.title ?? words.budget.title}
      aside={funding.data?.axisEnd === undefined ? undefined : words.chart.thousand}
      className="funding"
      query={funding}
    >
      {(rows) =>
        rows.chart.length === 0 ? (
          // All else of the day does not wait for it.
          <Suspense>
            <NoFunding selection={selection} />
          </Suspense>
        ) : (
          <>
            <FundingFigure rows={rows} />
            <FundingAnswer
              rows={rows}
              instruments={isFull || !rows.assumed ? null : <InstrumentSentences selection={selection} />}
            />
          </>
        )
      }
    </Panel>
  );
}

function FundingFigure({ rows }: { rows: FundingRows }) {
  const words = useWords().chart;
  const hasScale = rows.axisEnd !== undefined;
  return (
    <ChartFigure
      title={rows.title}
      unit={hasScale ? words.thousand : undefined}
      rows={rows}
      legend={<FundingLegend chart={rows.chart} />}
      chart={<FundingChart rows={rows} />}
    />
  );
}

/** The chart in words, and beside an assumption what is really known. */
function FundingAnswer({ rows, instruments }: { rows: FundingRows; instruments: ReactNode }) {
  const words = useWords().budget;
  const { div: Part } = use(PlacesContext);
  return (
    <Part className="answer stack readable">
      {rows.assumed ? <Proven claim={rows.assumed} /> : <p>{words.noScenario}</p>}
      {rows.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {instruments}
      {rows.assumed ? (
        <p className="stack small">
          {rows.known.map((claim, place) => (
            <Proven key={`${place} ${claim.text}`} claim={claim} />
          ))}
        </p>
      ) : null}
    </Part>
  );
}

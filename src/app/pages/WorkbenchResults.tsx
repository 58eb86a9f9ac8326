import { Fragment, type ReactNode, Suspense, useEffect } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { CashPanel } from '#features/budget/cash/CashPanel.tsx';
import { ComparePanel } from '#features/budget/compare/ComparePanel.tsx';
import { CurvePanel } from '#features/budget/curve/CurvePanel.tsx';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { ImpactPanel } from '#features/budget/impact/ImpactPanel.tsx';
import { InstrumentPanel } from '#features/budget/impact/InstrumentPanel.tsx';
import { PaymentsPanel } from '#features/budget/payments/PaymentsPanel.tsx';
import { cashPlot, curvePlot } from '#features/budget/plot/plots.ts';
import { AssumptionsPanel } from '#features/budget/scenario/AssumptionsPanel.tsx';
import { TornadoPanel } from '#features/budget/tornado/TornadoPanel.tsx';
import { CasesPanel } from '#features/cases/CasesPanel.tsx';
import { BlockPanel } from '#features/export/menu/BlockPanel.tsx';
import { useAllWords } from '#i18n/all-words.ts';
import { Tabs } from '#ui/Tabs.tsx';
import { whenQuiet } from '#ui/charts/first-interaction.ts';
import { IsMovingContext, placesWhileNear } from '#ui/WhileNear.tsx';
import { PlacesContext } from '#ui/PlacesContext.tsx';
import { isPrinting } from '#ui/charts/printing.ts';
import { useIsMoving } from '../address/use-is-moving.ts';
import type { Choices } from '../address/use-choices.ts';
import { type WorkbenchTab, workbenchTabs } from '../address/workbench-tabs.ts';

type Viewed = { readonly selection: Selection; readonly choose: Choices['choose'] };

/** Each panel in a boundary of its own: one that waits holds up no other. */
const panels: Readonly<Record<WorkbenchTab, readonly ((viewed: Viewed) => ReactNode)[]>> = {
  effect: [
    ({ selection }) => <FundingPanel selection={selection} />,
    ({ selection }) => <ImpactPanel selection={selection} />,
  ],
  limits: [({ selection }) => <CurvePanel selection={selection} />],
  drivers: [({ selection }) => <TornadoPanel selection={selection} />],
  cash: [({ selection }) => <CashPanel selection={selection} />],
  payers: [
    ({ selection, choose }) => (
      <PaymentsPanel selection={selection} onKey={(apportionment) => choose({ apportionment })} />
    ),
  ],
  comparison: [
    ({ selection, choose }) => <CasesPanel selection={selection} onOpen={choose} />,
    ({ selection, choose }) => (
      <ComparePanel selection={selection} onCompare={(ids) => choose({ compare: ids })} />
    ),
  ],
  law: [({ selection }) => <InstrumentPanel selection={selection} />],
  paper: [
    ({ selection }) => <BlockPanel selection={selection} />,
    ({ selection }) => <AssumptionsPanel selection={selection} />,
  ],
};

type WorkbenchResultsProps = { selection: Selection; tab: WorkbenchTab; choices: Choices };

/** What follows from the assumptions: one part at a time on the screen, on paper all of them. */
export function WorkbenchResults({ selection, tab, choices: { choose } }: WorkbenchResultsProps) {
  const words = useAllWords().result;
  const isOnPaper = isPrinting.useValue();
  // Paper has no time to load what it shows.
  useEffect(
    () =>
      whenQuiet(() => {
        for (const { load } of [curvePlot, cashPlot]) load().catch(() => undefined);
      }),
    [],
  );
  const panelsOf = (shown: WorkbenchTab) =>
    panels[shown].map((render, index) => (
      <Part key={`${shown} ${index}`} order={index}>
        {render({ selection, choose })}
      </Part>
    ));
  return (
    <section id="results" className="results" aria-label={words.places.results}>
      <Tabs
        label={words.places.results}
        tabs={workbenchTabs.map((id) => ({ id, title: words.tabs[id] }))}
        chosen={tab}
        onChoose={(chosen) => choose({ tab: chosen })}
      >
        <PlacesContext value={placesWhileNear}>
          {/* A part keeps its place among the others, so that printing takes nothing of what is half typed in it. */}
          {workbenchTabs.map((each) =>
            each === tab || isOnPaper ? <Fragment key={each}>{panelsOf(each)}</Fragment> : null,
          )}
        </PlacesContext>
      </Tabs>
    </section>
  );
}

/** A boundary of its own, and what waits in it while values move follows before what waits in the next part. */
function Part({ order, children }: { order: number; children: ReactNode }) {
  return (
    <Suspense>
      <IsMovingContext value={useIsMoving(order)}>{children}</IsMovingContext>
    </Suspense>
  );
}

import { Suspense, useState } from 'react';
import type { Selection } from '#domain/selection.ts';
import { AssumptionsPanel } from '#features/budget/AssumptionsPanel.tsx';
import { CashPanel } from '#features/budget/CashPanel.tsx';
import { ComparePanel } from '#features/budget/ComparePanel.tsx';
import { CurvePanel } from '#features/budget/CurvePanel.tsx';
import { FundingPanel } from '#features/budget/FundingPanel.tsx';
import { ImpactPanel } from '#features/budget/ImpactPanel.tsx';
import { InstrumentPanel } from '#features/budget/InstrumentPanel.tsx';
import { KnownLinesPanel } from '#features/budget/KnownLinesPanel.tsx';
import { PaymentsPanel } from '#features/budget/PaymentsPanel.tsx';
import { ScenarioPanel } from '#features/budget/ScenarioPanel.tsx';
import { TornadoPanel } from '#features/budget/TornadoPanel.tsx';
import { BlockPanel } from '#features/export/BlockPanel.tsx';
import type { BudgetChoices } from './budget-choices.ts';

/** The assumptions of a scenario at the left, what follows from them beside. */
export function Workbench({ selection, choices }: { selection: Selection; choices: BudgetChoices }) {
  const { changeScenario, compare, apportion } = choices;
  const [first] = useState(selection.changes);
  return (
    <div className="workbench-page" data-changed={selection.changes !== first}>
      <div className="columns workbench">
        <Suspense>
          <ScenarioPanel selection={selection} onChange={changeScenario} />
        </Suspense>
        <div className="column">
          <Suspense>
            <FundingPanel selection={selection} />
          </Suspense>
          <Suspense>
            <ImpactPanel selection={selection} />
          </Suspense>
          <Suspense>
            <InstrumentPanel selection={selection} />
          </Suspense>
        </div>
      </div>
      <Suspense>
        <CurvePanel selection={selection} />
      </Suspense>
      <div className="columns">
        <Suspense>
          <TornadoPanel selection={selection} />
        </Suspense>
        <Suspense>
          <CashPanel selection={selection} />
        </Suspense>
      </div>
      <Suspense>
        <PaymentsPanel selection={selection} onKey={apportion} />
      </Suspense>
      <Suspense>
        <ComparePanel selection={selection} onCompare={compare} />
      </Suspense>
      <Suspense>
        <BlockPanel selection={selection} />
      </Suspense>
      <Suspense>
        <KnownLinesPanel selection={selection} />
      </Suspense>
      <Suspense>
        <AssumptionsPanel selection={selection} />
      </Suspense>
    </div>
  );
}

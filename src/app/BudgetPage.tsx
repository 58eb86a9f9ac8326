import { Suspense, lazy } from 'react';
import type { Selection } from '#domain/selection.ts';
import { FundingPanel } from '#features/budget/FundingPanel.tsx';
import { KnownLinesPanel } from '#features/budget/KnownLinesPanel.tsx';
import { ScenarioChoice } from '#features/budget/ScenarioChoice.tsx';
import { useWords } from '#i18n/LanguageContext.tsx';
import type { BudgetChoices } from './budget-choices.ts';

// Who has chosen no scenario needs nothing that calculates one.
const Workbench = lazy(async () => ({ default: (await import('./Workbench.tsx')).Workbench }));

/** The finance officer's view: the assumptions at the left, what follows from them beside. */
export function BudgetPage({ selection, choices }: { selection: Selection; choices: BudgetChoices }) {
  const words = useWords();
  if (selection.scenario === undefined) {
    return (
      <>
        <div className="columns">
          <Suspense>
            <FundingPanel selection={selection} />
          </Suspense>
          <Suspense>
            <KnownLinesPanel selection={selection} />
          </Suspense>
        </div>
        <Suspense>
          <ScenarioChoice selection={selection} onChoose={choices.chooseScenario} />
        </Suspense>
      </>
    );
  }
  return (
    <Suspense fallback={<p className="page-loading">{words.chart.loading}</p>}>
      <Workbench selection={selection} choices={choices} />
    </Suspense>
  );
}

import { Suspense, lazy } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { KnownLinesPanel } from '#features/budget/known/KnownLinesPanel.tsx';
import { ScenarioChoice } from '#features/budget/scenario/ScenarioChoice.tsx';
import { BlockPanel } from '#features/export/menu/BlockPanel.tsx';
import { useWords } from '#i18n/LanguageContext.tsx';
import type { Choices } from '../address/use-choices.ts';

// Who has chosen no scenario needs nothing that calculates one.
const Workbench = lazy(async () => ({ default: (await import('./Workbench.tsx')).Workbench }));

/** The finance officer's view: what is known, and with a scenario the workbench. */
export function BudgetPage({ selection, choices }: { selection: Selection; choices: Choices }) {
  const words = useWords();
  // One boundary for both, so that what is shown stays until the workbench is there.
  return (
    <Suspense fallback={<p className="page-loading">{words.chart.loading}</p>}>
      {selection.scenario === undefined ? (
        <WithoutScenario selection={selection} onChoose={(scenario) => choices.choose({ scenario })} />
      ) : (
        <Workbench selection={selection} choices={choices} />
      )}
    </Suspense>
  );
}

function WithoutScenario({
  selection,
  onChoose,
}: {
  selection: Selection;
  onChoose: (scenario: string) => void;
}) {
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
        <ScenarioChoice selection={selection} onChoose={onChoose} />
      </Suspense>
      <Suspense>
        <BlockPanel selection={selection} />
      </Suspense>
    </>
  );
}

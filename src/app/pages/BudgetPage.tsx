import { Suspense, lazy } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import type { Choices } from '../address/use-choices.ts';

// Who has chosen no scenario needs nothing that calculates one, and other views need neither.
const KnownBudget = lazy(async () => ({ default: (await import('./KnownBudget.tsx')).KnownBudget }));
const Workbench = lazy(async () => ({ default: (await import('./Workbench.tsx')).Workbench }));

/** The finance officer's view: what is known, and with a scenario the workbench. */
export function BudgetPage({ selection, choices }: { selection: Selection; choices: Choices }) {
  const words = useWords();
  // One boundary for both, so that what is shown stays until the other is there.
  return (
    <Suspense fallback={<p className="page-loading">{words.chart.loading}</p>}>
      {selection.scenario === undefined ? (
        <KnownBudget selection={selection} onChoose={(scenario) => choices.choose({ scenario })} />
      ) : (
        <Workbench selection={selection} choices={choices} />
      )}
    </Suspense>
  );
}

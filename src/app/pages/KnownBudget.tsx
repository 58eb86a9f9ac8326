import { Suspense } from 'react';
import { keepsCases } from '#api/kept-cases.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { KnownLinesPanel } from '#features/budget/known/KnownLinesPanel.tsx';
import { ScenarioChoice } from '#features/budget/scenario/ScenarioChoice.tsx';
import { BlockPanel } from '#features/export/menu/BlockPanel.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { HydrateNear } from '#ui/HydrateNear.tsx';

// Nobody who keeps no case carries what shows them.
const CasesPanel = onDemand(async () => (await import('#features/cases/CasesPanel.tsx')).CasesPanel);

type KnownBudgetProps = { selection: Selection; onChoose: (change: Partial<Selection>) => void };

/** What is known of the budget, and the scenarios with which it can be calculated. */
export function KnownBudget({ selection, onChoose }: KnownBudgetProps) {
  return (
    <>
      <div className="columns narrow-wide">
        <HydrateNear panel="funding">
          <FundingPanel selection={selection} />
        </HydrateNear>
        <HydrateNear panel="known">
          <KnownLinesPanel selection={selection} />
        </HydrateNear>
      </div>
      <HydrateNear panel="scenario">
        <ScenarioChoice selection={selection} onChoose={(scenario) => onChoose({ scenario })} />
      </HydrateNear>
      {keepsCases.useValue() ? (
        <Suspense>
          <CasesPanel selection={selection} onOpen={onChoose} />
        </Suspense>
      ) : null}
      <HydrateNear panel="block">
        <BlockPanel selection={selection} />
      </HydrateNear>
    </>
  );
}

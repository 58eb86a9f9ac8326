import { Suspense } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { KnownLinesPanel } from '#features/budget/known/KnownLinesPanel.tsx';
import { ResultPanel } from '#features/budget/result/ResultPanel.tsx';
import { ScenarioPanel } from '#features/budget/scenario/ScenarioPanel.tsx';
import { useAllWords } from '#i18n/all-words.ts';
import type { Choices } from '../address/use-choices.ts';
import type { WorkbenchTab } from '../address/workbench-tabs.ts';
import { WorkbenchResults } from './WorkbenchResults.tsx';

const places = ['known', 'scenario', 'results'] as const;

type WorkbenchProps = { selection: Selection; tab: WorkbenchTab; choices: Choices };

/** First what is known; then the assumptions of a scenario at one side, and what follows from them at the other. */
export function Workbench({ selection, tab, choices }: WorkbenchProps) {
  const titles = useAllWords().result.places;
  return (
    <div className="workbench-page stack">
      <Suspense>
        <ResultPanel
          selection={selection}
          contents={places.map((place) => ({ place, title: titles[place] }))}
        />
      </Suspense>
      <Suspense>
        <KnownLinesPanel selection={selection} />
      </Suspense>
      <div className="columns workbench">
        <Suspense>
          <ScenarioPanel selection={selection} onChange={(changes) => choices.adjust({ changes })} />
        </Suspense>
        <WorkbenchResults selection={selection} tab={tab} choices={choices} />
      </div>
    </div>
  );
}

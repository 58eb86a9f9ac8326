import { Suspense, lazy } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { CommitmentsPanel } from '#features/commitments/CommitmentsPanel.tsx';
import { QuestionsPanel } from '#features/questions/QuestionsPanel.tsx';
import { SituationPanel } from '#features/situation/SituationPanel.tsx';
import { TimelinePanel } from '#features/timeline/TimelinePanel.tsx';
import type { Choices } from '../address/use-choices.ts';
import { BudgetPage } from './BudgetPage.tsx';
import type { DashboardView } from '../address/views.ts';

// What only one view shows comes with that view; each stands in the page that was built for it.
const ChangesPanel = lazy(async () => ({
  default: (await import('#features/changes/ChangesPanel.tsx')).ChangesPanel,
}));
const SourcesPanel = lazy(async () => ({
  default: (await import('#features/sources/SourcesPanel.tsx')).SourcesPanel,
}));
const StepsPanel = lazy(async () => ({
  default: (await import('#features/steps/StepsPanel.tsx')).StepsPanel,
}));
const DeadlinesPanel = lazy(async () => ({
  default: (await import('#features/steps/DeadlinesPanel.tsx')).DeadlinesPanel,
}));

/** Which panels make up which view; each in a boundary of its own, which React hydrates by itself. */
export function DashboardPage({
  view,
  selection,
  choices,
}: {
  view: DashboardView;
  selection: Selection;
  choices: Choices;
}) {
  const words = useWords();
  switch (view) {
    case 'overview':
      return (
        <>
          <Suspense>
            <SituationPanel selection={selection} />
          </Suspense>
          <div className="columns wide-narrow">
            <div className="column">
              <Suspense>
                <TimelinePanel selection={selection} isFull={false} />
              </Suspense>
              <Suspense>
                <CommitmentsPanel selection={selection} isFull={false} />
              </Suspense>
            </div>
            <div className="column">
              <Suspense>
                <FundingPanel selection={selection} isFull={false} />
              </Suspense>
              <Suspense>
                <QuestionsPanel selection={selection} />
              </Suspense>
            </div>
          </div>
        </>
      );
    case 'timeline':
      return (
        <>
          <p className="intro">{words.timeline.intro}</p>
          <Suspense>
            <TimelinePanel selection={selection} isFull />
          </Suspense>
          <Suspense>
            <ChangesPanel selection={selection} onSince={(since) => choices.choose({ since })} />
          </Suspense>
          <Suspense>
            <QuestionsPanel selection={selection} />
          </Suspense>
        </>
      );
    case 'commitments':
      return (
        <>
          <Suspense>
            <CommitmentsPanel selection={selection} isFull />
          </Suspense>
          <div className="columns">
            <Suspense>
              <StepsPanel selection={selection} />
            </Suspense>
            <Suspense>
              <DeadlinesPanel selection={selection} />
            </Suspense>
          </div>
        </>
      );
    case 'budget':
      return <BudgetPage selection={selection} choices={choices} />;
    case 'sources':
      return (
        <>
          <p className="intro">{words.sources.intro}</p>
          <Suspense>
            <SourcesPanel selection={selection} />
          </Suspense>
          <Suspense>
            <ChangesPanel selection={selection} onSince={(since) => choices.choose({ since })} />
          </Suspense>
        </>
      );
  }
}

import { lazy } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { CommitmentsPanel } from '#features/commitments/CommitmentsPanel.tsx';
import { QuestionsPanel } from '#features/questions/QuestionsPanel.tsx';
import { SituationPanel } from '#features/situation/SituationPanel.tsx';
import { TimelinePanel } from '#features/timeline/TimelinePanel.tsx';
import { HydrateNear } from '#ui/HydrateNear.tsx';
import type { Choices } from '../address/use-choices.ts';
import { BudgetPage } from './BudgetPage.tsx';
import type { DashboardView } from '../address/views.ts';

// What only one view shows comes with that view; each stands in the page that was built for it.
const loadChanges = async () => ({
  default: (await import('#features/changes/ChangesPanel.tsx')).ChangesPanel,
});
const ChangesPanel = lazy(loadChanges);
const loadSources = async () => ({
  default: (await import('#features/sources/SourcesPanel.tsx')).SourcesPanel,
});
const SourcesPanel = lazy(loadSources);
const loadSteps = async () => ({ default: (await import('#features/steps/StepsPanel.tsx')).StepsPanel });
const StepsPanel = lazy(loadSteps);
const loadDeadlines = async () => ({
  default: (await import('#features/steps/DeadlinesPanel.tsx')).DeadlinesPanel,
});
const DeadlinesPanel = lazy(loadDeadlines);

/** Which panels make up which view; each in a boundary of its own, which React takes over by itself. */
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
          <HydrateNear panel="situation">
            <SituationPanel selection={selection} />
          </HydrateNear>
          <div className="columns wide-narrow">
            <div className="column">
              <HydrateNear panel="timeline">
                <TimelinePanel selection={selection} isFull={false} />
              </HydrateNear>
              <HydrateNear panel="commitments">
                <CommitmentsPanel selection={selection} isFull={false} />
              </HydrateNear>
            </div>
            <div className="column">
              <HydrateNear panel="funding">
                <FundingPanel selection={selection} isFull={false} />
              </HydrateNear>
              <HydrateNear panel="questions">
                <QuestionsPanel selection={selection} />
              </HydrateNear>
            </div>
          </div>
        </>
      );
    case 'timeline':
      return (
        <>
          <HydrateNear panel="timeline">
            <TimelinePanel selection={selection} isFull />
          </HydrateNear>
          <HydrateNear panel="changes" load={loadChanges}>
            <ChangesPanel selection={selection} onSince={(since) => choices.choose({ since })} />
          </HydrateNear>
          <HydrateNear panel="questions">
            <QuestionsPanel selection={selection} />
          </HydrateNear>
        </>
      );
    case 'commitments':
      return (
        <>
          <HydrateNear panel="commitments">
            <CommitmentsPanel selection={selection} isFull />
          </HydrateNear>
          <div className="columns">
            <HydrateNear panel="steps" load={loadSteps}>
              <StepsPanel selection={selection} />
            </HydrateNear>
            <HydrateNear panel="deadlines" load={loadDeadlines}>
              <DeadlinesPanel selection={selection} />
            </HydrateNear>
          </div>
        </>
      );
    case 'budget':
      return <BudgetPage selection={selection} choices={choices} />;
    case 'sources':
      return (
        <>
          <p className="intro">{words.sources.intro}</p>
          <HydrateNear panel="sources" load={loadSources}>
            <SourcesPanel selection={selection} />
          </HydrateNear>
          <HydrateNear panel="changes" load={loadChanges}>
            <ChangesPanel selection={selection} onSince={(since) => choices.choose({ since })} />
          </HydrateNear>
        </>
      );
  }
}

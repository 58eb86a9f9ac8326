import type { Selection } from '#domain/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { AssumptionsPanel } from '#features/budget/AssumptionsPanel.tsx';
import { FundingPanel } from '#features/budget/FundingPanel.tsx';
import { ImpactPanel } from '#features/budget/ImpactPanel.tsx';
import { KnownLinesPanel } from '#features/budget/KnownLinesPanel.tsx';
import { CommitmentsPanel } from '#features/commitments/CommitmentsPanel.tsx';
import { QuestionsPanel } from '#features/questions/QuestionsPanel.tsx';
import { SituationPanel } from '#features/situation/SituationPanel.tsx';
import { SourcesPanel } from '#features/sources/SourcesPanel.tsx';
import { TimelinePanel } from '#features/timeline/TimelinePanel.tsx';
import type { DashboardView } from './views.ts';

/** Which panels make up which view. */
export function DashboardPage({ view, selection }: { view: DashboardView; selection: Selection }) {
  const words = useWords();
  switch (view) {
    case 'overview':
      return (
        <>
          <SituationPanel selection={selection} />
          <div className="columns wide-narrow">
            <div className="column">
              <TimelinePanel selection={selection} isFull={false} />
              <CommitmentsPanel selection={selection} isFull={false} />
            </div>
            <div className="column">
              <FundingPanel selection={selection} />
              <QuestionsPanel selection={selection} />
            </div>
          </div>
        </>
      );
    case 'timeline':
      return (
        <>
          <p className="intro">{words.timeline.intro}</p>
          <TimelinePanel selection={selection} isFull />
          <QuestionsPanel selection={selection} />
        </>
      );
    case 'commitments':
      return <CommitmentsPanel selection={selection} isFull />;
    case 'budget':
      return (
        <>
          <div className="columns">
            <FundingPanel selection={selection} />
            <KnownLinesPanel selection={selection} />
          </div>
          <ImpactPanel selection={selection} />
          <AssumptionsPanel selection={selection} />
        </>
      );
    case 'sources':
      return (
        <>
          <p className="intro">{words.sources.intro}</p>
          <SourcesPanel selection={selection} />
        </>
      );
  }
}

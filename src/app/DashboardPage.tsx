import { Suspense } from 'react';
import type { Selection } from '#domain/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { AssumptionsPanel } from '#features/budget/AssumptionsPanel.tsx';
import { FundingPanel } from '#features/budget/FundingPanel.tsx';
import { ImpactPanel } from '#features/budget/ImpactPanel.tsx';
import { KnownLinesPanel } from '#features/budget/KnownLinesPanel.tsx';
import { ChangesPanel } from '#features/changes/ChangesPanel.tsx';
import { CommitmentsPanel } from '#features/commitments/CommitmentsPanel.tsx';
import { QuestionsPanel } from '#features/questions/QuestionsPanel.tsx';
import { SituationPanel } from '#features/situation/SituationPanel.tsx';
import { SourcesPanel } from '#features/sources/SourcesPanel.tsx';
import { TimelinePanel } from '#features/timeline/TimelinePanel.tsx';
import { compareSince } from './address.ts';
import type { DashboardView } from './views.ts';

/** Which panels make up which view; each in a boundary of its own, which React hydrates by itself. */
export function DashboardPage({ view, selection }: { view: DashboardView; selection: Selection }) {
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
                <FundingPanel selection={selection} />
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
            <ChangesPanel selection={selection} onSince={compareSince} />
          </Suspense>
          <Suspense>
            <QuestionsPanel selection={selection} />
          </Suspense>
        </>
      );
    case 'commitments':
      return (
        <Suspense>
          <CommitmentsPanel selection={selection} isFull />
        </Suspense>
      );
    case 'budget':
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
            <ImpactPanel selection={selection} />
          </Suspense>
          <Suspense>
            <AssumptionsPanel selection={selection} />
          </Suspense>
        </>
      );
    case 'sources':
      return (
        <>
          <p className="intro">{words.sources.intro}</p>
          <Suspense>
            <SourcesPanel selection={selection} />
          </Suspense>
          <Suspense>
            <ChangesPanel selection={selection} onSince={compareSince} />
          </Suspense>
        </>
      );
  }
}

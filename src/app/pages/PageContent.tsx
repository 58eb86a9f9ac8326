import { type ComponentType, type ReactNode, Suspense, memo } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { CommitmentsPanel } from '#features/commitments/CommitmentsPanel.tsx';
import { QuestionsPanel } from '#features/questions/QuestionsPanel.tsx';
import { SituationPanel } from '#features/situation/SituationPanel.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { HydrateNear } from '#ui/HydrateNear.tsx';
import type { Choices } from '../address/use-choices.ts';
import {
  type DashboardView,
  type Page,
  type TextView,
  isDashboardView,
  isTextView,
} from '../address/views.ts';
import type { WorkbenchTab } from '../address/workbench-tabs.ts';
import { BrokenPage } from './BrokenPage.tsx';

// What only one view shows comes with that view; each stands in the page that was built for it.
const loadTimeline = async () => (await import('#features/timeline/TimelinePanel.tsx')).TimelinePanel;
const loadChanges = async () => (await import('#features/changes/ChangesPanel.tsx')).ChangesPanel;
const loadSources = async () => (await import('#features/sources/SourcesPanel.tsx')).SourcesPanel;
const loadSteps = async () => (await import('#features/steps/StepsPanel.tsx')).StepsPanel;
const loadDeadlines = async () => (await import('#features/steps/DeadlinesPanel.tsx')).DeadlinesPanel;
const TimelinePanel = onDemand(loadTimeline);
const ChangesPanel = onDemand(loadChanges);
const SourcesPanel = onDemand(loadSources);
const StepsPanel = onDemand(loadSteps);
const DeadlinesPanel = onDemand(loadDeadlines);
// A reader who has chosen no scenario needs nothing that calculates one, and other views need neither.
const KnownBudget = onDemand(async () => (await import('./KnownBudget.tsx')).KnownBudget);
const Workbench = onDemand(async () => (await import('./Workbench.tsx')).Workbench);
const AccessibilityPage = onDemand(async () => (await import('./StaticPages.tsx')).AccessibilityPage);
const ImprintPage = onDemand(async () => (await import('./StaticPages.tsx')).ImprintPage);
const CapturePage = onDemand(async () => {
  const [{ CapturePage: Page }] = await Promise.all([
    import('#features/capture/CapturePage.tsx'),
    // The build draws without a document.
    typeof document === 'undefined'
      ? undefined
      : import('#features/capture/sheet.ts').then(({ loadSheet }) => loadSheet()),
  ]);
  return Page;
});
const HelpPage = onDemand(async () => (await import('./HelpPage.tsx')).HelpPage);

type Viewed = {
  readonly selection: Selection;
  readonly tab: WorkbenchTab;
  readonly choices: Choices;
  readonly words: Words;
};
type Words = ReturnType<typeof useWords>;

const changes = ({ selection, choices }: Viewed) => (
  <HydrateNear panel="changes" load={loadChanges}>
    <ChangesPanel selection={selection} onSince={(since) => choices.choose({ since })} />
  </HydrateNear>
);
const questions = ({ selection }: Viewed) => (
  <HydrateNear panel="questions">
    <QuestionsPanel selection={selection} />
  </HydrateNear>
);

/** Which panels make up which view; each in a boundary of its own, which React takes over by itself. */
const dashboards: Readonly<Record<DashboardView, (viewed: Viewed) => ReactNode>> = {
  overview: (viewed) => (
    <>
      <HydrateNear panel="situation">
        <SituationPanel selection={viewed.selection} />
      </HydrateNear>
      <div className="columns wide-narrow">
        <div className="column">
          <HydrateNear panel="timeline" load={loadTimeline}>
            <TimelinePanel selection={viewed.selection} isFull={false} />
          </HydrateNear>
          <HydrateNear panel="commitments">
            <CommitmentsPanel selection={viewed.selection} isFull={false} />
          </HydrateNear>
        </div>
        <div className="column">
          <HydrateNear panel="funding">
            <FundingPanel selection={viewed.selection} isFull={false} />
          </HydrateNear>
          {questions(viewed)}
        </div>
      </div>
    </>
  ),
  timeline: (viewed) => (
    <>
      <HydrateNear panel="timeline" load={loadTimeline}>
        <TimelinePanel selection={viewed.selection} isFull />
      </HydrateNear>
      {changes(viewed)}
      {questions(viewed)}
    </>
  ),
  commitments: ({ selection }) => (
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
  ),
  // One boundary for both, so that what is shown stays until the other is there.
  budget: ({ selection, tab, choices, words }) => (
    <Suspense fallback={<p className="panel-loading">{words.chart.loading}</p>}>
      {selection.scenario === undefined ? (
        <KnownBudget selection={selection} onChoose={choices.choose} />
      ) : (
        <Workbench selection={selection} tab={tab} choices={choices} />
      )}
    </Suspense>
  ),
  sources: (viewed) => (
    <>
      <p className="intro muted readable">{viewed.words.sources.intro}</p>
      <HydrateNear panel="sources" load={loadSources}>
        <SourcesPanel selection={viewed.selection} />
      </HydrateNear>
      {changes(viewed)}
    </>
  ),
};

/** Pages of text. They come on demand: a page that is seldom opened costs the others nothing. */
const texts: Readonly<Record<TextView, ComponentType<{ selection: Selection | undefined }>>> = {
  accessibility: AccessibilityPage,
  imprint: ImprintPage,
  help: HelpPage,
};

type PageContentProps = {
  page: Page;
  selection: Selection | undefined;
  tab: WorkbenchTab;
  choices: Choices;
};

/** What a page holds below its heading; drawn again only when the page or what it looks at changes. */
export const PageContent = memo(function PageContent(props: PageContentProps) {
  return (
    <ErrorBoundary key={props.page} renderFallback={(retry) => <BrokenPage onRetry={retry} />}>
      <Content {...props} />
    </ErrorBoundary>
  );
});

/** Nothing for the session, which has a frame of its own, and for an address that leads nowhere. */
function Content({ page, selection, tab, choices }: PageContentProps) {
  const words = useWords();
  if (isDashboardView(page)) return selection ? dashboards[page]({ selection, tab, choices, words }) : null;
  if (page === 'capture') {
    return (
      <Suspense>
        <CapturePage selection={selection} />
      </Suspense>
    );
  }
  if (!isTextView(page)) return null;
  const Text = texts[page];
  return (
    <Suspense>
      <Text selection={selection} />
    </Suspense>
  );
}

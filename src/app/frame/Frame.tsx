import { Suspense, memo, startTransition, useDeferredValue, useMemo, useState } from 'react';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { headingOf } from '#kit/heading/heading.ts';
import { AddressContext } from '#ui/AddressContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { OutputMenu } from '#features/export/menu/OutputMenu.tsx';
import { navigate, useCorrected } from '../address/address.ts';
import { giveUp, useLeft } from '../address/use-left.ts';
import { firstPresentation } from '../address/presentation.ts';
import { useOrigin } from '../address/use-origin.ts';
import { useChoices } from '../address/use-choices.ts';
import { ControlBar } from './ControlBar.tsx';
import { OwnDialog, OwnDoor } from './OwnDoor.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { IdentityDoor, IdentityLine } from './identity-doors.ts';
import { PageContent } from '../pages/PageContent.tsx';
import { DraftNotice, FaultNotice, KeptNotice, ProblemNotice } from './Notices.tsx';
import { OutputProvider } from '../providers/OutputProvider.tsx';
import { PrintHeader } from './PrintHeader.tsx';
import { ProofProvider } from '../providers/ProofProvider.tsx';
import { TermProvider } from '../providers/TermProvider.tsx';
import { UpdateLine } from './UpdateLine.tsx';
import { useHeading, useReady } from './use-arrival.ts';
import { SessionDoor } from '../session/SessionDoor.tsx';
import { useCorrection, useView } from '../address/use-view.ts';
import {
  type HrefAfter,
  type ViewChange,
  hasSingleChanges,
  isOfSession,
  searchAfter,
} from '../address/view-address.ts';
import { type Page, isDashboardView, pathOf } from '../address/views.ts';

// An address that cannot be is seldom: what is said of it comes with it.
const CorrectionNotice = onDemand(async () => (await import('./CorrectionNotice.tsx')).CorrectionNotice);

const SetAsideNotice = onDemand(
  async () => (await import('#features/cases/SetAsideNotice.tsx')).SetAsideNotice,
);

const { steps, step, part, isNotes, from, tab } = firstPresentation;
/** What views other than the session have no use for, and other than the workbench. */
const withoutSession: ViewChange = { steps, step, part, isNotes, from };
const withoutTab: ViewChange = { tab };

type FrameProps = { page: Page; pathname: string; search: string };
/** Everything around the panels: navigation, controls, notices, the proof that was asked for. */
export const Frame = memo(function Frame({ page, pathname, search }: FrameProps) {
  const words = useWords();
  const language = useLanguage();
  const { list, detail, known, view, corrections } = useView(search);
  const { selection, presentation } = view;
  const hrefAfter: HrefAfter = (target, change = {}, isWhole = false) => {
    const kept = {
      ...(target === 'session' ? {} : withoutSession),
      ...(target === 'budget' ? {} : withoutTab),
      ...change,
    };
    return pathOf(target) + searchAfter({ search, view, known }, kept, { isWhole });
  };
  const wrong = corrections.filter(({ name }) => page === 'session' || !isOfSession(name));
  useCorrection(selection ? wrong : [], pathOf(page) + searchAfter({ search, view, known }), {
    isLong: detail.data !== undefined && hasSingleChanges(search),
  });
  const corrected = useCorrected(pathname + search);
  // Controls answer at once; the panels follow in slices that never hold up the next input.
  const asked = useMemo(
    () => ({ page, selection, data: detail.data, step: presentation.step, tab: presentation.tab }),
    [page, selection, detail.data, presentation.step, presentation.tab],
  );
  const late = useDeferredValue(asked);
  // What was asked for before the document was there is not what the address asks of it.
  const shown = late.data ? late : asked;
  useReady(shown === asked, search);

  const title = shown.page === 'notFound' ? words.notFoundPage.title : words.nav[shown.page];
  const heading = useHeading(title, shown.page);
  const choices = useChoices(known);
  const isDashboard = isDashboardView(page);
  const showsData = isDashboard || page === 'session';
  const address = useOrigin() + hrefAfter(page, {}, true);
  const looked =
    isDashboard && detail.data && selection
      ? {
          initiative: detail.data,
          selection,
          heading: headingOf({ initiative: detail.data, selection, address, language }),
        }
      : undefined;
  const left = useLeft(selection);
  const [ownAt, setOwnAt] = useState<HTMLElement>();
  const openOwn = (anchor: HTMLElement) => startTransition(() => setOwnAt(anchor));
  const isEmpty = list.data?.length === 0;

  const notices = (
    <>
      <FaultNotice search={search} path={pathOf(page)} />
      {selection && corrected.length > 0 ? (
        <Suspense>
          <CorrectionNotice corrections={corrected} selection={selection} list={known.list} />
        </Suspense>
      ) : null}
      <KeptNotice />
      {left && isDashboard ? (
        <Suspense>
          <SetAsideNotice left={left} onBack={() => navigate(left.address)} onDismiss={giveUp} />
        </Suspense>
      ) : null}
      <ProblemNotice query={list.isError ? list : detail} />
      {showsData && isEmpty ? <p>{words.panel.noInitiative}</p> : null}
      {/* The demo has examples at all times; its first script is not to carry what only a server needs. */}
      {import.meta.env.MODE !== 'demo' && showsData && isEmpty ? (
        <OwnDoor list={[]} onOpen={openOwn} />
      ) : null}
      {looked ? <DraftNotice initiative={looked.initiative} capturePath={hrefAfter('capture')} /> : null}
      {showsData && list.isPending ? <p>{words.loadingShell}</p> : null}
    </>
  );
  const proofs = {
    initiative: detail.data,
    selection,
    view: asked,
    sourcesPath: hrefAfter('sources'),
  };

  if (shown.page === 'session') {
    return (
      <ProofProvider {...proofs}>
        <SessionDoor
          initiative={detail.data}
          selection={shown.selection}
          session={presentation}
          search={search}
          hrefAfter={hrefAfter}
          heading={heading}
          notices={notices}
          identity={
            IdentityLine ? (
              <Suspense>
                <IdentityLine here={pathname + search} />
              </Suspense>
            ) : null
          }
        />
      </ProofProvider>
    );
  }
  return (
    <AddressContext value={search}>
      <ProofProvider {...proofs}>
        <TermProvider helpPath={hrefAfter('help')}>
          <OutputProvider selection={shown.selection} known={known}>
            <Header page={page} hrefAfter={hrefAfter}>
              {looked ? <OutputMenu initiative={looked.initiative} selection={looked.selection} /> : null}
              {IdentityDoor ? (
                <Suspense>
                  <IdentityDoor here={pathname + search} />
                </Suspense>
              ) : null}
            </Header>
            {looked ? <ControlBar list={known.list} {...looked} choices={choices} onOwn={openOwn} /> : null}
            {page === 'overview' && !isEmpty && (import.meta.env.MODE === 'demo' || !list.isError) ? (
              <FirstSteps />
            ) : null}
            <main id="content" data-view={shown.page} tabIndex={-1}>
              {looked ? <PrintHeader title={title} heading={looked.heading} /> : null}
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              {notices}
              <PageContent page={shown.page} selection={shown.selection} tab={shown.tab} choices={choices} />
              {shown.page === 'notFound' ? (
                <p>
                  {words.notFoundPage.text} <a href={hrefAfter('overview')}>{words.notFoundPage.home}</a>
                </p>
              ) : null}
            </main>
            <Footer hrefAfter={hrefAfter} />
            <UpdateLine />
            {ownAt ? (
              <Suspense>
                <OwnDialog
                  shownId={selection?.initiativeId}
                  anchor={ownAt}
                  onShow={(initiativeId) => choices.choose({ initiativeId })}
                  onClose={() => setOwnAt(undefined)}
                />
              </Suspense>
            ) : null}
          </OutputProvider>
        </TermProvider>
      </ProofProvider>
    </AddressContext>
  );
});

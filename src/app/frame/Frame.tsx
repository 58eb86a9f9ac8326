import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { AddressContext } from '#ui/AddressContext.tsx';
import { OutputMenu } from '#features/export/menu/OutputMenu.tsx';
import { adjust, dismissCorrections, navigate, useCorrected } from '../address/address.ts';
import { useBudgetChoices } from '../address/budget-choices.ts';
import { ControlBar } from './ControlBar.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PageContent } from '../pages/PageContent.tsx';
import { CorrectionNotice, FaultNotice, KeptNotice, ProblemNotice } from './Notices.tsx';
import { PendingNote } from './PendingNote.tsx';
import { OutputProvider } from '../providers/OutputProvider.tsx';
import { PrintHeader } from './PrintHeader.tsx';
import { ProofProvider } from '../providers/ProofProvider.tsx';
import { TermProvider } from '../providers/TermProvider.tsx';
import { UpdateLine } from './UpdateLine.tsx';
import { SessionDoor } from '../session/SessionDoor.tsx';
import { sessionOf, withoutSession } from '../address/session-view.ts';
import { correctionText, defaultsOf, useCorrection, useSelection } from '../address/use-selection.ts';
import { type Choice, type Choose, searchAfter } from '../address/view-state.ts';
import { ViewLink } from './ViewLink.tsx';
import { type Page, isDashboardView, viewPaths } from '../address/views.ts';

type FrameProps = { page: Page; pathname: string; search: string };
/** Everything around the panels: navigation, controls, notices, the proof that was asked for. */
export const Frame = memo(function Frame({ page, pathname, search }: FrameProps) {
  const words = useWords();
  const language = useLanguage();
  const { list, detail, selection, corrections } = useSelection(search);
  const defaults = defaultsOf(list.data ?? [], detail.data);
  const session = sessionOf(search);
  const wrong = page === 'session' ? [...corrections, ...session.corrections] : corrections;
  useCorrection(selection ? wrong : [], pathname, search, defaults);
  const corrected = useCorrected();
  // Controls answer at once; the panels follow in slices that never hold up the next input.
  const asked = useMemo(() => ({ page, selection }), [page, selection]);
  const shown = useDeferredValue(asked);
  useReady(shown === asked, search);

  const path = page === 'notFound' ? viewPaths.overview : viewPaths[page];
  const hrefAfter = (target: string, choice: Choice) => {
    const kept = target === viewPaths.session ? choice : { ...withoutSession, ...choice };
    return target + searchAfter(search, kept, defaults);
  };
  const choose: Choose = (choice) => navigate(hrefAfter(path, choice));
  const slide: Choose = (choice) => adjust(hrefAfter(path, choice));
  const title = shown.page === 'notFound' ? words.notFoundPage.title : words.nav[shown.page];
  const heading = useHeading(title, shown.page);
  const choices = useBudgetChoices(detail.data);
  const isDashboard = isDashboardView(page);
  const showsData = isDashboard || page === 'session';

  const notices = (
    <>
      <FaultNotice search={search} path={path} />
      <CorrectionNotice
        texts={
          selection
            ? corrected.map((given) => correctionText(given, { selection, list: list.data ?? [] }, language))
            : []
        }
        onDismiss={dismissCorrections}
      />
      <KeptNotice />
      <ProblemNotice query={list.isError ? list : detail} />
      {showsData && list.data?.length === 0 ? <p>{words.panel.noInitiative}</p> : null}
      {showsData && list.isPending ? <p className="page-loading">{words.loadingShell}</p> : null}
    </>
  );
  const proofs = {
    selection,
    address: pathname + search,
    sourcesPath: hrefAfter(viewPaths.sources, {}),
  };

  if (shown.page === 'session') {
    return (
      <ProofProvider {...proofs}>
        <SessionDoor
          initiative={detail.data}
          selection={shown.selection}
          session={session.value}
          search={search}
          hrefAfter={hrefAfter}
          heading={heading}
          notices={notices}
        />
      </ProofProvider>
    );
  }
  return (
    <AddressContext value={search}>
      <ProofProvider {...proofs}>
        <TermProvider helpPath={hrefAfter(viewPaths.help, {})}>
          <OutputProvider selection={shown.selection}>
            <Header page={page} hrefAfter={hrefAfter} path={path}>
              {isDashboard && detail.data && selection ? (
                <OutputMenu initiative={detail.data} selection={selection} />
              ) : null}
            </Header>
            {isDashboard && detail.data && selection ? (
              <ControlBar
                list={list.data ?? []}
                initiative={detail.data}
                selection={selection}
                onChoose={choose}
                onSlide={slide}
              />
            ) : null}
            {page === 'overview' ? <FirstSteps /> : null}
            <main id="content" data-view={shown.page} tabIndex={-1}>
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              {isDashboard && detail.data && selection ? (
                <PrintHeader
                  title={title}
                  initiative={detail.data}
                  selection={selection}
                  address={hrefAfter(path, {})}
                />
              ) : null}
              {notices}
              <PageContent page={shown.page} selection={shown.selection} choices={choices} />
              {shown.page === 'notFound' ? (
                <p>
                  {words.notFoundPage.text}{' '}
                  <ViewLink href={hrefAfter(viewPaths.overview, {})}>{words.notFoundPage.home}</ViewLink>
                </p>
              ) : null}
            </main>
            <Footer hrefAfter={hrefAfter} />
            <UpdateLine />
            <PendingNote />
          </OutputProvider>
        </TermProvider>
      </ProofProvider>
    </AddressContext>
  );
});

/**
 * Says that the page answers and shows what its address asks for. A prerendered page whose address asks for another
 * state is hidden until then: nothing untrue is ever on the screen.
 */
function useReady(isShown: boolean, search: string) {
  useEffect(() => {
    if (!isShown || search !== location.search) return;
    const { dataset } = document.documentElement;
    delete dataset['pending'];
    dataset['ready'] = '';
  }, [isShown, search]);
}

/** Tells everyone where they are after a change of view: the window's title, and the focus for those who listen. */
function useHeading(title: string, page: Page) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  const product = useWords().product;
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}

import { type ReactNode, type Ref, useEffect } from 'react';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { type SessionStep, stepAfter } from '#domain/course/session.ts';
import { SessionPanel } from '#features/session/SessionPanel.tsx';
import { SpeakerNotesPanel } from '#features/session/SpeakerNotesPanel.tsx';
import { useWords } from '#i18n/LanguageContext.tsx';
import { navigate } from '../address/address.ts';
import { AnnexFooter } from './AnnexFooter.tsx';
import { AnnexHeader } from './AnnexHeader.tsx';
import { SessionControls } from './SessionControls.tsx';
import { type SessionAddress, sessionChoice } from '../address/session-view.ts';
import { StepChooser } from './StepChooser.tsx';
import { type SessionMove, useSessionInput } from './use-session-input.ts';
import { useSharedAddress } from '../address/use-shared-address.ts';
import type { Choice } from '../address/view-state.ts';
import { ViewLink } from '../frame/ViewLink.tsx';
import { viewPaths } from '../address/views.ts';

export type SessionPageProps = {
  initiative: Initiative | undefined;
  selection: Selection | undefined;
  session: SessionAddress;
  search: string;
  hrefAfter: (path: string, choice: Choice) => string;
  heading: Ref<HTMLHeadingElement>;
  notices: ReactNode;
};

/** One message a screen for the projector; the same messages in the same order are the annex on paper. */
export function SessionPage(props: SessionPageProps) {
  const { initiative, selection, session, search, hrefAfter, heading, notices } = props;
  const words = useWords();
  const { steps, step, isNotes } = session;
  const hrefOf = (choice: Choice) => hrefAfter(viewPaths.session, choice);
  const backHref = hrefAfter(viewPaths[session.from], {});

  // A session must go on without a network: what it may ask for later is fetched now.
  useEffect(() => void import('#features/evidence/EvidenceDialog.tsx'), []);

  const show = (next: SessionStep) => {
    if (next !== step) turnTo(hrefOf(sessionChoice({ steps, step: next })));
  };
  const move = (by: SessionMove) => {
    if (by === 'first') show(steps[0] ?? step);
    else if (by === 'last') show(steps.at(-1) ?? step);
    else show(stepAfter(session, by));
  };
  const choose = (chosen: readonly SessionStep[]) => {
    const shown = chosen.includes(step) ? step : (chosen[0] ?? step);
    navigate(hrefOf(sessionChoice({ steps: chosen, step: shown })));
  };
  // A window that a script has opened may close itself.
  useSessionInput(move, () => (isNotes && opener !== null ? close() : navigate(backHref)));
  useSharedAddress(search, (followed) => turnTo(viewPaths.session + followed));

  const chooser = (
    <>
      <StepChooser view={session} onChoose={choose} />
      <p className="soft">{words.session.keys}</p>
      <p className="session-links">
        <ViewLink href={hrefAfter(viewPaths.accessibility, {})}>{words.nav.accessibility}</ViewLink>
        <ViewLink href={hrefAfter(viewPaths.imprint, {})}>{words.nav.imprint}</ViewLink>
      </p>
    </>
  );
  const looked = initiative && selection ? { initiative, selection } : undefined;
  return (
    <main id="content" data-view="session" data-notes={isNotes} tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {words.session.title}
      </h1>
      {looked ? <AnnexHeader {...looked} /> : null}
      {notices}
      {selection && isNotes ? <SpeakerNotesPanel selection={selection} view={session} /> : null}
      {selection && !isNotes ? <SessionPanel selection={selection} view={session} /> : null}
      {looked ? <AnnexFooter {...looked} address={hrefOf({ from: null, step: null, notes: null })} /> : null}
      {isNotes ? (
        <section className="panel" aria-label={words.session.choose}>
          <h2>{words.session.choose}</h2>
          {chooser}
        </section>
      ) : null}
      <SessionControls
        view={session}
        isNotes={isNotes}
        backHref={backHref}
        onMove={move}
        chooser={chooser}
        onNotes={() => window.open(hrefOf({ notes: '1' }), 'foerderlage-notes', 'popup,width=960,height=820')}
      />
    </main>
  );
}

/** A new message is read from its beginning. */
function turnTo(address: string): void {
  navigate(address);
  scrollTo(0, 0);
}

import { type ReactNode, type Ref, useEffect } from 'react';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { type SessionStep, stepAfter } from '#domain/course/session.ts';
import { SessionPanel } from '#features/session/SessionPanel.tsx';
import { SpeakerNotesPanel } from '#features/session/SpeakerNotesPanel.tsx';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { headingOf } from '#kit/heading/heading.ts';
import { navigate } from '../address/address.ts';
import { AnnexFooter } from './AnnexFooter.tsx';
import { AnnexHeader } from './AnnexHeader.tsx';
import { SessionControls } from './SessionControls.tsx';
import { type Presentation, firstPresentation } from '../address/presentation.ts';
import { StepChooser } from './StepChooser.tsx';
import { type SessionMove, useSessionInput } from './use-session-input.ts';
import { useOrigin } from '../address/use-origin.ts';
import { useSharedAddress } from '../address/use-shared-address.ts';
import type { HrefAfter, ViewChange } from '../address/view-address.ts';
import { pathOf } from '../address/views.ts';

export type SessionPageProps = {
  initiative: Initiative | undefined;
  selection: Selection | undefined;
  session: Presentation;
  search: string;
  hrefAfter: HrefAfter;
  heading: Ref<HTMLHeadingElement>;
  notices: ReactNode;
};

/** One message a screen for the projector; the same messages in the same order are the annex on paper. */
export function SessionPage(props: SessionPageProps) {
  const { initiative, selection, session, search, hrefAfter, heading, notices } = props;
  const words = useAllWords();
  const { steps, step, isNotes } = session;
  const hrefOf = (change: ViewChange) => hrefAfter('session', change);
  const backHref = hrefAfter(session.from);

  // A session must go on without a network: what it may ask for later is fetched now, and if not now, then later.
  useEffect(() => void import('#features/evidence/EvidenceDialog.tsx').catch(() => undefined), []);

  const show = (next: SessionStep) => {
    if (next !== step) turnTo(hrefOf({ steps, step: next }));
  };
  const move = (by: SessionMove) => {
    if (by === 'first') show(steps[0] ?? step);
    else if (by === 'last') show(steps.at(-1) ?? step);
    else show(stepAfter(session, by));
  };
  const choose = (chosen: readonly SessionStep[]) => {
    const shown = chosen.includes(step) ? step : (chosen[0] ?? step);
    navigate(hrefOf({ steps: chosen, step: shown }));
  };
  // A window that a script has opened may close itself.
  useSessionInput(move, () => (isNotes && opener !== null ? close() : navigate(backHref)));
  useSharedAddress(search, (followed) => turnTo(pathOf('session') + followed));

  const chooser = (
    <>
      <StepChooser view={session} onChoose={choose} />
      <p className="soft">{words.session.keys}</p>
      <p className="links line">
        <a href={hrefAfter('accessibility')}>{words.nav.accessibility}</a>
        <a href={hrefAfter('imprint')}>{words.nav.imprint}</a>
      </p>
    </>
  );
  const language = useLanguage();
  const address = useOrigin() + hrefAfter('session', annexOf(session), true);
  const annex = initiative && selection ? headingOf({ initiative, selection, address, language }) : undefined;
  return (
    <main id="content" data-view="session" data-notes={isNotes} tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {words.session.title}
      </h1>
      {annex ? <AnnexHeader heading={annex} isOfAll={selection?.municipality === undefined} /> : null}
      {notices}
      {selection && isNotes ? <SpeakerNotesPanel selection={selection} view={session} /> : null}
      {selection && !isNotes ? <SessionPanel selection={selection} view={session} /> : null}
      {annex ? <AnnexFooter heading={annex} /> : null}
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
        onNotes={() =>
          window.open(hrefOf({ isNotes: true }), 'foerderlage-notes', 'popup,width=960,height=820')
        }
      />
    </main>
  );
}

/** The session as all of its steps on paper show it: none of them is the one on the screen. */
const annexOf = ({ steps }: Presentation): ViewChange => ({
  from: firstPresentation.from,
  step: steps[0] ?? firstPresentation.step,
  isNotes: false,
});

/** A new message is read from its beginning. */
function turnTo(address: string): void {
  navigate(address);
  scrollTo(0, 0);
}

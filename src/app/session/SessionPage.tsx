import { type ReactNode, type Ref, Suspense, useEffect, useMemo, useState } from 'react';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { lookAt } from '#domain/as-of/look.ts';
import type { SessionPlace, SessionStep } from '#domain/course/session.ts';
import { indexOfPlace, placeAfter, sessionPlaces } from '#domain/course/session-places.ts';
import { fundingPictures } from '#features/budget/funding/funding-pictures.ts';
import { sessionRows } from '#features/session/session-rows.ts';
import { SessionPanel } from '#features/session/SessionPanel.tsx';
import { SpeakerNotesPanel } from '#features/session/SpeakerNotesPanel.tsx';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { headingOf } from '#kit/heading/heading.ts';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { navigate } from '../address/address.ts';
import { AnnexDialog } from './AnnexDialog.tsx';
import { AnnexFooter } from './AnnexFooter.tsx';
import { AnnexCover } from './AnnexCover.tsx';
import { SessionHeader } from './SessionHeader.tsx';
import { emptyAnnex, type AnnexExtent } from './annex.ts';
import { SessionControls } from './SessionControls.tsx';
import { type Presentation, firstPresentation } from '../address/presentation.ts';
import { SessionPicture } from './SessionPicture.tsx';
import { StepChooser } from './StepChooser.tsx';
import { type SessionMove, useSessionInput } from './use-session-input.ts';
import { useOrigin } from '../address/use-origin.ts';
import { useSharedAddress } from '../address/use-shared-address.ts';
import type { HrefAfter, ViewChange } from '../address/view-address.ts';
import { pathOf } from '../address/views.ts';

/** What others write meanwhile is told by a server alone: the demo is built without. */
const SessionLive =
  import.meta.env.MODE === 'production'
    ? onDemand(async () => (await import('#features/live/SessionLive.tsx')).SessionLive, 'window')
    : undefined;

export type SessionPageProps = {
  initiative: Initiative | undefined;
  selection: Selection | undefined;
  session: Presentation;
  search: string;
  hrefAfter: HrefAfter;
  heading: Ref<HTMLHeadingElement>;
  notices: ReactNode;
  /** Who is signed in; nothing where nobody knows persons. */
  identity: ReactNode;
};

/** One message a screen for the projector; the same messages in the same order are the annex on paper. */
export function SessionPage(props: SessionPageProps) {
  const { initiative, selection, session, search, hrefAfter, heading, notices, identity } = props;
  const words = useAllWords();
  const { steps, step, isNotes } = session;
  const hrefOf = (change: ViewChange) => hrefAfter('session', change);
  const backHref = hrefAfter(session.from);

  // A session must go on without a network: what it may ask for later is fetched now, and if not now, then later.
  useEffect(() => void import('../providers/ProofDialog.tsx').catch(() => undefined), []);

  const language = useLanguage();
  const partsOf = usePartsOf(initiative, selection);
  const places = sessionPlaces(steps, partsOf);
  // A part that there is not, of a longer document, is the last that there is.
  const view = { ...session, ...places[indexOfPlace(places, session)] };
  const show = ({ step: next, part }: SessionPlace = view) => {
    if (next !== view.step || part !== view.part) turnTo(hrefOf({ steps, step: next, part }));
  };
  const move = (by: SessionMove) => {
    if (by === 'first') show(places[0]);
    else if (by === 'last') show(places.at(-1));
    else show(placeAfter(places, view, by));
  };
  const choose = (chosen: readonly SessionStep[]) => {
    const shown = chosen.includes(step) ? step : (chosen[0] ?? step);
    navigate(hrefOf({ steps: chosen, step: shown, part: 1 }));
  };
  // A window that a script has opened may close itself.
  useSessionInput(move, () => (isNotes && opener !== null ? close() : navigate(backHref)));
  useSharedAddress(search, (followed) => turnTo(pathOf('session') + followed));

  // Both are of the paper that is about to be printed: nobody who is sent the address prints the same paper.
  const [annexText, setAnnexText] = useState(emptyAnnex);
  const [extent, setExtent] = useState<AnnexExtent>('whole');

  const chooser = (
    <>
      <StepChooser view={view} onChoose={choose} />
      <p className="soft">{words.session.keys}</p>
      {identity}
      <p className="links line">
        <a href={hrefAfter('accessibility')}>{words.nav.accessibility}</a>
        <a href={hrefAfter('imprint')}>{words.nav.imprint}</a>
      </p>
    </>
  );
  const address = useOrigin() + hrefAfter('session', annexOf(session), true);
  const annex = initiative && selection ? headingOf({ initiative, selection, address, language }) : undefined;
  return (
    <main id="content" data-view="session" data-notes={isNotes} data-extent={extent} tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {words.session.title}
      </h1>
      {annex ? (
        <>
          <SessionHeader heading={annex} isOfAll={isOfAll(selection)} />
          <AnnexCover heading={annex} text={annexText} />
        </>
      ) : null}
      {notices}
      {SessionLive ? (
        <Suspense>
          <SessionLive />
        </Suspense>
      ) : null}
      {selection && isNotes ? <SpeakerNotesPanel selection={selection} view={view} /> : null}
      {selection && !isNotes ? (
        <SessionPanel
          selection={selection}
          view={view}
          partsOf={partsOf}
          renderPicture={(of, part) => <SessionPicture step={of} part={part} selection={selection} />}
        />
      ) : null}
      {annex ? <AnnexFooter heading={annex} /> : null}
      {isNotes ? (
        <section className="panel" aria-label={words.session.choose}>
          <h2>{words.session.choose}</h2>
          {chooser}
        </section>
      ) : null}
      <SessionControls
        view={view}
        places={places}
        isNotes={isNotes}
        backHref={backHref}
        onMove={move}
        chooser={chooser}
        annex={<AnnexDialog text={annexText} extent={extent} onChange={setAnnexText} onExtent={setExtent} />}
        onNotes={() =>
          window.open(hrefOf({ isNotes: true }), 'foerderlage-notes', 'popup,width=960,height=820')
        }
      />
    </main>
  );
}

const isOfAll = (selection: Selection | undefined): boolean =>
  selection?.municipality === undefined && selection?.year === undefined;

/** On how many screens each step is shown; on one while the document is not there. */
function usePartsOf(
  initiative: Initiative | undefined,
  selection: Selection | undefined,
): (step: SessionStep) => number {
  const language = useLanguage();
  const parts = useMemo(() => {
    if (!initiative || !selection) return new Map<SessionStep, number>();
    const look = lookAt(initiative, selection);
    const counted = new Map(sessionRows(look, language).map((slide) => [slide.id, slide.parts]));
    return counted.set(9, Math.max(1, fundingPictures(look, language).pictures.length));
  }, [initiative, selection, language]);
  return (step) => parts.get(step) ?? 1;
}

/** The session as all of its steps on paper show it: none of them is the one on the screen. */
const annexOf = ({ steps }: Presentation): ViewChange => ({
  from: firstPresentation.from,
  step: steps[0] ?? firstPresentation.step,
  part: 1,
  isNotes: false,
});

/** A new message is read from its beginning. */
function turnTo(address: string): void {
  navigate(address);
  scrollTo(0, 0);
}

import { type ReactNode, useState } from 'react';
import type { SessionPlace, SessionView } from '#domain/course/session.ts';
import { indexOfPlace } from '#domain/course/session-places.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { PopoverDialog } from '#ui/PopoverDialog.tsx';
import type { SessionMove } from './use-session-input.ts';

type SessionControlsProps = {
  view: SessionView;
  /** All of its screens. */
  places: readonly SessionPlace[];
  isNotes: boolean;
  /** The view that the session was opened from. */
  backHref: string;
  onMove: (move: SessionMove) => void;
  /** What the button “steps” opens: for the speaker, not for the projector. */
  chooser: ReactNode;
  /** What the button “print” opens. */
  annex: ReactNode;
  onNotes: () => void;
};

/** Back, where we are, on; and, apart from it, what only the speaker needs. Nothing of it prints. */
export function SessionControls(props: SessionControlsProps) {
  const { view, places, isNotes, backHref, onMove, chooser, annex, onNotes } = props;
  const words = useAllWords();
  const [opened, setOpened] = useState<{ readonly anchor: HTMLElement; readonly what: 'steps' | 'annex' }>();
  const place = indexOfPlace(places, view) + 1;
  const count = places.length;
  return (
    <nav className="session-controls docked cluster screen-only" aria-label={words.session.controls}>
      <div className="session-steps cluster">
        <button type="button" className="button" aria-disabled={place === 1} onClick={() => onMove(-1)}>
          ‹ {words.session.previous}
        </button>
        <p className="session-progress strong" aria-hidden="true">
          {words.session.progress(place, count)}
        </p>
        <p className="visually-hidden" role="status">
          {words.session.announced(place, count, words.session.titles[view.step])}
        </p>
        <button type="button" className="button" aria-disabled={place === count} onClick={() => onMove(1)}>
          {words.session.next} ›
        </button>
      </div>
      {isNotes ? null : (
        <div className="session-tools cluster">
          <button
            type="button"
            className="button quiet"
            aria-haspopup="dialog"
            aria-label={words.session.choose}
            onClick={(event) => setOpened({ anchor: event.currentTarget, what: 'steps' })}
          >
            {words.session.slides}
          </button>
          <button type="button" className="button quiet" onClick={onNotes}>
            {words.session.notes}
          </button>
          <button
            type="button"
            className="button quiet"
            aria-haspopup="dialog"
            onClick={(event) => setOpened({ anchor: event.currentTarget, what: 'annex' })}
          >
            {words.bar.print}
          </button>
          <a className="button quiet" href={backHref}>
            {words.session.end}
          </a>
        </div>
      )}
      {opened ? (
        <PopoverDialog
          key={opened.what}
          title={opened.what === 'steps' ? words.session.choose : words.annex.title}
          closeLabel={words.session.close}
          anchor={opened.anchor}
          onClose={() => setOpened(undefined)}
        >
          {opened.what === 'steps' ? chooser : annex}
        </PopoverDialog>
      ) : null}
    </nav>
  );
}

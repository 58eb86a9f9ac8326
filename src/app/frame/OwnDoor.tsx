import { lostOwn } from '#api/own-initiatives.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';

export const OwnDialog = onDemand(
  async () => (await import('#features/own/OwnDialog.tsx')).OwnDialog,
  'window',
);

type OwnDoorProps = {
  list: readonly InitiativeSummary[];
  /** The initiative that the page shows; none where there is none yet. */
  shownId?: string;
  /** Asks for the dialog, beside the element. It is not in here: it outlives a door that what it does takes away. */
  onOpen: (anchor: HTMLElement) => void;
};

/**
 * The way to the reader's own initiatives, where the answering side keeps such or has nothing yet; and that one of them is
 * looked at.
 */
export function OwnDoor({ list, shownId, onOpen }: OwnDoorProps) {
  const words = useWords().bar;
  const isLost = lostOwn.useValue().length > 0;
  if (list.length > 0 && !list.some(({ isFixed, keptIn }) => isFixed ?? keptIn)) return null;
  const isOwn = list.some(({ id, keptIn }) => id === shownId && keptIn === 'browser');
  return (
    <div className="own-door line">
      {isOwn ? <strong>{words.own}</strong> : null}
      <span role="status">{isLost ? <strong>{words.lost}</strong> : null}</span>
      <button
        type="button"
        id="own"
        className="button link"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => onOpen(currentTarget)}
      >
        {words.manage}
      </button>
    </div>
  );
}

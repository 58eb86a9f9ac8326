import { Suspense, startTransition, useState } from 'react';
import { lostOwn } from '#api/own-initiatives.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import type { Choices } from '../address/use-choices.ts';

const OwnDialog = onDemand(async () => (await import('#features/own/OwnDialog.tsx')).OwnDialog, 'window');

type OwnDoorProps = {
  list: readonly InitiativeSummary[];
  /** The initiative that the page shows; none where there is none yet. */
  shownId: string;
  onChoose: Choices['choose'];
};

/**
 * The way to the reader's own initiatives, where the answering side keeps such or has nothing yet; and that one of them is
 * looked at.
 */
export function OwnDoor({ list, shownId, onChoose }: OwnDoorProps) {
  const words = useWords().bar;
  const [anchor, setAnchor] = useState<HTMLElement>();
  const isLost = lostOwn.useValue().length > 0;
  if (list.length > 0 && !list.some(({ isFixed, keptIn }) => isFixed ?? keptIn)) return null;
  const isOwn = list.some(({ id, keptIn }) => id === shownId && keptIn === 'browser');
  return (
    <div className="own-door line">
      {isOwn ? <strong>{words.own}</strong> : null}
      <span role="status">{isLost ? <strong>{words.lost}</strong> : null}</span>
      <button
        type="button"
        className="button link"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => startTransition(() => setAnchor(currentTarget))}
      >
        {words.manage}
      </button>
      {anchor ? (
        <Suspense>
          <OwnDialog
            shownId={shownId}
            anchor={anchor}
            onShow={(id) => onChoose({ initiativeId: id })}
            onClose={() => setAnchor(undefined)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

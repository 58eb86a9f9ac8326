import { useState } from 'react';
import { waitingSaves } from '#api/waiting-saves.ts';
import type { LiveWords } from '#i18n/messages/live.ts';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import { useHash } from '#ui/hooks/use-hash.ts';

/** What was to be saved at a desk when nobody answered, and the way there: the desk saves itself when it is opened. */
export function WaitingLine({ words }: { words: LiveWords }) {
  const language = new URLSearchParams(useAddressQuery()).get('lang');
  const hash = useHash();
  const waiting = waitingSaves.useValue();
  const [isLater, setIsLater] = useState(false);
  // At a desk it is said what becomes of its save.
  const [first] = hash.startsWith('#desk-') ? [] : waiting;
  if (!first || isLater) return null;
  return (
    <div className="update-line docked cluster screen-only" role="status">
      <p>{words.unsaved(first.title)}</p>
      <a
        className="button quiet"
        href={`/capture${language === null ? '' : `?lang=${language}`}#desk-${first.desk}`}
      >
        {words.save}
      </a>
      <button type="button" className="button quiet" onClick={() => setIsLater(true)}>
        {words.later}
      </button>
    </div>
  );
}

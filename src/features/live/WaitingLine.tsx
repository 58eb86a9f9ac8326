import { useState } from 'react';
import { waitingFiles, waitingSaves } from '#api/waiting.ts';
import type { LiveWords } from '#i18n/messages/live.ts';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import { useHash } from '#ui/hooks/use-hash.ts';

/** What was to be saved or sent at a desk when nobody answered, and the way there: the desk does it when it is opened. */
export function WaitingLine({ words }: { words: LiveWords }) {
  const language = new URLSearchParams(useAddressQuery()).get('lang');
  const hash = useHash();
  const saves = waitingSaves.all.useValue();
  const files = waitingFiles.all.useValue();
  const [isLater, setIsLater] = useState(false);
  // At a desk it is said what becomes of its save. A save brings its file with it.
  const waiting = [
    ...saves.map(({ desk, title }) => ({ desk, said: words.unsaved(title), done: words.save })),
    ...files.map(({ desk, name }) => ({ desk, said: words.unsent(name), done: words.send })),
  ];
  const [first] = hash.startsWith('#desk-') ? [] : waiting;
  if (!first || isLater) return null;
  return (
    <div className="update-line docked cluster screen-only" role="status">
      <p>{first.said}</p>
      <a
        className="button quiet"
        href={`/capture${language === null ? '' : `?lang=${language}`}#desk-${first.desk}`}
      >
        {first.done}
      </a>
      <button type="button" className="button quiet" onClick={() => setIsLater(true)}>
        {words.later}
      </button>
    </div>
  );
}

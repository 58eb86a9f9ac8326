import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followSession } from '#api/follow-session.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { liveWordsIn } from '#i18n/messages/live.ts';
import { useWritten } from './use-written.ts';

/** A session follows what others write, too: no room looks at what is not the newest any more without being told. */
export function SessionLive() {
  const words = liveWordsIn(useLanguage());
  const client = useQueryClient();
  // Where the steps are opened they ask, too; a room sees them closed.
  useEffect(() => followSession(client), [client]);
  const { title, dismiss } = useWritten();
  if (title === undefined) return null;
  return (
    <div className="notice cluster screen-only" role="status">
      <p>{words.written(title)}</p>
      <button type="button" className="button quiet" onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}

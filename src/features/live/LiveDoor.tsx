import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followWritten } from '#api/follow.ts';
import { initiativeQueries } from '#api/queries.ts';
import { session } from '#api/session.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { liveWordsIn } from '#i18n/messages/live.ts';

/** Follows what others write, and says so in a line at the end of the window, unless another one stands there. */
export function LiveDoor({ isQuiet }: { isQuiet: boolean }) {
  const language = useLanguage();
  const words = liveWordsIn(language);
  const client = useQueryClient();
  const { data: list } = useQuery(initiativeQueries.list());
  const [changed, setChanged] = useState<string>();
  const mayRead = session.useValue()?.rights.read ?? false;
  useEffect(() => (mayRead ? followWritten(client, setChanged) : undefined), [client, mayRead]);
  const title = list?.find(({ id }) => id === changed)?.title;
  if (!title || isQuiet) return null;
  return (
    <div className="update-line docked cluster screen-only" role="status">
      <p>
        {words.written(formatterOf(language).text(title))} {words.merged}
      </p>
      <button type="button" className="button quiet" onClick={() => setChanged(undefined)}>
        {words.dismiss}
      </button>
    </div>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followWritten } from '#api/follow.ts';
import { initiativeQueries } from '#api/queries.ts';
import { session } from '#api/session.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';

/** Follows what others write: what the initiative is called that the page shows otherwise since, until that was taken note of. */
export function useWritten(): { readonly title: string | undefined; readonly dismiss: () => void } {
  const language = useLanguage();
  const client = useQueryClient();
  const { data: list } = useQuery(initiativeQueries.list());
  const [changed, setChanged] = useState<string>();
  const mayRead = session.useValue()?.rights.read ?? false;
  useEffect(() => (mayRead ? followWritten(client, setChanged) : undefined), [client, mayRead]);
  const title = list?.find(({ id }) => id === changed)?.title;
  return { title: title && formatterOf(language).text(title), dismiss: () => setChanged(undefined) };
}

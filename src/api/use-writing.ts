import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Authorship } from '#domain/writing/revision.ts';
import { ownInitiatives, rememberOwn } from './own-initiatives.ts';
import { initiativeQueries, prepared } from './queries.ts';
import { reach } from './reach.ts';
import { tellTabs } from './tabs.ts';
import { useSending } from './use-sending.ts';
import type { Edited, Save, Saved } from './writing.ts';

/** What sends comes with the first question. */
const writing = () => prepared(() => import('./writing.ts'));

/** What an editor needs: always asked anew, as it names the revision that a change is made of. */
export const writingQueries = {
  edited: (id: string) =>
    queryOptions({
      queryKey: [...initiativeQueries.detail(id).queryKey, 'edited'] as const,
      queryFn: async ({ signal }) => (await writing()).edited(id, signal),
      staleTime: 0,
      structuralSharing: false,
    }),
  revisions: (id: string) =>
    queryOptions({
      queryKey: [...initiativeQueries.detail(id).queryKey, 'revisions'] as const,
      queryFn: async ({ signal }) => (await writing()).revisions(id, signal),
      staleTime: 0,
    }),
  /** A revision never changes. */
  revision: (id: string, number: number) =>
    queryOptions({
      queryKey: [...initiativeQueries.detail(id).queryKey, 'revision', number] as const,
      queryFn: async ({ signal }) => (await writing()).revision(id, number, signal),
    }),
};

/** Writes a document, new or in the place of what was edited; what is shown anywhere follows at once, in every tab. */
export function useSaveInitiative() {
  const client = useQueryClient();
  return useSending(async (asked: Save): Promise<Saved> => {
    const { save } = await writing();
    await reach();
    const done = await save(asked);
    if (done.kind !== 'saved') return done;
    void navigator.storage?.persist?.();
    await took(client, done.edited);
    return done;
  });
}

/** Deletes an initiative by a revision that says so, and gives back its number: whoever saves with it brings it back. */
export function useRemoveInitiative() {
  const client = useQueryClient();
  return useSending(async ({ edited, ...who }: Authorship & { readonly edited: Edited }): Promise<number> => {
    const { remove } = await writing();
    await reach();
    const number = await remove(edited, who);
    const { id } = edited.document;
    // Gone by the reader's own wish: not to be missed when the list comes.
    rememberOwn(ownInitiatives.get().filter((own) => own.id !== id));
    tellTabs(id);
    await client.invalidateQueries({ queryKey: initiativeQueries.list().queryKey, exact: true });
    client.removeQueries({ queryKey: initiativeQueries.detail(id).queryKey });
    return number;
  });
}

async function took(client: QueryClient, edited: Edited): Promise<void> {
  const { document } = edited;
  const { queryKey } = initiativeQueries.detail(document.id);
  client.setQueryData(queryKey, document);
  client.setQueryData(writingQueries.edited(document.id).queryKey, edited);
  tellTabs(document.id);
  await Promise.all([
    client.invalidateQueries({ queryKey: initiativeQueries.list().queryKey, exact: true }),
    client.invalidateQueries({ queryKey: writingQueries.revisions(document.id).queryKey }),
  ]);
}

import type { QueryClient } from '@tanstack/react-query';
import { ownInitiatives } from './own-initiatives.ts';
import { initiativeQueries } from './queries.ts';

const name = 'foerderlage.written';

/** Asks again for what another tab wrote, from now on; and for what this browser keeps, as it may have been taken away. */
export function followTabs(client: QueryClient): void {
  if (ownInitiatives.get().length > 0)
    void client.invalidateQueries({ queryKey: initiativeQueries.list().queryKey, exact: true });
  if (typeof BroadcastChannel === 'undefined') return;
  new BroadcastChannel(name).addEventListener('message', ({ data }) => {
    if (typeof data === 'string') void askAgain(client, data);
  });
}

/** Tells the other tabs which initiative was written. */
export function tellTabs(id: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(name);
  const tell = channel.postMessage.bind(channel);
  tell(id);
  channel.close();
}

/** The list, and all that is known of one initiative. */
async function askAgain(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: initiativeQueries.list().queryKey, exact: true }),
    client.invalidateQueries({ queryKey: initiativeQueries.detail(id).queryKey }),
  ]);
}

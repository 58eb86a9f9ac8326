import type { ComponentType } from 'react';
import type { SessionPageProps } from './SessionPage.tsx';

/** The session is another room: who looks at the dashboard need not carry it. */
export const fetchSession = async () => (await import('./SessionPage.tsx')).SessionPage;

let loaded: ComponentType<SessionPageProps> | undefined;

/** Before a page of the session is taken over: it answers keys as soon as the page does. */
export async function loadSession(): Promise<void> {
  loaded = await fetchSession();
}

/** The page, where it was loaded before. */
export const loadedSession = (): ComponentType<SessionPageProps> | undefined => loaded;

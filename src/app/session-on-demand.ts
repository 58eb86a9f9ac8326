import { type ComponentType, lazy } from 'react';
import type { SessionPageProps } from './SessionPage.tsx';

/** The session is another room: who looks at the dashboard need not carry it. */
const ofSession = async () => (await import('./SessionPage.tsx')).SessionPage;

/** For who comes from the dashboard: it is fetched when it is opened. */
export const SessionOnDemand = lazy(async () => ({ default: await ofSession() }));

let loaded: ComponentType<SessionPageProps> | undefined;

/** Before a page of the session is taken over: it answers keys as soon as the page does. */
export async function loadSession(): Promise<void> {
  loaded = await ofSession();
}

/** The page, where it was loaded before. */
export const loadedSession = (): ComponentType<SessionPageProps> | undefined => loaded;

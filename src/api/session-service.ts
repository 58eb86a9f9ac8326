import {
  type SessionList,
  sessionListSchema,
  sessionPath,
  sessionSchema,
  sessionsPath,
  signInPath,
  signedOutSchema,
} from '#contract/session.ts';
import { baseUrl, getJson } from './http.ts';
import { ApiError } from './problem.ts';
import { send } from './send.ts';
import { session } from './session.ts';

/** The cache in which the offline worker keeps answers (scripts/offline-worker.mjs). */
const keptAnswers = 'foerderlage-answers';

/** Asks who is signed in. A service that has no such answer knows no persons. */
export async function askWho(signal: AbortSignal): Promise<void> {
  try {
    const told = await getJson(sessionPath, sessionSchema, signal);
    // What somebody else was shown here is nothing for whoever comes next.
    if (told.kind === 'signed-out') await forgetAnswers();
    session.set(told);
  } catch (error) {
    // Whoever could not be asked has not said anything else.
    const knowsNone = error instanceof ApiError && error.problem.kind === 'not-found';
    if (knowsNone && !signal.aborted) session.set(undefined);
  }
}

/** Where a browser goes to sign in, and from there back to this page. */
export const signInAddress = (here: string): string =>
  `${baseUrl}${signInPath}?${new URLSearchParams({ to: here }).toString()}`;

/** Ends this session; gives back where one signs out of the provider, too. */
export async function signOut(): Promise<string | undefined> {
  const { value } = await send(sessionPath, { method: 'DELETE' }, signedOutSchema);
  await forgetAnswers();
  return value.provider;
}

export const ownSessions = (signal: AbortSignal): Promise<SessionList> =>
  getJson(sessionsPath, sessionListSchema, signal);

/** Ends another session of this person; one that is gone already has ended, too. */
export async function endSession(id: string): Promise<{ readonly isEnded: boolean }> {
  try {
    const address = `${baseUrl}${sessionsPath}/${encodeURIComponent(id)}`;
    const { ok, status } = await fetch(address, { method: 'DELETE' });
    return { isEnded: ok || status === 404 };
  } catch {
    return { isEnded: false };
  }
}

async function forgetAnswers(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(keptAnswers);
}

import { createHash, randomBytes } from 'node:crypto';
import { callbackPath, sessionPath, sessionsPath, signInPath } from '#contract/session.ts';
import { json, problem } from '#service/response.ts';
import { StoreProblem } from '#service/store.ts';
import { isReading } from '../guard.ts';
import { type Log, traceOf } from '../log.ts';
import { type Asker, sessionOf, signedIn, signedOut } from './asker.ts';
import { cookieIn, cookieName, sealed, setCookie, unsealed } from './cookie.ts';
import { failurePage } from './failure-page.ts';
import { flowIn, flowText, ownPath } from './flow.ts';
import type { Identity } from './identity.ts';
import type { Provider } from './provider.ts';
import { ownSessions } from './own-sessions.ts';
import type { Sessions } from './sessions.ts';
import type { OidcSettings } from './settings.ts';

type Ports = {
  readonly settings: OidcSettings;
  readonly provider: Provider;
  readonly sessions: Sessions;
  readonly clock: () => Date;
  readonly log: Log;
};

/** A sign-in that takes longer was left. */
const patience = 600;

/** Persons whom a provider knows; a browser holds a signed token, of which the database keeps the hash. */
export function signingIn({ settings, provider, sessions, clock, log }: Ports): Identity {
  const { address, secret, hours, isPublic } = settings;
  const isSecure = address.startsWith('https:');
  const names = {
    session: cookieName('foerderlage', isSecure),
    flow: cookieName('foerderlage-sign-in', isSecure),
  };
  const tokenIn = (request: Request) => unsealed(secret, 'session', cookieIn(request, names.session));
  const sessionCookie = (value: string, seconds: number) =>
    setCookie(names.session, value, { seconds, isSecure, sameSite: 'Strict' });
  const flowCookie = (value: string, seconds: number) =>
    setCookie(names.flow, value, { seconds, isSecure, sameSite: 'Lax' });
  const forgotten = { session: sessionCookie('', 0), flow: flowCookie('', 0) };

  const who = async (request: Request): Promise<Asker> => {
    const token = tokenIn(request);
    const session = token === undefined ? undefined : await sessions.find(hashOf(token));
    return session ? signedIn(session, isPublic) : signedOut(isPublic);
  };

  const begin = async (request: Request): Promise<Response> => {
    const to = ownPath(new URL(request.url).searchParams.get('to'), address);
    try {
      const { url, flow } = await provider.begin();
      const text = flowText({ ...flow, to, until: clock().getTime() + patience * 1000 });
      return away(url, 302, [flowCookie(sealed(secret, 'sign-in', text), patience)]);
    } catch (error) {
      log('warn', 'provider-away', traceOf(error));
      return failurePage('away', address);
    }
  };

  const finish = async (request: Request): Promise<Response> => {
    const flow = flowIn(unsealed(secret, 'sign-in', cookieIn(request, names.flow)));
    if (!flow || flow.until < clock().getTime()) return failurePage('left', address);
    const { pathname, search } = new URL(request.url);
    try {
      const claimed = await provider.finish(new URL(pathname + search, address), flow);
      // What somebody else may have known is nothing any more.
      const before = await who(request);
      if (before.kind === 'signed-in') await sessions.end(before.session.subject, before.session.id);
      const token = randomBytes(32).toString('base64url');
      const seconds = hours * 3600;
      await sessions.begin(hashOf(token), claimed, new Date(clock().getTime() + seconds * 1000));
      log('info', 'signed-in');
      const kept = sessionCookie(sealed(secret, 'session', token), seconds);
      return away(address + flow.to, 303, [kept, forgotten.flow]);
    } catch (error) {
      if (error instanceof StoreProblem) throw error;
      log('warn', 'sign-in-refused', traceOf(error));
      return failurePage('refused', address, forgotten.flow);
    }
  };

  const signOut = async (asker: Extract<Asker, { kind: 'signed-in' }>): Promise<Response> => {
    await sessions.end(asker.session.subject, asker.session.id);
    const end = await provider.end().catch(() => undefined);
    return json(end === undefined ? {} : { provider: end }, 200, { 'set-cookie': forgotten.session });
  };

  return {
    who,
    origin: address,
    answer: async (request, asker) => {
      const { pathname } = new URL(request.url);
      const { method } = request;
      if (method === 'GET' && pathname === signInPath) return begin(request);
      if (method === 'GET' && pathname === callbackPath) return finish(request);
      if (isReading(request) && pathname === sessionPath) return json(sessionOf(asker));
      const isOwn = pathname === sessionPath || `${pathname}/`.startsWith(`${sessionsPath}/`);
      if (!isOwn) return undefined;
      if (asker.kind !== 'signed-in') {
        return problem(401, 'Nobody is signed in.', { headers: { 'www-authenticate': 'Session' } });
      }
      if (pathname === sessionPath) {
        return method === 'DELETE' ? signOut(asker) : problem(405, 'Allowed is GET, DELETE.');
      }
      const id = pathname.slice(sessionsPath.length + 1);
      const asked = { method: isReading(request) ? 'GET' : method, id, forget: forgotten.session };
      return ownSessions(sessions, asker.session, asked);
    },
  };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function away(location: string, status: 302 | 303, cookies: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status, headers });
}

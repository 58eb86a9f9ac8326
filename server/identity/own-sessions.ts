import type { SessionList } from '#contract/session.ts';
import { instant } from '#domain/value/instant.ts';
import { json, problem } from '#service/response.ts';
import type { Sessions, SignedIn } from './sessions.ts';

type Asked = { readonly method: string; readonly id: string; readonly forget: string };

/** Where somebody is signed in: seen and ended by that person alone. */
export async function ownSessions(
  sessions: Sessions,
  { subject, id: own }: SignedIn,
  { method, id, forget }: Asked,
): Promise<Response> {
  if (id === '' && method === 'GET') return json(listOf(await sessions.of(subject), own));
  if (id === '' && method === 'DELETE') {
    await sessions.endAll(subject);
    return gone(forget);
  }
  if (method !== 'DELETE') return problem(405, 'Allowed is GET, DELETE.');
  if (!(await sessions.end(subject, id))) return problem(404, 'There is no such session of yours.');
  return gone(id === own ? forget : undefined);
}

const listOf = (all: readonly SignedIn[], own: string): SessionList =>
  all.map(({ id, begunAt, seenAt, endsAt }) => ({
    id,
    begunAt: instant(begunAt.toISOString()),
    seenAt: instant(seenAt.toISOString()),
    until: instant(endsAt.toISOString()),
    isThis: id === own,
  }));

const gone = (cookie: string | undefined): Response =>
  new Response(null, {
    status: 204,
    headers: { 'cache-control': 'no-store', ...(cookie !== undefined && { 'set-cookie': cookie }) },
  });

import { HttpResponse, http } from 'msw/http';
import type { Session, SessionList } from '#contract/session.ts';
import { instant } from '#domain/value/instant.ts';
import { type Role, noRights, rightsOf } from '#domain/writing/rights.ts';
import { server } from '#tests/setup/server.ts';

const until = instant('2099-11-28T18:30:00Z');

/** Who the service says is there. */
export const signedInAs = (role: Role | undefined, name = 'Amt 50'): Session => ({
  kind: 'signed-in',
  name,
  until,
  rights: role ? rightsOf(role) : noRights,
  ...(role && { role }),
});
export const signedOut: Session = { kind: 'signed-out', rights: noRights };

/** A service that knows persons: who asks can be another one later. */
export function knowing(first: Session) {
  let session = first;
  let sessions: SessionList = ['one', 'two'].map((id) => ({
    id,
    begunAt: instant('2026-11-28T08:30:00Z'),
    seenAt: instant('2026-11-28T09:15:00Z'),
    until,
    isThis: id === 'one',
  }));
  server.use(
    http.get('*/api/session', () => HttpResponse.json(session)),
    http.get('*/api/sessions', () => HttpResponse.json(sessions)),
    http.delete('*/api/session', () => {
      session = signedOut;
      return HttpResponse.json({ provider: 'https://login.example.de/end' });
    }),
    http.delete('*/api/sessions/:id', ({ params }) => {
      sessions = sessions.filter(({ id }) => id !== params['id']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { become: (next: Session) => void (session = next) };
}

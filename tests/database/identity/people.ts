import { createHash } from 'node:crypto';
import { type Role, rightsOf } from '#domain/writing/rights.ts';
import { app } from '#server/app.ts';
import type { Live } from '#server/live.ts';
import { sealed } from '#server/identity/cookie.ts';
import type { Provider } from '#server/identity/provider.ts';
import { sessionsIn } from '#server/identity/sessions.ts';
import { identityIn, type OidcSettings } from '#server/identity/settings.ts';
import { signingIn } from '#server/identity/signing-in.ts';
import type { Database } from '#server/store/database.ts';
import { sqlPapers } from '#server/store/sql-papers.ts';
import { sqlStore } from '#server/store/sql-store.ts';

export const address = 'https://lage.example.de';
export const secret = 'a secret of the tests, 32 characters and more';

const environment: Readonly<Record<string, string>> = {
  OIDC_ISSUER: 'https://login.example.de',
  OIDC_CLIENT_ID: 'lage',
  OIDC_CLIENT_SECRET: 'geheim',
  OIDC_ROLES: 'reader=reader,editor=editor,approver=approver',
  PUBLIC_ADDRESS: address,
  SESSION_SECRET: secret,
};
export function settingsWith(changes: Readonly<Record<string, string>> = {}): OidcSettings {
  const read = identityIn((name) => changes[name] ?? environment[name]);
  if ('mistakes' in read || read.identity.kind === 'local') throw new Error('These are no settings.');
  return read.identity;
}

/** A provider that believes whatever comes back: what a real one does is asked of a real one. */
const credulous: Provider = {
  begin: async () => ({
    url: 'https://login.example.de/auth',
    flow: { state: 's', nonce: 'n', verifier: 'v' },
  }),
  finish: async (came) => {
    const code = came.searchParams.get('code');
    if (code === null) throw new Error('There is no code.');
    return { subject: code, name: code, role: 'editor' };
  },
  end: async () => undefined,
};

type Told = { readonly provider?: Provider; readonly settings?: OidcSettings; readonly now?: () => Date };

/** Says for whom it is opened, and ends at once; what is told in it has a sentence of its own. */
const opened: Live = {
  follow: async (_, { seesDrafts }) => new Response(seesDrafts ? 'geheim' : ''),
  close: async () => undefined,
};

/** The server as people meet it who sign in, without a socket. */
export function serverFor(database: Database, told: Told = {}) {
  const { provider = credulous, settings = settingsWith(), now = () => new Date() } = told;
  const sessions = sessionsIn(database, now);
  const answer = app({
    store: sqlStore(database),
    files: { papers: sqlPapers(database), isPublic: settings.arePapersPublic },
    live: opened,
    clock: now,
    isOwnHost: (host) => host === 'lage.example.de',
    identity: signingIn({ settings, provider, sessions, clock: now, log: () => undefined }),
    isReady: async () => true,
  });
  const send = (path: string, init: RequestInit = {}, cookie?: string): Promise<Response> => {
    const isWriting = (init.method ?? 'GET') !== 'GET';
    const headers = new Headers({ ...(isWriting && { origin: address }), ...(cookie && { cookie }) });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return answer(new Request(address + path, { ...init, headers }));
  };
  return { sessions, send };
}

export const cookieOf = (token: string, by = secret): string =>
  `__Host-foerderlage=${sealed(by, 'session', token)}`;

/** A cookie of somebody who is signed in, as the server would have given it. */
export async function personWith(
  { sessions }: Pick<ReturnType<typeof serverFor>, 'sessions'>,
  role: Role | undefined,
  name: string = crypto.randomUUID(),
  endsAt = new Date(Date.now() + 3_600_000),
): Promise<{ readonly cookie: string; readonly name: string }> {
  const token = crypto.randomUUID();
  const hash = createHash('sha256').update(token).digest('hex');
  await sessions.begin(hash, { subject: name, name, role }, endsAt);
  return { cookie: cookieOf(token), name };
}

/** Everybody who may ask, and what they may do. */
export const kinds = ['signed-out', 'no role', 'reader', 'editor', 'approver'] as const;
export type Kind = (typeof kinds)[number];
export const roleOf = (kind: Kind): Role | undefined =>
  kind === 'signed-out' || kind === 'no role' ? undefined : kind;
export const mayOf = (kind: Kind, isPublic: boolean) => {
  const role = roleOf(kind);
  return role ? rightsOf(role) : { read: isPublic, edit: false, release: false };
};

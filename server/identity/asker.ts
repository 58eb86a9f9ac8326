import type { Session } from '#contract/session.ts';
import { instant } from '#domain/value/instant.ts';
import { type Rights, noRights, rightsOf } from '#domain/writing/rights.ts';
import type { Signer } from '#domain/writing/signed.ts';
import { type Excerpt, problem } from '#service/response.ts';
import type { SignedIn } from './sessions.ts';

/** Who asks, as far as it is known. */
export type Asker =
  | { readonly kind: 'local'; readonly rights: Rights }
  | { readonly kind: 'signed-out'; readonly rights: Rights }
  | { readonly kind: 'signed-in'; readonly rights: Rights; readonly session: SignedIn };

/** Whoever sits before this machine: all of it is theirs. */
export const localAsker: Asker = { kind: 'local', rights: rightsOf('approver') };

export const signedOut = (isPublic: boolean): Asker => ({
  kind: 'signed-out',
  rights: isPublic ? rightsOf('reader') : noRights,
});

/** Somebody without a role is let in as far as everybody is. */
export const signedIn = (session: SignedIn, isPublic: boolean): Asker => ({
  kind: 'signed-in',
  rights: session.role ? rightsOf(session.role) : signedOut(isPublic).rights,
  session,
});

export const signerOf = (asker: Asker): Signer | undefined =>
  asker.kind === 'signed-in'
    ? { name: asker.session.name, names: asker.session.names, mayRelease: asker.rights.release }
    : undefined;

/** What is shown of a document: all of it to who works on it, and no names of those who wrote to whoever passes by. */
export function excerptFor(asker: Asker): Excerpt | undefined {
  if (asker.rights.edit) return undefined;
  return asker.kind === 'signed-in' && asker.session.role !== null ? 'released' : 'public';
}

const reading = new Set(['GET', 'HEAD']);

/**
 * Why this person is not answered, whatever there is; undefined where it is looked for. All that writes needs an editor, and
 * so does the history: it tells of drafts. What is not known here is nobody's but a reader's, and for an unknown way of
 * asking nobody's but an editor's.
 */
export function refusalOf({ kind, rights }: Asker, method: string, path: string): Response | undefined {
  const isHistory = path.split('/').some((step) => step.toLowerCase().startsWith('revisions'));
  const isAllowed = reading.has(method) && !isHistory ? rights.read : rights.edit;
  if (isAllowed) return undefined;
  return kind === 'signed-out'
    ? problem(401, 'Sign in first.', { headers: { 'www-authenticate': 'Session' } })
    : problem(403, 'Your role does not allow this.');
}

export function sessionOf(asker: Asker): Session {
  const { kind, rights } = asker;
  if (kind !== 'signed-in') return { kind, rights };
  const { name, role, endsAt } = asker.session;
  return { kind, rights, name, ...(role && { role }), until: instant(endsAt.toISOString()) };
}

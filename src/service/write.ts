import { additionSchema, removalSchema, writtenSchema } from '#contract/writing.ts';
import { defectsOf } from '#contract/problem.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Instant } from '#domain/value/instant.ts';
import { type Authorship, type Revision, revisionAfter } from '#domain/writing/revision.ts';
import type { Digest } from '#domain/writing/sha256.ts';
import { type Forbidden, type Signer, signed } from '#domain/writing/signed.ts';
import { documentWith } from './addition.ts';
import { bodyOf } from './body.ts';
import { type Remember, once } from './once.ts';
import { created, etagOf, json, missing, problem, wrong } from './response.ts';
import type { Store } from './store.ts';

type Ports = {
  readonly store: Store;
  readonly now: () => Instant;
  /** Who writes, where that is known; otherwise it is whoever the request says. */
  readonly signer?: Signer | undefined;
  readonly digest?: Digest | undefined;
};

/** Answers a request that writes, to the list (without an id) or to one initiative. */
export type Write = (ports: Ports, id: string | undefined, request: Request) => Promise<Response>;

export const write: Write = (ports, id, request) => {
  if (id === undefined) return create(ports, request);
  if (request.method === 'PUT') return replace(ports, id, request);
  return request.method === 'DELETE' ? remove(ports, id, request) : add(ports, id, request);
};

async function create(ports: Ports, request: Request): Promise<Response> {
  const { store, digest } = ports;
  const body = await bodyOf(request, writtenSchema);
  if ('refusal' in body) return body.refusal;
  const { document, ...who } = body.value;
  return once({ store, digest, request, text: body.text, answerOf: created }, async (remember) => {
    if (await store.newest(document.id)) return wrong([{ place: ['document', 'id'], rule: 'duplicate-id' }]);
    const by = signedBy(ports, undefined, document);
    if (by.refusal) return by.refusal;
    return appended(store, next(ports, document.id, undefined, { document: by.document, ...who }), remember);
  });
}

/** Also of what was deleted: whoever names the revision that did so brings the initiative back. */
async function replace(ports: Ports, id: string, request: Request): Promise<Response> {
  const { store, digest } = ports;
  const body = await bodyOf(request, writtenSchema);
  if ('refusal' in body) return body.refusal;
  return once({ store, digest, request, text: body.text, answerOf: changed }, async (remember) => {
    const newest = await store.newest(id);
    const refusal = refusedBy(newest, id, request);
    if (refusal) return refusal;
    if (body.value.document.id !== id) return wrong([{ place: ['document', 'id'], rule: 'other-id' }]);
    // What was deleted comes back to what it was: to bring it back is no way around a second reader.
    const last = newest?.document ? newest : await store.revision(id, (newest?.number ?? 1) - 1);
    const by = signedBy(ports, last?.document, body.value.document);
    if (by.refusal) return by.refusal;
    return appended(store, next(ports, id, newest, { ...body.value, document: by.document }), remember);
  });
}

async function remove(ports: Ports, id: string, request: Request): Promise<Response> {
  const { store, digest } = ports;
  return once({ store, digest, request, text: '', answerOf: changed }, async (remember) => {
    const newest = await store.newest(id);
    if (newest && !newest.document) return missing(id);
    const refusal = refusedBy(newest, id, request);
    if (refusal) return refusal;
    const query = removalSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) return wrong(defectsOf(query.error.issues));
    if (ports.signer?.mayRelease === false) return forbidden([{ path: [], rule: 'release-not-allowed' }]);
    return appended(store, next(ports, id, newest, query.data), remember);
  });
}

/** Needs no revision: facts with ids of their own do not collide. Where one is named it has to be the newest. */
async function add(ports: Ports, id: string, request: Request): Promise<Response> {
  const { store, digest } = ports;
  const body = await bodyOf(request, additionSchema);
  if ('refusal' in body) return body.refusal;
  const { facts, sources, ...who } = body.value;
  return once({ store, digest, request, text: body.text, answerOf: created }, async (remember) => {
    const newest = await store.newest(id);
    if (!newest?.document) return missing(id);
    if (request.headers.has('if-match') && !isOf(newest, request)) return outdated(newest);
    const { document, problems } = documentWith(newest.document, { facts, sources });
    if (!document) return wrong(problems);
    const by = signedBy(ports, newest.document, document);
    if (by.refusal) return by.refusal;
    return appended(store, next(ports, id, newest, { document: by.document, ...who }), remember);
  });
}

/** The revision once it is written; nothing where another was quicker. */
const appended = async (
  store: Store,
  revision: Revision,
  remember: Remember,
): Promise<Revision | undefined> =>
  (await store.append(revision, remember(revision))) ? revision : undefined;

/** Whoever knows no mark names the number alone. */
const isOf = (revision: Revision, { headers }: Request): boolean =>
  [etagOf(revision), `"${revision.number}"`].includes(headers.get('if-match') ?? '');

/** Why a change of a revision cannot be made: there is none, or it is not said which was edited, or it is another by now. */
function refusedBy(newest: Revision | undefined, id: string, request: Request): Response | undefined {
  if (!newest) return missing(id);
  if (!request.headers.has('if-match')) {
    return problem(428, 'Name the revision that was edited: If-Match.', {
      headers: { etag: etagOf(newest) },
    });
  }
  return isOf(newest, request) ? undefined : outdated(newest);
}

type ByWhom =
  | { readonly document: Initiative; readonly refusal?: undefined }
  | { readonly refusal: Response };

/** What is written, under the name that is known; or why this person may not. */
function signedBy({ signer, now }: Ports, before: Initiative | undefined, after: Initiative): ByWhom {
  if (!signer) return { document: after };
  const written = signed(before, after, signer, now());
  return written.document ? written : { refusal: forbidden(written.forbidden) };
}

const forbidden = (reasons: readonly Forbidden[]): Response =>
  problem(403, 'You may not write this.', {
    problems: reasons.map(({ path, rule }) => ({ place: [...path], rule })),
  });

const next = (
  { now, signer, digest }: Ports,
  initiative: string,
  before: Revision | undefined,
  written: Authorship & { readonly document?: Initiative },
): Revision => {
  const { document, author, reason } = written;
  const by = signer?.name ?? author.trim();
  const told = { initiative, document, author: by, reason: reason.trim(), at: now() };
  return revisionAfter(before, told, digest);
};

const changed = (revision: Revision): Response => json(revision, 200, { etag: etagOf(revision) });

const outdated = (newest: Revision): Response =>
  problem(412, 'Another revision has been written since.', { headers: { etag: etagOf(newest) } });

import { longestKey } from '#contract/writing.ts';
import type { Revision } from '#domain/writing/revision.ts';
import { type Digest, sha256 } from '#domain/writing/sha256.ts';
import { problem, wrong } from './response.ts';
import type { Remembered, Store } from './store.ts';

/** What is remembered with a revision so that the same request is not done twice; nothing where it has no key. */
export type Remember = (revision: Revision) => Remembered | undefined;

type Asked = {
  readonly store: Store;
  readonly request: Request;
  /** Its body, as it was sent; empty where it has none. */
  readonly text: string;
  readonly digest?: Digest | undefined;
  /** How the revision that it made is told. */
  readonly answerOf: (revision: Revision) => Response;
};

/**
 * Answers a request once: tried again where somebody was quicker, and a request that was answered already is answered as
 * it was then. The attempt gives back the revision that it made or why there is none, and nothing where another wrote first.
 */
export async function once(
  { store, request, text, digest = sha256, answerOf }: Asked,
  attempt: (remember: Remember) => Promise<Revision | Response | undefined>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key') ?? undefined;
  if (key !== undefined && (key === '' || key.length > longestKey)) return wrongKey('invalid_format');
  const hash = digest(saidBy(request, text));
  const remember: Remember = ({ initiative, number }) =>
    key === undefined ? undefined : { key, hash, initiative, number };
  for (let tries = 0; tries < patience; tries += 1) {
    const before = key === undefined ? undefined : await store.remembered(key);
    if (before && before.hash !== hash) return wrongKey('key-used-otherwise');
    const revision = before && (await store.revision(before.initiative, before.number));
    const done = revision ?? (await attempt(remember));
    if (done && !(done instanceof Response)) return answerOf(done);
    // What is refused for what the same request has written meanwhile is no refusal: it was sent twice at once.
    const isOvertaken = done && key !== undefined && (await store.remembered(key));
    if (done && !isOvertaken) return done;
  }
  return problem(503, 'Too many are writing at once; nothing was written.', {
    headers: { 'retry-after': '1' },
  });
}
/** Each try fails only because somebody else's did not. */
const patience = 200;

/** All by which two requests are the same. What nobody sends is left out, so that a key of an older release still counts. */
function saidBy({ method, url, headers }: Request, text: string): string {
  const { pathname, search } = new URL(url);
  const edited = headers.get('if-match');
  return `${method} ${pathname}${search}${edited === null ? '' : ` ${edited}`} ${text}`;
}

const wrongKey = (rule: string): Response => wrong([{ place: ['Idempotency-Key'], rule }]);

import { longestKey } from '#contract/writing.ts';
import type { Revision } from '#domain/writing/revision.ts';
import { sha256 } from '#domain/writing/sha256.ts';
import { created, problem, wrong } from './response.ts';
import type { Remembered, Store } from './store.ts';

/** What is remembered with a revision so that the same request is not done twice; nothing where it has no key. */
export type Remember = (revision: Revision) => Remembered | undefined;

/**
 * Answers a request once: tried again where somebody was quicker, and a request that was answered already is answered as
 * it was then. The attempt gives back nothing where another wrote first.
 */
export async function once(
  store: Store,
  request: Request,
  text: string,
  attempt: (remember: Remember) => Promise<Response | undefined>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key') ?? undefined;
  if (key !== undefined && (key === '' || key.length > longestKey)) return wrongKey('invalid_format');
  const hash = sha256(`${request.method} ${new URL(request.url).pathname} ${text}`);
  const remember: Remember = ({ initiative, number }) =>
    key === undefined ? undefined : { key, hash, initiative, number };
  for (let tries = 0; tries < patience; tries += 1) {
    const before = key === undefined ? undefined : await store.remembered(key);
    if (before && before.hash !== hash) return wrongKey('key-used-otherwise');
    const revision = before && (await store.revision(before.initiative, before.number));
    const answer = revision ? created(revision) : await attempt(remember);
    // What is refused for what the same request has written meanwhile is no refusal: it was sent twice at once.
    const isOvertaken = answer?.ok === false && key !== undefined && (await store.remembered(key));
    if (answer && !isOvertaken) return answer;
  }
  return problem(503, 'Too many are writing at once; nothing was written.', {
    headers: { 'retry-after': '1' },
  });
}
/** Each try fails only because somebody else's did not. */
const patience = 200;

const wrongKey = (rule: string): Response => wrong([{ place: ['Idempotency-Key'], rule }]);

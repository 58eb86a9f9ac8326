import { eventsPath } from '#contract/events.ts';
import { paperAsked } from '#contract/paper-paths.ts';
import { initiativesPath } from '#contract/paths.ts';
import { operationPaths, routeOf } from '#contract/routes.ts';
import { answering, isQuestion } from '#service/answer.ts';
import type { PaperHome } from '#service/papers.ts';
import type { Questions } from '#service/questions.ts';
import { refusalOf as refusalOfStore } from '#service/refusal.ts';
import { releasedStore } from '#service/released-store.ts';
import { received } from '#service/body.ts';
import { json, problem } from '#service/response.ts';
import { type Store, StoreProblem } from '#service/store.ts';
import { sha256, sha256OfBytes } from './digest.ts';
import { type IsOwnHost, isReading, refusalBy } from './guard.ts';
import { type Asker, excerptFor, refusalOf, signerOf } from './identity/asker.ts';
import type { Identity } from './identity/identity.ts';
import { type Limit, tooOften } from './limit.ts';
import type { Live } from './live.ts';
import type { Database } from './store/database.ts';
import { turns } from './turns.ts';
import { uploads } from './uploads.ts';

export type Ports = {
  readonly store: Store;
  /** The same, for what is only read; without, the store. */
  readonly reading?: Store | undefined;
  /** Without, they are answered in memory. */
  readonly questions?: Questions | undefined;
  /** Where the files of papers are kept, and by which rules; without, there are none. */
  readonly files?: Omit<PaperHome, 'digest'> | undefined;
  /** Without, nobody is told what is written. */
  readonly live?: Live | undefined;
  /** Among processes; without, there is no other one. */
  readonly turn?: Database['turn'];
  readonly clock: () => Date;
  readonly isOwnHost: IsOwnHost;
  readonly identity: Identity;
  /** Of each session; without, nobody waits. */
  readonly limit?: Limit | undefined;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
};

/** All that this server answers beside the pages, as a function from a request to its answer. */
export function app(ports: Ports): (request: Request) => Promise<Response> {
  const { isOwnHost, identity, isReady, limit } = ports;
  const resources = resourcesOf(ports);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (isReading(request)) {
      // Whoever watches over the process asks by its address, and under no name of it.
      if (pathname === operationPaths.up) return json({ status: 'up' });
      if (pathname === operationPaths.ready) {
        const isUp = await isReady();
        return json({ status: isUp ? 'ready' : 'database-away' }, isUp ? 200 : 503);
      }
    }
    const refusal = refusalBy(isOwnHost, request, identity.origin);
    if (refusal) return refusal;
    try {
      const asker = await identity.who(request);
      // From however many addresses: a cookie may be handed around.
      const wait = asker.kind === 'signed-in' ? limit?.(asker.session.id) : undefined;
      if (wait !== undefined) return tooOften(wait);
      const isThere = routeOf(pathname) !== undefined;
      const answer =
        (isThere ? await identity.answer(request, asker) : undefined) ??
        refusalOf(asker, request.method, pathname) ??
        (isThere ? await resources(request, asker) : problem(404, 'There is no such resource.'));
      // One address says another thing to another person: no cache on the way may keep it, nor take one for the other.
      if (asker.kind !== 'local') {
        // The bytes of a hash are the same to all who are shown them.
        if (!answer.headers.get('cache-control')?.startsWith('private')) {
          answer.headers.set('cache-control', 'no-store');
        }
        answer.headers.append('vary', 'cookie');
      }
      return answer;
    } catch (error) {
      if (error instanceof StoreProblem) return refusalOfStore(error);
      throw error;
    }
  };
}

/** What there is for whom: who does not work on it sees what is released, and who writes does so by the own name. */
function resourcesOf({ store, reading = store, questions, files, live, turn, clock }: Ports) {
  const inTurn = turns(turn);
  const upload = uploads();
  return async (request: Request, asker: Asker): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (live && routeOf(pathname) === eventsPath) {
      if (request.method === 'GET') return live.follow(request, followingOf(asker));
      return problem(405, 'Allowed is GET.', { headers: { allow: 'GET' } });
    }
    const isWriting = !isReading(request);
    // What is written follows from what is there, and not from what a copy has of it.
    const home = isWriting ? store : reading;
    const excerpt = excerptFor(asker);
    const seen = excerpt ? releasedStore(home, excerpt) : home;
    const initiatives = answering({
      store: seen,
      excerpt,
      questions,
      clock,
      digest: sha256,
      signer: signerOf(asker),
      files: files && { ...files, digest: sha256OfBytes },
    });
    if (isQuestion(pathname)) return initiatives(request);
    const id = pathname.slice(initiativesPath.length + 1).split('/', 1)[0];
    if (!isWriting || !id) return initiatives(request);
    // Appended beside what others append: it waits for nobody's turn.
    if (paperAsked(pathname)) return upload(() => initiatives(request));
    // First: whoever sends slowly keeps nobody else waiting.
    const whole = await received(request);
    return whole instanceof Response ? whole : inTurn(id, () => initiatives(whole));
  };
}

const followingOf = (asker: Asker) => ({
  seesDrafts: asker.rights.edit,
  session: asker.kind === 'signed-in' ? asker.session.id : undefined,
});

/** Whether a path is answered by `app`; the others are pages. */
export const isAnswered = (path: string): boolean => /^\/(api(\/|$|\?)|healthz|readyz)/.test(path);

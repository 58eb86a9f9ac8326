import { initiativesPath } from '#contract/paths.ts';
import { answering } from '#service/answer.ts';
import { json, problem } from '#service/response.ts';
import type { Store } from '#service/store.ts';
import { type IsOwnHost, refusalBy } from './guard.ts';
import { turns } from './turns.ts';

export type Ports = {
  readonly store: Store;
  readonly clock: () => Date;
  readonly isOwnHost: IsOwnHost;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
};

/** All that this server answers beside the pages, as a function from a request to its answer. */
export function app({ store, clock, isOwnHost, isReady }: Ports): (request: Request) => Promise<Response> {
  const initiatives = answering({ store, clock });
  const inTurn = turns();
  return async (request) => {
    const refusal = refusalBy(isOwnHost, request);
    if (refusal) return refusal;
    const { pathname } = new URL(request.url);
    if (pathname === '/healthz') return json({ status: 'up' });
    if (pathname === '/readyz') {
      const isUp = await isReady();
      return json({ status: isUp ? 'ready' : 'database-away' }, isUp ? 200 : 503);
    }
    if (!pathname.startsWith(initiativesPath)) return problem(404, 'There is no such resource.');
    const id = pathname.slice(initiativesPath.length + 1).split('/', 1)[0];
    const isWriting = request.method !== 'GET' && request.method !== 'HEAD';
    return isWriting && id ? inTurn(id, () => initiatives(request)) : initiatives(request);
  };
}

/** Whether a path is answered by `app`; the others are pages. */
export const isAnswered = (path: string): boolean => /^\/(api(\/|$|\?)|healthz|readyz)/.test(path);

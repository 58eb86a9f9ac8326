import type { RequestListener } from 'node:http';
import { routeOf } from '#contract/routes.ts';

/** What is known of an answer once it has gone: nothing of whom it went to, nor of what was in it. */
export type Answered = {
  readonly method: string;
  readonly resource: string;
  readonly status: number;
  /** In milliseconds. */
  readonly took: number;
};

type Ports = { readonly tell: (answered: Answered) => void; readonly now: () => number };

/** What an answer says of itself that goes on. */
export const streamOpened = 'stream-opened';

/** Tells of each answer of a listener, when it has gone or whoever asked has left. */
export const observed =
  (listener: RequestListener, { tell, now }: Ports): RequestListener =>
  (incoming, outgoing) => {
    const begin = now();
    const { method = '', url = '' } = incoming;
    let isTold = false;
    const told = () => {
      if (isTold) return;
      isTold = true;
      tell({ method, resource: resourceOf(url), status: outgoing.statusCode, took: now() - begin });
    };
    // A stream has answered once it is open; how long it lives is no waiting.
    outgoing.once(streamOpened, told).once('close', told);
    listener(incoming, outgoing);
  };

/** What was asked for by its kind: names, and what was written beside them, are nobody's business. */
function resourceOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  const route = routeOf(path)?.replaceAll(/\{(\w+)\}/g, ':$1');
  return route ?? (/^\/api(\/|$)/.test(path) ? 'other' : 'page');
}

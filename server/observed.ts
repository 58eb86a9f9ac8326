import type { RequestListener } from 'node:http';

/** What is known of an answer once it has gone: nothing of whom it went to, nor of what was in it. */
export type Answered = {
  readonly method: string;
  readonly resource: string;
  readonly status: number;
  /** In milliseconds. */
  readonly took: number;
};

type Ports = { readonly tell: (answered: Answered) => void; readonly now: () => number };

/** Tells of each answer of a listener, when it has gone or whoever asked has left. */
export const observed =
  (listener: RequestListener, { tell, now }: Ports): RequestListener =>
  (incoming, outgoing) => {
    const begin = now();
    const { method = '', url = '' } = incoming;
    outgoing.once('close', () =>
      tell({ method, resource: resourceOf(url), status: outgoing.statusCode, took: now() - begin }),
    );
    listener(incoming, outgoing);
  };

const known =
  /^\/(healthz|readyz|metrics|api\/(lines|deadlines|commitments|phases|session(\/sign-in|\/callback)?|sessions(\/:id)?|initiatives(\/:id(\/facts|\/revisions(\/:number)?)?)?))$/;

/** What was asked for by its kind: names, and what was written beside them, are nobody's business. */
function resourceOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  if (!/^\/(api(\/|$)|healthz$|readyz$|metrics$)/.test(path)) return 'page';
  const shape = path
    .replace(/(\/api\/(?:initiatives|sessions))\/[^/]+/, '$1/:id')
    .replace(/\/\d+$/, '/:number');
  return known.test(shape) ? shape : 'other';
}

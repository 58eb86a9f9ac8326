import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';

type Ports = {
  readonly metrics: { readonly text: () => Promise<string>; readonly contentType: string };
  /** Whoever names it is told, from wherever; without one only who asks on this machine, and through no proxy. */
  readonly token: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
};

/** Tells the metrics to those whom they concern; to others there is no such address. */
export const metricsListener =
  ({ metrics, token, headers }: Ports): RequestListener =>
  (incoming, outgoing) => {
    const isLetIn = token === undefined ? isNearby(incoming) : isNamed(incoming, token);
    if (!isLetIn || (incoming.method !== 'GET' && incoming.method !== 'HEAD')) {
      outgoing.writeHead(404, headers).end();
      return;
    }
    const type = { 'content-type': metrics.contentType, 'cache-control': 'no-store' };
    metrics.text().then(
      (text) => outgoing.writeHead(200, { ...headers, ...type }).end(text),
      () => outgoing.writeHead(500, headers).end(),
    );
  };

const loopback = /^(127\.|::1$|::ffff:127\.)/;
const ownNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A proxy on this machine asks from here, too, but says for whom, or under the name by which others know it. */
const isNearby = ({ socket, headers }: IncomingMessage): boolean =>
  loopback.test(socket.remoteAddress ?? '') &&
  ownNames.test(headers.host ?? '') &&
  headers.forwarded === undefined &&
  headers['x-forwarded-for'] === undefined;

/** Compared by hashes, in the same time whatever was named. */
const isNamed = ({ headers }: IncomingMessage, token: string): boolean =>
  timingSafeEqual(hashOf(headers.authorization ?? ''), hashOf(`Bearer ${token}`));

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

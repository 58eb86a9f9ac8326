import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { problem } from '#service/response.ts';
import { lastWords } from './followers.ts';
import { hurried } from './hurry.ts';
import { tooOften } from './limit.ts';
import { type Log, traceOf } from './log.ts';
import { streamOpened } from './observed.ts';
import { packedBodies } from './packed-bodies.ts';
import { tooManyFollow } from './shares.ts';

type Answer = (request: Request) => Promise<Response>;

type Ports = {
  readonly answer: Answer;
  /** Of every answer, as those of the pages. */
  readonly headers: Readonly<Record<string, string>>;
  /** Says how many seconds whoever sends it has to wait. */
  readonly limit: (incoming: IncomingMessage) => number | undefined;
  /** A place for a stream; undefined where whoever asks has as many as may be. Without, nobody is counted. */
  readonly share?: (incoming: IncomingMessage) => (() => void) | undefined;
  readonly log: Log;
};

/** How long somebody may take to send, in milliseconds: a request without a length, one of any length, its headers. */
const patience = {
  least: 30_000,
  requestTimeout: 300_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
};

/** A server for what `listener` answers; nobody holds it up by sending slowly. */
export function serverOf(listener: RequestListener, { least, ...timeouts } = patience) {
  const server = createServer(timeouts, hurried(listener, least));
  // Whoever does not take what was asked for, nor asks for anything, goes.
  server.setTimeout(120_000);
  // Longer than the minute for which proxies keep a connection: the one that closes first must not be this one.
  server.keepAliveTimeout = 65_000;
  return server;
}

/** Between Node's requests and the web's, which all that answers speaks. */
export const listenerOf =
  (ports: Ports): RequestListener =>
  (incoming, outgoing) => {
    respond(ports, incoming, outgoing).catch((error: unknown) => {
      ports.log('error', 'answer-lost', traceOf(error));
      outgoing.destroy();
    });
  };

const packed = packedBodies();

async function respond(ports: Ports, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const told = await answered(ports, incoming);
  // Whoever has left meanwhile gives no sign of it any more, and would hold a place for ever.
  if (outgoing.destroyed) return told.body?.cancel();
  const isStream = told.headers.get('content-type') === 'text/event-stream';
  const leavePlace = isStream ? (ports.share ?? unshared)(incoming) : undefined;
  if (leavePlace) {
    outgoing.once('close', leavePlace);
    return streamed(ports, told, outgoing);
  }
  if (isStream) await told.body?.cancel();
  // What says how long it is comes in parts, and is packed already.
  if (!isStream && told.headers.has('content-length')) return streamed(ports, told, outgoing);
  const response = isStream ? tooManyFollow() : told;
  const body = Buffer.from(await response.arrayBuffer());
  const isPacked = body.length > worthPacking && acceptsGzip(incoming);
  // Also of what is too short to be packed, and of an answer without a body: it stands for the next one at its address.
  response.headers.append('vary', 'accept-encoding');
  const sent = isPacked ? await packed(body) : body;
  const cookies = response.headers.getSetCookie();
  outgoing.writeHead(response.status, {
    ...ports.headers,
    ...Object.fromEntries(response.headers),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    ...(isPacked && { 'content-encoding': 'gzip' }),
    ...(response.status !== 304 && { 'content-length': sent.length }),
    // What was refused before it was read is not read to its end.
    ...(!incoming.complete && { connection: 'close' }),
  });
  outgoing.end(incoming.method === 'HEAD' || response.status === 304 ? undefined : sent);
  if (!incoming.complete) leave(incoming);
}

const unshared = () => () => undefined;

/** What comes in parts is sent as they come, until either side ends it. */
async function streamed(
  { headers, log }: Ports,
  { body, status, headers: own }: Response,
  outgoing: ServerResponse,
) {
  // A proxy must not gather it.
  outgoing.writeHead(status, { ...headers, ...Object.fromEntries(own), 'x-accel-buffering': 'no' });
  outgoing.flushHeaders();
  outgoing.emit(streamOpened);
  if (!body) return void outgoing.end();
  const reader = body.getReader();
  const gone = () => void outgoing.destroy();
  if (own.has('content-length')) {
    // What breaks off is no file: whoever asked sees it by its length, and the operator by the log.
    reader.closed.catch((error: unknown) => {
      log('error', 'answer-lost', traceOf(error));
      gone();
    });
  } else {
    // One that is let go has no end; and whoever takes nothing would not notice it.
    // One that has ended is not waited for where nobody takes its end.
    reader.closed.then(() => setTimeout(gone, lastWords).unref(), gone);
  }
  outgoing.once('close', () => void reader.cancel().catch(gone));
  const next = () => reader.read().catch(gone);
  for (let part = await next(); part && !part.done; part = await next()) {
    if (!outgoing.write(part.value)) await drained(outgoing);
  }
  outgoing.end();
}

const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.on('drain', go).on('close', go);
  });

/** Below it the headers weigh more than what is saved. */
const worthPacking = 1000;

const acceptsGzip = ({ headers }: IncomingMessage): boolean =>
  /(^|,)\s*gzip\s*(,|$|;\s*q=(1|0\.\d*[1-9]))/.test(headers['accept-encoding'] ?? '');

/** Takes what is still coming for a moment, so that the sender gets to read the answer, and then no more. */
function leave(incoming: IncomingMessage): void {
  incoming.resume();
  setTimeout(() => incoming.destroy(), 2_000).unref();
}

async function answered({ answer, limit, log }: Ports, incoming: IncomingMessage): Promise<Response> {
  const wait = limit(incoming);
  if (wait !== undefined) return tooOften(wait);
  const request = requestOf(incoming);
  if (!request) return problem(400, 'This address is malformed.');
  try {
    return await answer(request);
  } catch (error) {
    if (incoming.errored ?? incoming.destroyed) log('info', 'sender-left');
    else log('error', 'defect', traceOf(error));
    return problem(500, 'This is a defect of the server; its log says where.');
  }
}

function requestOf(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '' } = incoming;
  const { host = 'localhost' } = incoming.headers;
  const address = `http://${host}${url}`;
  // Of two, a proxy may have believed the other one.
  const isAmbiguous = (incoming.headersDistinct['host'] ?? []).length > 1;
  if (isAmbiguous || !url.startsWith('/') || !URL.canParse(address)) return undefined;
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(address, {
      method,
      headers,
      ...(hasBody && { body: streamOf(incoming), duplex: 'half' }),
    });
  } catch {
    // A method that no page may send, such as TRACE.
    return undefined;
  }
}

/** What is sent, as fast as it is read. */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const parts: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

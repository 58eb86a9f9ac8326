// A slow line in front of a fast local server. The browser's request-level throttling slows neither what a
// service worker fetches nor the set-up of a connection; a proxy between the sockets slows both.
import net from 'node:net';

const SEGMENT = 1460;
const INITIAL_WINDOW = 10 * SEGMENT;

/**
 * Runs what is due in the order of the time it was due at, and hands it that time rather than the time it
 * is: a timer that fires a millisecond late must not make the line slower with every segment.
 */
class Timeline {
  #events = [];
  #timer = null;

  at(time, run) {
    let place = this.#events.length;
    while (place > 0 && this.#events[place - 1].time > time) place -= 1;
    this.#events.splice(place, 0, { time, run });
    if (place === 0) this.#arm();
  }

  #arm() {
    clearTimeout(this.#timer);
    const next = this.#events[0];
    if (next) this.#timer = setTimeout(() => this.#runDue(), Math.max(0, next.time - performance.now()));
  }

  #runDue() {
    while (this.#events.length > 0 && this.#events[0].time <= performance.now()) {
      const { time, run } = this.#events.shift();
      run(time);
    }
    this.#arm();
  }
}

/** What one connection has not yet been allowed to send down, and how much of it may be under way. */
class Connection {
  waiting = [];
  waitingBytes = 0;
  underWay = 0;
  window = INITIAL_WINDOW;
  upstreamEnded = false;

  constructor(client, server, opensAt) {
    this.client = client;
    this.server = server;
    this.opensAt = opensAt;
  }

  get maySend() {
    return this.waitingBytes > 0 && this.underWay < this.window;
  }

  takeSegment() {
    const parts = [];
    let room = SEGMENT;
    while (room > 0 && this.waiting.length > 0) {
      const part = this.waiting[0].subarray(0, room);
      if (part.length === this.waiting[0].length) this.waiting.shift();
      else this.waiting[0] = this.waiting[0].subarray(part.length);
      parts.push(part);
      room -= part.length;
    }
    const segment = Buffer.concat(parts);
    this.waitingBytes -= segment.length;
    this.underWay += segment.length;
    return segment;
  }

  endWhenEmpty() {
    if (this.upstreamEnded && this.waitingBytes === 0 && this.underWay === 0) this.client.end();
  }
}

const bytesPerMs = (kilobitsPerSecond) => kilobitsPerSecond / 8;

/** @param {{ downKbps: number, upKbps: number, rttMs: number, setUpRtts: number }} shape */
export class Link {
  #shape;
  #timeline = new Timeline();
  #connections = [];
  #downFreeAt = 0;
  #upFreeAt = 0;
  #proxy = null;
  bytesDown = 0;
  opened = 0;
  lastDeliveryAt = 0;

  constructor(shape) {
    this.#shape = shape;
  }

  /** Puts the line in front of a loopback port and answers with the port at its far end. */
  async open(serverPort) {
    this.#proxy = net.createServer((client) => this.#accept(client, serverPort));
    await new Promise((resolve) => this.#proxy.listen(0, '127.0.0.1', resolve));
    return this.#proxy.address().port;
  }

  close() {
    this.#proxy?.close();
    for (const { client } of this.#connections) client.destroy();
  }

  get isIdle() {
    return this.#connections.every(({ waitingBytes, underWay }) => waitingBytes + underWay === 0);
  }

  resetCounters() {
    this.bytesDown = 0;
    this.opened = 0;
  }

  #accept(client, serverPort) {
    const { rttMs, setUpRtts } = this.#shape;
    const server = net.connect(serverPort, '127.0.0.1');
    const connection = new Connection(client, server, performance.now() + setUpRtts * rttMs);
    this.#connections.push(connection);
    this.opened += 1;
    client.setNoDelay(true);
    server.setNoDelay(true);

    client.on('data', (chunk) => this.#sendUp(connection, chunk));
    server.on('data', (chunk) => {
      connection.waiting.push(chunk);
      connection.waitingBytes += chunk.length;
      this.bytesDown += chunk.length;
      this.#sendDown(performance.now());
    });
    server.on('end', () => {
      connection.upstreamEnded = true;
      connection.endWhenEmpty();
    });
    const drop = () => {
      this.#connections = this.#connections.filter((other) => other !== connection);
      client.destroy();
      server.destroy();
    };
    client.on('error', drop).on('close', drop);
    server.on('error', drop);
  }

  // TCP and TLS 1.3 take a round trip each before a request can leave; loopback takes none. So the request
  // is held back for as long.
  #sendUp(connection, chunk) {
    const { upKbps, rttMs } = this.#shape;
    this.#timeline.at(Math.max(performance.now(), connection.opensAt), (now) => {
      this.#upFreeAt = Math.max(now, this.#upFreeAt) + chunk.length / bytesPerMs(upKbps);
      this.#timeline.at(this.#upFreeAt + rttMs / 2, () => {
        if (!connection.server.destroyed) connection.server.write(chunk);
      });
    });
  }

  // One segment at a time, in turn among the connections: they share the rate, and none waits for another's
  // whole file. A segment's acknowledgement comes a round trip later and widens the window by its size,
  // which doubles the window each round trip (slow start; nothing is lost, so it never ends).
  #sendDown(now) {
    if (this.#downFreeAt > now) return;
    const turn = this.#connections.findIndex((connection) => connection.maySend);
    if (turn < 0) return;
    const [connection] = this.#connections.splice(turn, 1);
    this.#connections.push(connection);

    const { downKbps, rttMs } = this.#shape;
    const segment = connection.takeSegment();
    this.#downFreeAt = now + segment.length / bytesPerMs(downKbps);
    this.#timeline.at(this.#downFreeAt, (time) => this.#sendDown(time));
    this.#timeline.at(this.#downFreeAt + rttMs / 2, () => {
      if (!connection.client.destroyed) connection.client.write(segment);
    });
    this.#timeline.at(this.#downFreeAt + rttMs, (time) => {
      this.lastDeliveryAt = time;
      connection.underWay -= segment.length;
      connection.window += segment.length;
      connection.endWhenEmpty();
      this.#sendDown(time);
    });
  }
}

import type { RequestListener } from 'node:http';

/** Of the slowest line that a file may come over, in bytes a millisecond: 1 Mbit/s. */
const slowest = 125;

/**
 * Gives each request its time to arrive, in milliseconds: `least`, and what its announced length takes over a slow line. Node
 * knows one time for all, in which either a file never arrives over such a line, or anybody holds a connection for minutes.
 */
export const hurried =
  (listener: RequestListener, least: number): RequestListener =>
  (incoming, outgoing) => {
    const announced = Number(incoming.headers['content-length']);
    const time = Number.isFinite(announced) ? least + announced / slowest : least;
    const { socket } = incoming;
    const timer = setTimeout(() => {
      if (incoming.complete) return;
      if (!outgoing.headersSent) socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
      socket.destroy();
    }, time).unref();
    incoming.once('close', () => clearTimeout(timer));
    listener(incoming, outgoing);
  };

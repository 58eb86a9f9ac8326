// The demo's own server for a folder, with a log of what left it: the page does not see what its service
// worker fetches, the server does.
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import http from 'node:http';
import { extname, sep } from 'node:path';
import { createDemoServer } from '../scripts/serve.mjs';

const KINDS = { '.js': 'script', '.woff2': 'font', '.css': 'style', '.html': 'document', '': 'document' };

/** Serves `folder` on a free loopback port. `log` has one entry a request; `active` counts the unanswered. */
export async function openSite(folder) {
  const server = createDemoServer(folder);
  // Longer than a visit: a connection that has to be set up again would be charged for twice.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await askForAll(folder, port);

  const site = { log: [], active: 0, lastEventAt: 0, port };
  server.prependListener('request', (request, response) => record(site, request, response));
  return site;
}

// The server compresses a file when it is first asked for. That is the server's time and not the page's.
async function askForAll(folder, port) {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = encodeURI(`/${name.replaceAll(sep, '/')}`);
    const headers = { 'accept-encoding': 'br' };
    const [response] = await once(http.get({ host: '127.0.0.1', port, path, headers }), 'response');
    await once(response.resume(), 'end');
  }
}

// The bytes are counted at the socket, headers and all: that is what the reader's line has to carry.
function record(site, request, response) {
  const { socket } = request;
  const before = socket.bytesWritten;
  const path = decodeURI(request.url.split('?', 1)[0]);
  const entry = { path, kind: KINDS[extname(path)] ?? 'other', at: Date.now(), status: 0, bytes: 0 };
  site.log.push(entry);
  site.active += 1;
  site.lastEventAt = performance.now();
  response.on('close', () => {
    entry.status = response.statusCode;
    entry.bytes = socket.bytesWritten - before;
    site.active -= 1;
    site.lastEventAt = performance.now();
  });
}

// Serves the dist-demo/ that is already built: on its own for the browser tests, and as the last step of `npm start`.
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, stopOnSignals } from './install.mjs';
import { createDemoServer } from './serve.mjs';

// Both loopbacks, because "localhost" means the one to some programs and the other to others.
const LOOPBACKS = ['127.0.0.1', '::1'];

/** The port that PORT asks for, else `fallback`. */
export function readPort(/** @type {number} */ fallback, value = process.env['PORT'] ?? '') {
  if (value.trim() === '') return fallback;
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Error(
    `PORT must be a whole number from 1 to 65535, not "${value}". For example: PORT=${fallback + 1} npm start`,
  );
}

/** @param {import('node:net').Server} server @param {number} port @param {string | undefined} host */
function open(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen({ port, host }, () => resolve(server.off('error', reject)));
  });
}

/**
 * Opens the port of each server at its address, or says what to do.
 * @param {readonly import('node:net').Server[]} servers
 * @param {number} port
 * @param {string} command
 * @param {readonly string[]} [hosts]
 */
export async function openAll(servers, port, command, hosts = LOOPBACKS) {
  for (const [index, server] of servers.entries()) {
    try {
      await open(server, port, hosts[index]);
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      // Machines without IPv6 have no second loopback.
      if (index > 0 && code !== 'EADDRINUSE') continue;
      for (const opened of servers) opened.close();
      const other = `Choose another: PORT=${port < 65535 ? Math.max(port + 1, 4173) : 4173} ${command}`;
      if (code === 'EADDRNOTAVAIL') {
        throw new Error(`${hosts[index]} is no address of this machine.`, { cause: error });
      }
      const reasons = { EADDRINUSE: 'is taken', EACCES: 'is open to root only' };
      const reason = reasons[/** @type {keyof typeof reasons} */ (code)];
      if (reason) throw new Error(`Port ${port} ${reason}. ${other}`, { cause: error });
      throw error;
    }
  }
}

/** Opens the port and closes it again: to be told of a taken one before waiting for a build. */
export async function assertPortFree(/** @type {number} */ port, command = 'npm start') {
  const servers = LOOPBACKS.map(() => createServer());
  await openAll(servers, port, command);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}

/**
 * Serves dist-demo/ until the returned function is called.
 * @param {number} port
 * @param {{ command?: string, precompress?: boolean, isPlain?: boolean }} [options]
 */
export async function serveDist(port, { command = 'npm start', precompress = false, isPlain = false } = {}) {
  const dir = join(root, 'dist-demo');
  if (!existsSync(join(dir, 'index.html')))
    throw new Error('There is nothing in dist-demo/ yet: npm run build:demo');
  const server = createDemoServer(dir, { precompress });
  if (isPlain) server.prependListener('request', ({ headers }) => (headers['accept-encoding'] = 'identity'));
  const twin = createServer((request, response) => server.emit('request', request, response));
  await openAll([server, twin], port, command);
  return () => {
    for (const each of [server, twin]) {
      each.close();
      each.closeAllConnections();
    }
  };
}

// Only when called by name, not when start.mjs imports it.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const stopped = stopOnSignals();
  try {
    // Packing takes seconds of the processors that the tests need; weight.spec.ts has a host that packs.
    const stop = await serveDist(readPort(4173), { command: 'node scripts/serve-dist.mjs', isPlain: true });
    stopped.addEventListener('abort', stop);
    if (stopped.aborted) stop();
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}

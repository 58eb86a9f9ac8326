// How long the developer waits: for a build, and for the first answer of the development server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const START_LIMIT_MS = 60_000;
const END_LIMIT_MS = 5_000;
const POLL_MS = 20;

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = (args, options) => spawn('npm', ['run', '--silent', ...args], { cwd: root, ...options });

export async function buildSeconds() {
  const startedAt = performance.now();
  const build = npm(['build:demo'], { stdio: ['ignore', 2, 2] });
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new Error(`npm run build:demo ended with ${code}`);
  return (performance.now() - startedAt) / 1000;
}

export async function devStartSeconds() {
  const port = await freePort();
  const startedAt = performance.now();
  // In a process group of its own: npm starts a shell that starts Node, and all of them have to end.
  const args = ['dev', '--', '--port', String(port), '--strictPort'];
  const server = npm(args, { detached: true, stdio: 'ignore' });
  const ended = once(server, 'exit');
  const end = (signal) => server.exitCode === null && process.kill(0 - server.pid, signal);
  const endWithBench = () => end('SIGKILL');
  process.once('exit', endWithBench);
  try {
    while (!(await answers(port))) {
      if (server.exitCode !== null) throw new Error(`npm run dev ended with ${server.exitCode}`);
      if (performance.now() - startedAt > START_LIMIT_MS) throw new Error('npm run dev does not answer');
      await sleep(POLL_MS);
    }
    return (performance.now() - startedAt) / 1000;
  } finally {
    end('SIGTERM');
    const patience = setTimeout(end, END_LIMIT_MS, 'SIGKILL');
    await ended;
    clearTimeout(patience);
    process.off('exit', endWithBench);
  }
}

async function freePort() {
  const probe = net.createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const answers = (port) =>
  new Promise((resolve) => {
    http
      .get(
        { host: 'localhost', port, path: '/', agent: false, headers: { accept: 'text/html' } },
        (response) => {
          response.resume();
          resolve(response.statusCode === 200);
        },
      )
      .on('error', () => resolve(false));
  });

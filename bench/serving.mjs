// Servers as `npm run serve` starts them, each a process of its own that can be killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../scripts/server.mjs', import.meta.url));

function started(port, database, args, settings = {}) {
  const profile = process.env['PROFILE'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['PROFILE']}`] : [];
  return spawn(process.execPath, [...profile, script, ...args], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: database,
      REQUESTS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'error',
      ...settings,
    },
  });
}

async function untilReady(port) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/readyz`)).ok) return;
    } catch {
      // It does not listen yet.
    }
    await pause(100);
  }
  throw new Error(`The server at ${port} does not get ready.`);
}

/** A server at a port, ready. It is killed as a failure of the machine would, or stopped as whoever runs it does. */
export async function serverAt(port, database, args = [], settings = {}) {
  let running = started(port, database, args, settings);
  const ended = async (signal) => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
  };
  try {
    await untilReady(port);
  } catch (error) {
    await ended('SIGKILL');
    throw error;
  }
  return {
    stop: () => ended('SIGTERM'),
    kill: () => ended('SIGKILL'),
    killAndStart: async () => {
      await ended('SIGKILL');
      running = started(port, database, [], settings);
      await untilReady(port);
    },
  };
}

/** What `npm run serve -- verify` says last. */
export async function verified(database) {
  const running = spawn(process.execPath, [script, 'verify'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DATABASE_URL: database, LOG_LEVEL: 'error' },
  });
  let said = '';
  running.stderr.on('data', (part) => (said += part));
  const [code] = await once(running, 'exit');
  return `verify ends with ${code}: ${said.trim().split('\n').at(-1)}`;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutDatabase } from '#tests/given/embedded.ts';

export type Started = {
  readonly address: string;
  /** Ends the process as an operator does, and keeps what it wrote. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
};

type Settings = Readonly<Record<string, string>>;

/** A server as an operator starts it, with the built pages and a database of its own with nothing in it. */
export async function startedServer(
  settingsFor: (address: string) => Promise<Settings> = async () => ({}),
  flags: readonly string[] = [],
): Promise<Started & { readonly end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  // As after a first start, which takes longer.
  await layOutDatabase(join(folder, 'postgres'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const settings = await settingsFor(address);
  const environment = {
    ...process.env,
    PORT: String(port),
    DATA_FOLDER: folder,
    LOG_LEVEL: 'warn',
    ...settings,
  };
  let running: ReturnType<typeof spawn> | undefined;
  const start = async () => {
    const child = spawn(process.execPath, ['scripts/server.mjs', ...flags], {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running = child;
    let said = '';
    for await (const part of child.stderr) {
      said += String(part);
      if (said.includes('http://localhost:')) break;
    }
    if (!said.includes('http://localhost:')) throw new Error(`The server did not start: ${said}`);
  };
  const stop = async () => {
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  };
  await start();
  const end = async () => {
    await stop();
    rmSync(folder, { recursive: true });
  };
  return { address, start, stop, end };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

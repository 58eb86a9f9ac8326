import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';

/**
 * Sees to it that one process alone opens a folder: two would destroy what is in it. Held by a socket beside it, which ends
 * with its process, however that ends; a number of a process would mean another one in another container. Gives back
 * what lets it go, or nothing where another process has the folder.
 */
export async function onlyOne(folder: string): Promise<(() => void) | undefined> {
  mkdirSync(folder, { recursive: true });
  const path =
    process.platform === 'win32' ? join(String.raw`\\?\pipe`, resolve(folder)) : join(folder, 'open');
  if (await isHeld(path)) return undefined;
  rmSync(path, { force: true });
  const server = createServer((asking) => asking.destroy()).unref();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(path, listening);
  });
  return () => void server.close();
}

const isHeld = (path: string): Promise<boolean> =>
  new Promise((tell) => {
    const asking = connect(path);
    asking.once('connect', () => tell(true)).once('error', () => tell(false));
    asking.once('close', () => asking.destroy());
  });

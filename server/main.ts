import type { RequestListener, Server } from 'node:http';
import { type Call, callIn } from './call.ts';
import { app, isAnswered } from './app.ts';
import { type Mistake, configIn } from './config.ts';
import { fill } from './examples.ts';
import { listenerOf, serverOf } from './http.ts';
import { type Log, logTo } from './log.ts';
import type { Database } from './store/database.ts';
import { opened } from './store/open.ts';
import { sqlStore } from './store/sql-store.ts';
import { verify } from './store/verify.ts';

/** What the computer and the rest of the project lend to a server. */
export type World = {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Words for whoever started it. */
  readonly say: (text: string) => void;
  /** Lines of the log; whoever sits before it needs only what went wrong. */
  readonly write: (line: string) => void;
  readonly isWatched?: boolean | undefined;
  /** The built pages, and the headers with which they are sent. */
  readonly pages: RequestListener;
  readonly headers: Readonly<Record<string, string>>;
  readonly examples: () => Promise<readonly unknown[]>;
  /** Opens the port for each server on a loopback of its own, or throws in words. */
  readonly listen: (servers: readonly [Server, Server], port: number) => Promise<void>;
  readonly stopped: AbortSignal;
  readonly clock: () => Date;
};

/** Runs a call to its end and gives back the exit code. */
export async function run(world: World): Promise<number> {
  const asked = callIn(world.args);
  const read = configIn(world.environment, world.isWatched ? 'warn' : 'info');
  const mistakes = [
    ...('mistake' in asked ? [asked.mistake] : []),
    ...('mistakes' in read ? read.mistakes : []),
  ];
  if ('mistake' in asked || 'mistakes' in read) return refused(world, mistakes);
  const { config } = read;
  const log = logTo({ write: world.write, clock: world.clock, least: config.least });
  const place = await opened(config.place, log);
  if ('mistake' in place) return refused(world, [place.mistake]);
  try {
    return await done(world, asked.call, { port: config.port, log, database: place.database });
  } finally {
    await place.database.close();
  }
}

function refused({ say }: World, mistakes: readonly Mistake[]): number {
  for (const { setting, de, en } of mistakes) say(`${setting}: ${de}\n${setting}: ${en}`);
  return 1;
}

type Ready = { readonly port: number; readonly log: Log; readonly database: Database };

const done = (world: World, call: Call, ready: Ready): Promise<number> =>
  call.kind === 'verify' ? verified(world, ready) : served(world, call.isDemo, ready);

async function verified({ say }: World, { database }: Ready): Promise<number> {
  const findings = await verify(database);
  for (const { initiative, number, hash, isBroken } of findings) {
    say(`${isBroken ? '✗' : '✓'} ${initiative} ${number} ${hash}`);
  }
  const broken = findings.filter(({ isBroken }) => isBroken).length;
  say(
    broken === 0
      ? `Alle Ketten halten (${findings.length}). All chains hold (${findings.length}).`
      : `Gebrochen: ${broken} von ${findings.length}. Broken: ${broken} of ${findings.length}.`,
  );
  return broken === 0 ? 0 : 1;
}

async function served(world: World, isDemo: boolean, { port, log, database }: Ready): Promise<number> {
  const { clock, say, stopped, pages, headers } = world;
  const store = sqlStore(database);
  if (isDemo) log('info', 'examples', { written: await fill(store, await world.examples(), clock) });
  const isOwnHost = (host: string) => ownHosts.has(host.replace(new RegExp(`:${port}$`), ''));
  const answer = listenerOf({
    answer: app({ store, clock, isOwnHost, isReady: () => isAnswering(database) }),
    headers,
    log,
  });
  const listener: RequestListener = (incoming, outgoing) =>
    (isAnswered(incoming.url ?? '') ? answer : pages)(incoming, outgoing);
  const servers: readonly [Server, Server] = [serverOf(listener), serverOf(listener)];
  try {
    await world.listen(servers, port);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
  log('info', 'listening', { port });
  say(`Förderlage: http://localhost:${port}`);
  await new Promise<void>((end) => {
    if (stopped.aborted) end();
    else stopped.addEventListener('abort', () => end(), { once: true });
  });
  await Promise.all(servers.map(closed));
  log('info', 'stopped');
  return 0;
}

const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

async function isAnswering(database: Database): Promise<boolean> {
  try {
    await database.query('select 1');
    return true;
  } catch {
    return false;
  }
}

/** Takes nothing more, finishes what is under way, and waits for it no longer than those who stop it do. */
async function closed(server: Server): Promise<void> {
  const tooLate = setTimeout(() => server.closeAllConnections(), 8_000);
  await new Promise<void>((end) => {
    server.close(() => end());
    server.closeIdleConnections();
  });
  clearTimeout(tooLate);
}

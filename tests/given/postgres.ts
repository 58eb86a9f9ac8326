import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A PostgreSQL of this machine, started for tests: reached by a socket in its folder, and by nobody else. */
export type Postgres = {
  readonly address: string;
  /** The same of another role or database. */
  readonly addressOf: (role: string, database: string) => string;
  /** Runs a program that comes with it to its end. */
  readonly tool: (name: string, args: readonly string[]) => void;
  /** Ends it as a failure of the machine would. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Makes a streaming standby of it under this name, which confirms commits where the database waits for that name. */
  readonly standby: (name: string) => Promise<Postgres>;
  /** Makes a database of its own of a standby. */
  readonly promote: () => void;
  /** Ends it, and takes its folder away. */
  readonly remove: () => Promise<void>;
};

const oldest = 15;
/** Where Debian puts each version. */
const debian = '/usr/lib/postgresql';
const nobody = 65_534;

/** Where the programs of the newest PostgreSQL are that is new enough; undefined where there is none. */
export function postgresHere(): string | undefined {
  const folders = [
    ...(existsSync(debian) ? readdirSync(debian) : []).map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ].filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  const found = folders.map((folder) => {
    const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    return { folder, version: Number(/ (\d+)/.exec(stdout)?.[1] ?? 0) };
  });
  return found
    .filter(({ version }) => version >= oldest)
    .toSorted((one, other) => other.version - one.version)[0]?.folder;
}

/** It refuses to run as root. */
const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : undefined;

export function postgresIn(programs: string, settings: readonly string[] = []): Promise<Postgres> {
  const how = ['-U', 'foerderlage', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  return startedIn(programs, settings, { program: 'initdb', args: how });
}

type Made = { readonly program: string; readonly args: readonly string[] };

async function startedIn(programs: string, settings: readonly string[], made: Made): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const tool = (name: string, args: readonly string[], as = {}) => {
    const { status, stderr } = spawnSync(join(programs, name), args, {
      ...as,
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  };
  tool(made.program, ['-D', data, ...made.args], user);
  let running: ChildProcess | undefined;
  const ended = async (signal: NodeJS.Signals) => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((done) => running?.once('exit', done));
    running.kill(signal);
    await gone;
  };
  const start = async () => {
    const all = ['-D', data, '-k', folder, '-h', '', ...settings.flatMap((each) => ['-c', each])];
    const begin = () =>
      (running = spawn(join(programs, 'postgres'), all, { ...user, cwd: folder, stdio: 'ignore' }));
    begin();
    const isUp = () =>
      spawnSync(join(programs, 'pg_isready'), ['-q', '-h', folder, '-d', 'postgres'], { cwd: folder })
        .status === 0;
    for (let tries = 0; !isUp(); tries += 1) {
      if (tries > 600) throw new Error('PostgreSQL did not start.');
      // What was killed may still hold its memory for a moment.
      if (running?.exitCode !== null) begin();
      await pause(100);
    }
  };
  await start();
  const addressOf = (role: string, database: string) =>
    `postgresql://${role}@localhost/${database}?host=${folder}`;
  return {
    address: addressOf('foerderlage', 'postgres'),
    addressOf,
    tool: (name, args) => tool(name, args),
    kill: () => ended('SIGKILL'),
    start,
    standby: (name) => {
      const from = `host=${folder} user=foerderlage application_name=${name}`;
      const how = ['-R', '-X', 'stream', '-c', 'fast', '--no-sync', '-d', from];
      // Once it is promoted, its writers would wait for its own confirmation.
      const own = settings.filter((each) => !each.startsWith('synchronous_standby_names'));
      return startedIn(programs, own, { program: 'pg_basebackup', args: how });
    },
    promote: () => tool('pg_ctl', ['promote', '-D', data, '-s'], user),
    remove: async () => {
      await ended('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Everything that calls npm: installs the packages where they are missing, and runs the package scripts. It runs
// before anything is installed, on whatever Node the machine has, so it uses nothing but what comes with Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const modules = join(root, 'node_modules');
const packagedNode = join(modules, '.bin', 'node');
const stampFile = join(modules, '.foerderlage-lock');
const windows = process.platform === 'win32';

const TO_INSTALL = [20, 19];
const TO_BUILD = [22, 12];

/** In a group of its own, so that nothing that the command starts can outlive it. */
const IN_GROUP = { cwd: root, detached: !windows, shell: windows };

/** How long a stopped script may take to close its browsers and servers before it is ended. */
const GRACE = 5000;

/** Aborts at Ctrl-C or when the process is asked to end; the reason is the exit code that says so. */
export function stopOnSignals() {
  const controller = new AbortController();
  for (const [name, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
    // A terminal and npm both deliver Ctrl-C, so the second one must do nothing.
    process.on(name, () => controller.abort(code));
  }
  if (process.env['npm_lifecycle_event']) {
    // The shell that npm puts between itself and a script dies of a signal without passing it on.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && controller.abort(143), 500).unref();
  }
  return controller.signal;
}

/**
 * What npm starts a moment later takes it over.
 * @param {import('node:child_process').ChildProcess} child @param {number} patience
 */
function giveWay({ pid }, patience) {
  try {
    if (pid) setPriority(pid, patience);
  } catch {
    // It has ended already, or the system allows it nobody: then it goes on as everybody.
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} name */
function signalGroup(child, name) {
  try {
    if (child.pid && !windows) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // Nothing of it is left.
  }
}

function isAtLeast(/** @type {string} */ version, /** @type {number[]} */ [major = 0, minor = 0]) {
  const [a = 0, b = 0] = version.replace('v', '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

function environment(extra = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...extra };
  // Left over in a shell, it would leave out development packages or build and test another React.
  delete env['NODE_ENV'];
  return env;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

const packagesIn = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether npm's own list of what it installed agrees with the lock file, as after an `npm ci` by hand. */
function isInstalledByHand() {
  try {
    const wanted = packagesIn(join(root, 'package-lock.json'));
    const installed = packagesIn(join(modules, '.package-lock.json'));
    return Object.keys({ ...wanted, ...installed }).every((path) => {
      const [want, have] = [wanted[path], installed[path]];
      // The optional ones are for other platforms; '' is the project itself.
      if (path === '' || (want?.optional && !have)) return true;
      return want?.version === have?.version && want?.integrity === have?.integrity;
    });
  } catch {
    return false;
  }
}

async function install(/** @type {AbortSignal | undefined} */ signal) {
  signal?.throwIfAborted();
  console.log('Installing the packages (once; this can take a minute) …');
  // Without the stamp an interrupted installation is begun again. The packaged Node is about to be replaced, so
  // npm has to run on the machine's own.
  rmSync(stampFile, { force: true });
  const env = environment();
  if (!windows) {
    const paths = (env['PATH'] ?? '').split(delimiter);
    env['PATH'] = paths.filter((path) => path !== join(modules, '.bin')).join(delimiter);
  }
  const flags = ['--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];
  const child = spawn('npm', ['ci', ...flags], { ...IN_GROUP, env, stdio: 'inherit' });
  // Asked politely, npm goes on for half a minute to undo what the next installation clears away anyhow.
  const stop = () => signalGroup(child, 'SIGKILL');
  signal?.addEventListener('abort', stop);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (code !== 0) {
    throw new Error(
      'The packages could not be installed; npm says why above. Then run the same command again.',
    );
  }
  writeFileSync(stampFile, lockHash());
}

/** npm puts the packaged Node first in the path of every script, so if it is there, it is the one that counts. */
function assertNodeToBuild() {
  const needed = `Node ${TO_BUILD.join('.')} or newer is needed`;
  if (!existsSync(packagedNode)) {
    if (isAtLeast(process.version, TO_BUILD)) return;
    throw new Error(
      `${needed}, and this is ${process.version}. On Linux (x64 and arm64, glibc) it comes with the packages; ` +
        `here (${process.platform} ${process.arch}) none was installed. Install a newer Node and try again.`,
    );
  }
  const version = spawnSync(packagedNode, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  if (isAtLeast(version, TO_BUILD)) return;
  throw new Error(
    `${needed}, and the packaged one does not run on this machine. ` +
      `Install a newer Node, remove ${packagedNode} and try again.`,
  );
}

/**
 * Installs what package-lock.json names, unless it is there already: then it does nothing and says nothing.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function ensureInstalled({ signal } = {}) {
  if (!isAtLeast(process.version, TO_INSTALL)) {
    throw new Error(
      `Node ${TO_INSTALL.join('.')} or newer is needed, and this is ${process.version}. Update Node.`,
    );
  }
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (stamp !== lockHash()) {
    if (isInstalledByHand()) writeFileSync(stampFile, lockHash());
    else await install(signal);
  }
  assertNodeToBuild();
}

/**
 * Runs a package script, collects what it prints, and rejects if it was stopped before its end. With a `patience` above 0
 * it lets others go first where they want the processors, up to 19.
 * @param {string} script
 * @param {{ args?: string[], signal?: AbortSignal, env?: Record<string, string>, timeout?: number, patience?: number }} [options]
 * @returns {Promise<{ code: number | null, output: string, seconds: number }>}
 */
export function runScript(script, { args = [], signal, env = {}, timeout = 0, patience = 0 } = {}) {
  const begin = performance.now();
  /** @type {Buffer[]} */
  const output = [];
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      ...IN_GROUP,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (patience > 0) giveWay(child, patience);
    let stopping = false;
    const stop = () => {
      stopping = true;
      // To all of them: the shell between npm and the tool keeps a Ctrl-C to itself.
      signalGroup(child, 'SIGINT');
      grace ??= setTimeout(signalGroup, GRACE, child, 'SIGKILL');
    };
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let grace;
    const limit = timeout > 0 ? setTimeout(stop, timeout) : undefined;
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('exit', () => {
      // What the script left running holds its output open; it must not hold up the caller.
      grace ??= setTimeout(signalGroup, GRACE, child, 'SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      clearTimeout(grace);
      signal?.removeEventListener('abort', stop);
      if (stopping) signalGroup(child, 'SIGKILL');
      if (signal?.aborted) return reject(new Error('stopped', { cause: signal.reason }));
      resolve({
        code,
        output: Buffer.concat(output).toString(),
        seconds: (performance.now() - begin) / 1000,
      });
    });
  });
}

// `npm run test:bare`: runs `npm test` as on a fresh machine, in an empty clone of what is committed, with a PATH that
// holds nothing but what the README names; as root and, where root runs it, as a user without any rights, too.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

/** What the README names, and what comes with every Debian. */
const PROGRAMS = [
  'node',
  'npm',
  'npx',
  'git',
  'sh',
  'env',
  'cat',
  'cp',
  'dirname',
  'basename',
  'ls',
  'mkdir',
  'rm',
  'sed',
];
const NOBODY = 65_534;

/** Where a program of the machine is; what the packages of this folder bring does not count. */
function machinesOwn(/** @type {string} */ name) {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`There is no ${name} on this machine.`);
  return found;
}

function runAs(/** @type {string} */ who, /** @type {number | undefined} */ id) {
  const home = mkdtempSync(join(tmpdir(), 'bare-'));
  try {
    const [clone, bin] = [join(home, 'clone'), join(home, 'bin')];
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
    mkdirSync(bin);
    for (const name of PROGRAMS) symlinkSync(machinesOwn(name), join(bin, name));
    chmodSync(home, 0o755);
    if (id !== undefined) execFileSync('chown', ['-R', `${id}:${id}`, home]);
    console.log(`npm test as ${who}, in ${clone}`);
    const { CHROME_PATH } = process.env;
    const env = { PATH: bin, HOME: home, TMPDIR: home, ...(CHROME_PATH && { CHROME_PATH }) };
    const user = id === undefined ? {} : { uid: id, gid: id };
    const args = ['test', '--', ...process.argv.slice(2)];
    const { status } = spawnSync(join(bin, 'npm'), args, { cwd: clone, env, stdio: 'inherit', ...user });
    return status === 0;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const isRoot = process.getuid?.() === 0;
const passed = [runAs(isRoot ? 'root' : 'the user that you are', undefined)];
if (isRoot) passed.push(runAs('a user without rights', NOBODY));
else console.log('Not run as another user: only root can become one.');
process.exitCode = passed.every(Boolean) ? 0 : 1;

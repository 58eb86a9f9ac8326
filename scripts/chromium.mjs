// Finds a Chromium for the browser tests, and installs one where there is none.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './install.mjs';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

/** Where the system's package managers put it. */
const SYSTEM_PATHS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);
/** The same Chromium without its windows: it draws no tabs and no address bar around pages that nobody sees. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Where Playwright puts its own shell, from where it puts the whole: it tells the path of that alone. */
const shellBeside = (/** @type {string} */ whole) =>
  whole
    .replace('/chromium-', '/chromium_headless_shell-')
    .replace(/\/chrome-(linux[^/]*)\/chrome$/, '/chrome-headless-shell-$1/chrome-headless-shell');

/** A file is not enough: Ubuntu's package is a stub for its snap, and Playwright's own may lack libraries. */
async function starts(/** @type {string} */ path) {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
    return /chrom\D*\d+\./i.test(stdout);
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium that starts, if there is one: the named one, the system's, or Playwright's own.
 * @param {{ withWindows?: boolean }} [options] with the windows that readers have, if it can be, for what is measured
 */
export async function findChromium({ withWindows = false } = {}) {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", and that does not start. Correct it, or leave it out.`);
  }
  // Only here, because Playwright is not there before the installation.
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  const whole = [...SYSTEM_PATHS, own];
  const shells = [SHELL, shellBeside(own)];
  for (const path of withWindows ? [...whole, ...shells] : [...shells, ...whole]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** Playwright's own comes from its server, which not every network lets through; as root its libraries come with it. */
const apt = 'apt-get -o DPkg::Lock::Timeout=60';
const install = `${apt} install -y --no-install-recommends fonts-liberation`;
// Debian has the shell from 12 on; an older one, or what is made of Debian, may have the whole alone.
const APT = `${apt} update; ${install} chromium-headless-shell || ${install} chromium`;
const PLAYWRIGHT = `playwright install --only-shell ${isRoot ? '--with-deps ' : ''}chromium`;

/**
 * The path of a Chromium that starts; it is installed if need be, and whatever the installer says is shown.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function ensureChromium({ signal } = {}) {
  const found = await findChromium();
  if (found) return found;

  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(':');
  const env = { ...process.env, PATH: path, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of isRoot && existsSync('/usr/bin/apt-get') ? [APT, PLAYWRIGHT] : [PLAYWRIGHT]) {
    console.log(`Installing a Chromium for the browser tests: ${command}`);
    const installer = spawn('sh', ['-c', command], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      ...(signal && { signal }),
    });
    await new Promise((resolve) => installer.once('error', resolve).once('close', resolve));
    signal?.throwIfAborted();
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(`There is no Chromium for the browser tests, and none could be installed; see above.
Any one of these helps:
  sudo apt-get install chromium-headless-shell fonts-liberation
  sudo npx playwright install --with-deps --only-shell chromium
  CHROME_PATH=/path/to/chromium npm test`);
}

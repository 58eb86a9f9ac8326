// Finds a Chromium for the browser tests, and installs one where there is none.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './install.mjs';

const run = promisify(execFile);

/** Where the system's package managers put it. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A file is not enough: Ubuntu's package is a stub for its snap, and Playwright's own may lack libraries. */
async function starts(/** @type {string} */ path) {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
    return /chrom\D*\d+\./i.test(stdout);
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  try {
    // Only here, because it is not there before the installation.
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** The path of a Chromium that starts, if there is one. */
export async function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", and that does not start. Correct it, or leave it out.`);
  }
  for (const path of SYSTEM_PATHS) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  const own = await playwrightsOwn();
  return existsSync(own) && (await starts(own)) ? own : undefined;
}

/** The ways to a Chromium, the smallest change to the machine first. Only root can add system packages. */
function installers() {
  const system = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=60'];
  const playwright = join(root, 'node_modules', '.bin', 'playwright');
  return [
    {
      says: 'Installing Chromium for the browser tests …',
      applies: async () => system,
      commands: [
        [...apt, 'update'],
        [...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      ],
    },
    {
      says: 'Downloading a Chromium for the browser tests …',
      applies: async () => true,
      commands: [[playwright, 'install', 'chromium']],
    },
    {
      says: 'Installing the system libraries that it lacks …',
      applies: async () => system && existsSync(await playwrightsOwn()),
      commands: [[playwright, 'install-deps', 'chromium']],
    },
  ];
}

/** The line that says most; the first one, unless another is marked as the error. */
function gist(/** @type {unknown} */ error) {
  const { stderr, message } = /** @type {Error & { stderr?: string }} */ (error);
  const lines = (stderr || message).split('\n').map((line) => line.trim());
  return lines.find((line) => /^(E|error):/i.test(line)) ?? lines.find(Boolean) ?? '';
}

/**
 * The path of a Chromium that starts; it is installed if need be.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function ensureChromium({ signal } = {}) {
  const found = await findChromium();
  if (found) return found;

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const reasons = new Set();
  for (const { says, applies, commands } of installers()) {
    if (!(await applies())) continue;
    console.log(says);
    for (const [file = '', ...args] of commands) {
      try {
        await run(file, args, { cwd: root, env, maxBuffer: 2 ** 28, ...(signal && { signal }) });
      } catch (error) {
        signal?.throwIfAborted();
        // Go on: one broken package source fails the update and yet leaves the others usable.
        reasons.add(`  ${gist(error)}`);
      }
    }
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'There is no Chromium for the browser tests, and none could be installed.',
      ...reasons,
      'Any one of these helps:',
      '  sudo apt-get install chromium fonts-liberation',
      '  sudo npx playwright install-deps chromium && npx playwright install chromium',
      '  CHROME_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

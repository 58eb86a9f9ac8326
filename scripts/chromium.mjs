// Finds a Chromium for the browser tests, and installs one where there is none.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './install.mjs';

const run = promisify(execFile);

/** Where the system's package managers put it. */
export const SYSTEM_PATHS = [
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
  for (const path of [...SYSTEM_PATHS, await playwrightsOwn()]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** The ways to a Chromium, those with fewer questions first. */
function installers() {
  const isRoot = process.getuid?.() === 0;
  const apt = ['-o', 'DPkg::Lock::Timeout=60'];
  const playwright = join(root, 'node_modules', '.bin', 'playwright');
  const system = { DEBIAN_FRONTEND: 'noninteractive' };
  const byApt = {
    says: 'Installing Chromium for the browser tests …',
    commands: [
      ['apt-get', ...apt, 'update'],
      ['apt-get', ...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ],
  };
  const byPlaywright = {
    says: 'Downloading a Chromium for the browser tests …',
    // Only root can add the system libraries that it needs.
    commands: [[playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']],
  };
  return { env: { ...process.env, ...system }, ways: [...(isRoot ? [byApt] : []), byPlaywright] };
}

/**
 * The path of a Chromium that starts; it is installed if need be.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function ensureChromium({ signal } = {}) {
  const found = await findChromium();
  if (found) return found;

  const { env, ways } = installers();
  let reason = '';
  for (const { says, commands } of ways) {
    console.log(says);
    try {
      for (const [file = '', ...args] of commands) {
        await run(file, args, { cwd: root, env, maxBuffer: 2 ** 28, ...(signal && { signal }) });
      }
    } catch (error) {
      signal?.throwIfAborted();
      const { stderr, message } = /** @type {Error & { stderr?: string }} */ (error);
      reason = (stderr || message).trim().split('\n').at(-1) ?? '';
    }
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'There is no Chromium for the browser tests, and none could be installed.',
      ...(reason ? [`(${reason})`] : []),
      'Any one of these helps:',
      '  sudo apt-get install chromium fonts-liberation',
      '  sudo npx playwright install-deps chromium && npx playwright install chromium',
      '  CHROME_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

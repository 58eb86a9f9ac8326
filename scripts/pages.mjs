// The pages of production, built where there are none, or older ones than what they are made of.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runScript } from './install.mjs';
import { root } from './packed.mjs';

const sources = [
  'src',
  'public',
  'scripts',
  'docs/glossary.md',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
];

/** By whom they are being built: a second one would write into the files of the first. */
const builder = join(root, 'node_modules/.cache/foerderlage/builder');

/** Of all processes that ask at once, one builds and the others wait for it. */
export async function ensurePages(/** @type {{ signal?: AbortSignal }} */ { signal } = {}) {
  while (!areFresh()) {
    if (!isMine()) {
      await pause(100, undefined, signal && { signal });
      continue;
    }
    try {
      if (!areFresh()) await build(signal);
      return;
    } finally {
      rmSync(builder, { force: true });
    }
  }
}

async function build(/** @type {AbortSignal | undefined} */ signal) {
  console.error('Building the pages …');
  const { code, output } = await runScript('build', signal ? { signal } : {});
  if (code !== 0) throw new Error(`${output.trimEnd()}\n\nThe pages could not be built; see above.`);
}

/** Whether this process builds; one that has ended without a word does not any more. */
function isMine() {
  mkdirSync(dirname(builder), { recursive: true });
  try {
    writeFileSync(builder, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isRunning(Number(readIfThere(builder)))) rmSync(builder, { force: true });
    return false;
  }
}

function isRunning(/** @type {number} */ id) {
  try {
    return id === 0 || process.kill(id, 0);
  } catch {
    return false;
  }
}

function readIfThere(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The last page that a build writes is the worker that keeps them. */
function areFresh() {
  const built = changedAt('dist/sw.js');
  return sources.every((source) => newestIn(source) <= built);
}

function changedAt(/** @type {string} */ name) {
  try {
    return statSync(join(root, name)).mtimeMs;
  } catch {
    return 0;
  }
}

function newestIn(/** @type {string} */ source) {
  if (!statSync(join(root, source)).isDirectory()) return changedAt(source);
  const names = readdirSync(join(root, source), { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => changedAt(join(source, name))));
}

// `npm run serve`: the pages and the API from one process, over a PostgreSQL (docs/operations.md).

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, runScript, stopOnSignals } from './install.mjs';
import { packed, root } from './packed.mjs';
import { openAll } from './serve-dist.mjs';
import { ALWAYS, siteOf } from './serve.mjs';

const stopped = stopOnSignals();
const dist = join(root, 'dist');

try {
  await ensureInstalled({ signal: stopped });
  await ensureBuilt();
  const program = await packed({
    name: 'server',
    entries: { main: 'server/main.ts', examples: 'mocks/seed/examples.ts' },
    // The one looks for its own files beside itself; the other asks for packages that need not be there.
    external: ['@electric-sql/pglite', 'pg', 'pino', 'prom-client'],
  });
  const { run } = await program('main');
  const site = siteOf(dist);
  const code = await run({
    args: process.argv.slice(2),
    environment: process.env,
    say: console.error,
    write: (/** @type {string} */ line) => process.stdout.write(line),
    isWatched: process.stdout.isTTY,
    pages: site.listener,
    headers: ALWAYS,
    examples: async () => (await program('examples')).examples,
    listen: (
      /** @type {import('node:http').Server[]} */ servers,
      /** @type {number} */ port,
      /** @type {readonly string[]} */ hosts,
    ) => openAll(servers, port, 'npm run serve', hosts),
    stopped,
    clock: () => new Date(),
  });
  process.exit(code);
} catch (error) {
  if (!stopped.aborted) console.error(/** @type {Error} */ (error).message);
  process.exit(stopped.aborted ? stopped.reason : 1);
}

/** Builds the pages where there are none, or older ones than what they are made of. */
async function ensureBuilt() {
  const built = changedAt('dist/index.html');
  const sources = [
    'src',
    'public',
    'scripts',
    'docs/glossary.md',
    'index.html',
    'package-lock.json',
    'vite.config.ts',
  ];
  if (sources.every((source) => newestIn(source) <= built)) return;
  console.error('Building the pages …');
  const { code, output } = await runScript('build', { signal: stopped });
  if (code !== 0) throw new Error(`${output.trimEnd()}\n\nThe pages could not be built; see above.`);
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

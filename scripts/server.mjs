// `npm run serve`: the pages and the API from one process, over a PostgreSQL (docs/operations.md).

import { join } from 'node:path';
import { ensureInstalled, stopOnSignals } from './install.mjs';
import { packed, root } from './packed.mjs';
import { ensurePages } from './pages.mjs';
import { openAll } from './serve-dist.mjs';
import { ALWAYS, siteOf } from './serve.mjs';

const stopped = stopOnSignals();
const dist = join(root, 'dist');

try {
  await ensureInstalled({ signal: stopped });
  await ensurePages({ signal: stopped });
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

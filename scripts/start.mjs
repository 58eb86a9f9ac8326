// `npm start`: from a fresh clone to the running demo, in one command and without a database or a key.
import { ensureInstalled, runScript, stopOnSignals } from './install.mjs';
import { assertPortFree, readPort, serveDist } from './serve-dist.mjs';

const stopped = stopOnSignals();

try {
  const port = readPort(4173);
  // First of all: nobody should hear of a taken port only after the build.
  await assertPortFree(port);
  await ensureInstalled({ signal: stopped });

  console.log('Building the demo …');
  const build = await runScript('build:demo', { signal: stopped });
  if (build.code !== 0)
    throw new Error(`${build.output.trimEnd()}\n\nThe demo could not be built; see above.`);

  const stop = await serveDist(port, { precompress: true });
  stopped.addEventListener('abort', () => {
    stop();
    // Asked to stop, it did: that is no failure. The exit does not wait for compression in the background.
    process.exit(0);
  });
  console.log(`Förderlage: http://localhost:${port}\nCtrl-C stops it.`);
} catch (error) {
  if (!stopped.aborted) console.error(/** @type {Error} */ (error).message);
  process.exit(stopped.aborted ? stopped.reason : 1);
}

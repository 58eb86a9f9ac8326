// Shows that the line is as slow as it says and that the processor is slowed as asked. Not part of `npm test`: it
// measures time, and time on a busy machine is nobody's fault.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, slowProcessor } from './browser.mjs';
import { openHost } from './host.mjs';
import { PROCESSOR_SLOWDOWN, SHAPE } from './model.mjs';

const SIZE = 200_000;
const bytesPerMs = SHAPE.downKbps / 8;
let failed = 0;

function check(what, measured, expected, above, below = 0.03) {
  const holds = measured >= expected * (1 - below) && measured <= expected * (1 + above);
  if (!holds) failed += 1;
  const [shown, about] = [measured, expected].map((value) => value.toFixed(value < 10 ? 1 : 0));
  console.log(`${holds ? '✓' : '✗'} ${what}: ${shown}, expected about ${about}`);
}

function fetchOnce(url, agent) {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: agent ?? false }, (response) => {
      const firstByteMs = performance.now() - startedAt;
      response.resume().on('end', () => resolve({ firstByteMs, allMs: performance.now() - startedAt }));
    });
    request.on('error', reject);
  });
}

/** In the page: how long the same work takes. */
function work() {
  const startedAt = performance.now();
  let x = 0;
  for (let i = 0; i < 1e8; i += 1) x = (x * 31 + i) % 65_521;
  return performance.now() - startedAt + (x < 0 ? 1 : 0);
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
await writeFile(join(folder, 'large.png'), randomBytes(SIZE));
await writeFile(join(folder, 'index.html'), '<!doctype html><title>Bench</title><p>Bench</p>');
const host = await openHost(folder, SHAPE);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

try {
  const roundTrip = SHAPE.rttMs;
  const fresh = await fetchOnce(`${host.origin}/index.html`, agent);
  check(
    'new connection, ms to the first byte (set-up and one request)',
    fresh.firstByteMs,
    (SHAPE.setUpRtts + 1) * roundTrip,
    0.1,
  );
  const kept = await fetchOnce(`${host.origin}/index.html`, agent);
  check('connection kept open, ms to the first byte (one request)', kept.firstByteMs, roundTrip, 0.15);

  // On a new connection slow start leaves the line idle between the first windows: ten segments, then twenty.
  const windowMs = (segments) => (segments * 1460) / bytesPerMs;
  const idle = [10, 20].reduce(
    (sum, segments) => sum + Math.max(0, roundTrip + windowMs(1) - windowMs(segments)),
    0,
  );
  const cold = await fetchOnce(`${host.origin}/large.png`);
  check(
    '200 KB on a new connection, ms',
    cold.allMs,
    (SHAPE.setUpRtts + 1) * roundTrip + SIZE / bytesPerMs + idle,
    0.1,
  );

  await host.reset();
  const bothFrom = performance.now();
  await Promise.all([fetchOnce(`${host.origin}/large.png`), fetchOnce(`${host.origin}/large.png`)]);
  const { bytes, connections } = await host.read();
  const atLeast = (SHAPE.setUpRtts + 1) * roundTrip + (2 * SIZE) / bytesPerMs;
  check('twice 200 KB at once over the one line, ms', performance.now() - bothFrom, atLeast, 0.15);
  check('bytes counted for both', bytes, 2 * SIZE, 0.01);
  check('connections counted for both', connections, 2, 0);

  const { context, page } = await launch();
  // Asked for before the visit, as the bench does: it has to outlast the change of document.
  await slowProcessor(page, PROCESSOR_SLOWDOWN);
  await page.goto(`${host.origin}/`);
  await page.evaluate(work);
  const slow = await page.evaluate(work);
  await slowProcessor(page, 1);
  const quick = await page.evaluate(work);
  check('the same work with a slowed processor, times as long', slow / quick, PROCESSOR_SLOWDOWN, 0.25, 0.25);
  await context.close();
} finally {
  agent.destroy();
  await host.close();
  await rm(folder, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;

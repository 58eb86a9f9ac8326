// Reads one after the other, in a thread of its own, until it is told to stop: how long did each take?
import { parentPort, workerData } from 'node:worker_threads';
import { setTimeout as pause } from 'node:timers/promises';

const { addresses, paths, asked } = workerData;

const taken = Object.fromEntries(Object.keys(paths).map((name) => [name, []]));
for (let turn = 0; Atomics.load(asked, 0) === 1; turn += 1) {
  for (const [name, path] of Object.entries(paths)) {
    const begin = performance.now();
    try {
      const answer = await fetch(`${addresses[turn % addresses.length]}${path}`);
      await answer.arrayBuffer();
      // What a killed server or database cannot answer is counted by the editors.
      if (answer.status === 200) taken[name].push(performance.now() - begin);
    } catch {
      await pause(20);
    }
  }
  await pause(5);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const told = Object.fromEntries(
  Object.entries(taken).map(([name, times]) => {
    const sorted = times.toSorted((one, other) => one - other);
    return [name, { count: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99) }];
  }),
);
const tell = parentPort.postMessage.bind(parentPort);
tell(told);

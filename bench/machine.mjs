// What it is measured on, and whether that has time for it.
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const FREE_SHARE = 0.7;
const PATIENCE_MS = 30_000;

export function machineOf(chromium) {
  const processors = cpus();
  return { cpus: processors.length, model: processors[0]?.model, chromium, node: process.versions.node };
}

/** Waits, within reason, until other programs leave most of the processors alone; answers with the free share. */
export async function untilFree() {
  const startedAt = performance.now();
  for (;;) {
    const share = await freeShare();
    if (share >= FREE_SHARE || performance.now() - startedAt > PATIENCE_MS) return share;
  }
}

async function freeShare() {
  const before = times();
  await sleep(1000);
  const after = times();
  return (after.idle - before.idle) / (after.all - before.all);
}

const total = (values) => values.reduce((sum, value) => sum + value, 0);

function times() {
  const all = cpus().map((cpu) => cpu.times);
  return { idle: total(all.map(({ idle }) => idle)), all: total(all.flatMap((each) => Object.values(each))) };
}

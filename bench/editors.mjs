// Many editors at once over one initiative, at several servers before one PostgreSQL, while servers are killed and the
// database is: is every acknowledged fact there, and how long does a reader wait meanwhile?
//   node bench/editors.mjs [--editors 100] [--facts 20] [--kills 20] [--servers 2]
// A bench and never a test: it says what is. It needs programs of PostgreSQL 15 or newer on this machine.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { packed } from '../scripts/packed.mjs';
import { serverAt, verified } from './serving.mjs';

const { values } = parseArgs({
  options: {
    editors: { type: 'string', default: '100' },
    facts: { type: 'string', default: '20' },
    kills: { type: 'string', default: '20' },
    servers: { type: 'string', default: '2' },
    port: { type: 'string', default: '4290' },
  },
});
const [editors, facts, kills, count, port] = ['editors', 'facts', 'kills', 'servers', 'port'].map((name) =>
  Number(values[name]),
);
const who = { author: 'Amt 50', reason: 'Vorlage 12/24' };
const path = '/api/initiatives/gemeinsam-klappts';
const own = '/api/initiatives/bench';

const program = await packed({
  name: 'editors',
  entries: { postgres: 'tests/given/postgres.ts' },
  external: [],
});
const { postgresHere, postgresIn } = await program('postgres');
const programs = postgresHere();
if (!programs) throw new Error('There are no programs of PostgreSQL 15 or newer here.');
const database = await postgresIn(programs);
const ports = Array.from({ length: count }, (_, index) => port + index);
const servers = [];
async function measure() {
  const document = await (await fetch(`http://127.0.0.1:${port}${path}`)).json();
  const { id: _, ...rest } = document;
  const first = { id: 'bench', ...rest };
  const made = await send(`http://127.0.0.1:${port}/api/initiatives`, { document: first, ...who }, 'begin');
  if (made.status !== 201) throw new Error(`The initiative was not made: ${made.status}`);
  const [pattern] = document.facts;

  let written = 0;
  let refused = 0;
  const total = editors * facts;
  const isDone = () => written === total;
  const reading = readers();
  const begin = performance.now();
  await Promise.all([
    trouble(isDone, () => written / total),
    ...Array.from({ length: editors }, async (__, editor) => {
      for (let fact = 0; fact < facts; fact += 1) {
        const id = `editor-${editor}-${fact}`;
        const body = { facts: [{ ...pattern, id, supersedes: [], contents: [contentOf(id)] }], ...who };
        while (!(await isAcknowledged(ports[(editor + fact) % count], body, id))) {
          refused += 1;
          await pause(50);
        }
        written += 1;
      }
    }),
  ]);
  const seconds = (performance.now() - begin) / 1000;
  const overtaken = await summed(/^foerderlage_revisions_total\{outcome="overtaken"\} (\d+)$/m);
  const used = await summed(/^process_cpu_seconds_total ([\d.]+)$/m);
  const underLoad = await reading.stop();
  const idle = await idleReads();

  const newest = await (await fetch(`http://127.0.0.1:${port}${own}`)).json();
  const there = new Set(newest.facts.map(({ id }) => id));
  const missing = document.facts.length + total - there.size;
  const numbers = (await (await fetch(`http://127.0.0.1:${port}${own}/revisions`)).json()).map(
    ({ number }) => number,
  );
  const hasGap = numbers.some((number, index) => number !== index + 1);
  console.log(
    `${total} facts of ${editors} editors at ${count} servers, ${kills} kills: ${seconds.toFixed(1)} s`,
  );
  console.log(
    `sent again ${refused} times; since the last start overtaken ${overtaken} times, ${used.toFixed(1)} s of processor time of the servers; not there: ${missing}; revisions: ${numbers.length}, ${hasGap ? 'with a gap' : 'no gap'}`,
  );
  for (const name of ['example', 'written']) {
    const [quiet, busy] = [idle[name], underLoad[name]];
    console.log(
      `p99 of reading the initiative that is ${name}: idle ${ms(quiet)}, under load ${ms(busy)}: ${(busy.p99 / quiet.p99).toFixed(1)} times`,
    );
  }
  console.log(await verified(database.address));
}

/** What all servers count of something since they were started. */
async function summed(shape) {
  const counts = ports.map(async (at) => {
    const text = await (await fetch(`http://127.0.0.1:${at}/metrics`)).text();
    return Number(shape.exec(text)?.[1] ?? 0);
  });
  return (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
}

const ms = ({ p99, p50, count: reads }) => `${p99.toFixed(1)} ms (median ${p50.toFixed(1)}, ${reads} reads)`;

/** Any number of facts may say something of this kind: no two are rivals. */
const contentOf = (id) => ({
  about: 'milestone',
  title: { de: id, en: id },
  date: { precision: 'day', day: '2019-03-01' },
});

async function send(address, body, key) {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
}

async function isAcknowledged(at, body, key) {
  try {
    const answer = await send(`http://127.0.0.1:${at}${own}/facts`, body, key);
    const text = await answer.text();
    if (answer.status === 201) return true;
    if (answer.status === 503) return false;
    throw new Error(`refused by ${answer.status}: ${text.slice(0, 500)}`);
  } catch (error) {
    // Its server was killed before it answered: nobody knows, and the same key asks.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** In turn a server and the database, spread over the work. */
async function trouble(isDone, share) {
  for (let kill = 0; kill < kills; kill += 1) {
    while (share() < (kill + 0.5) / kills && !isDone()) await pause(20);
    if (kill % 2 === 0) {
      await database.kill();
      await database.start();
    } else await servers[((kill - 1) / 2) % count].killAndStart();
  }
}

/** Readers in a thread of their own: what keeps the editors busy does not make their time longer. */
function readers() {
  const asked = new Int32Array(new SharedArrayBuffer(4)).fill(1);
  const worker = new Worker(new URL('readers.mjs', import.meta.url), {
    workerData: {
      asked,
      addresses: ports.map((each) => `http://127.0.0.1:${each}`),
      paths: { example: path, written: own },
    },
  });
  return {
    stop: () =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve).once('error', reject);
        Atomics.store(asked, 0, 0);
      }),
  };
}

async function idleReads() {
  const reading = readers();
  await pause(5000);
  return reading.stop();
}

try {
  // The first makes the tables and writes the examples; the others come after it.
  for (const each of ports)
    servers.push(await serverAt(each, database.address, each === port ? ['--demo'] : []));
  await measure();
} finally {
  for (const server of servers) await server.stop();
  await database.remove();
}

// What one more fact costs the server, by how many there are already: 20, 200 and 2,000. `node bench/writes.mjs [WRITES] [FOLDER]`
// measures what is in another folder, too, such as an older version beside this one: in turns, write by write, so that a busy
// machine is busy for both. The server is a process of its own; told is its own processor time, and how long the answer takes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bigDocument, facts as factsOfOne } from './growth/document.mjs';
import { median } from './statistics.mjs';

const file = fileURLToPath(import.meta.url);
const own = resolve(file, '../..');
const sizes = [20, 200, 2000];
const pattern = bigDocument().facts;
const who = { author: 'Amt 50', reason: 'Vorlage 12/24' };
const { BENCH_FOLDER: served, BENCH_ADDRESS: address } = process.env;

if (served && address) await serve(served, address);
else
  await measure(Number(process.argv[2] ?? 15), [own, ...process.argv.slice(3).map((each) => resolve(each))]);

/** What is in a folder, packed there. */
async function programIn(folder) {
  const { packed } = await import(join(folder, 'scripts/packed.mjs'));
  return packed({
    name: 'writes',
    entries: {
      here: 'tests/given/postgres.ts',
      postgres: 'server/store/postgres.ts',
      migrate: 'server/store/migrate.ts',
      store: 'server/store/sql-store.ts',
      app: 'server/app.ts',
      http: 'server/http.ts',
      identity: 'server/identity/identity.ts',
    },
    external: ['pg'],
  });
}

async function serve(folder, at) {
  const program = await programIn(folder);
  const { postgres } = await program('postgres');
  const database = postgres({ address: at, connections: 5, onLoss: () => undefined });
  await (await program('migrate')).migrate(database);
  const { sqlStore } = await program('store');
  const { app } = await program('app');
  const { listenerOf, serverOf } = await program('http');
  const { local } = await program('identity');
  const answer = app({
    store: sqlStore(database),
    clock: () => new Date(),
    isOwnHost: () => true,
    identity: local,
    isReady: async () => true,
  });
  const server = serverOf(listenerOf({ answer, headers: {}, limit: () => undefined, log: console.error }));
  server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
  process.on('disconnect', () => process.exit(0));
}

async function measure(writes, folders) {
  const { postgresHere, postgresIn } = await (await programIn(own))('here');
  const programs = postgresHere();
  if (!programs) throw new Error('There are no programs of PostgreSQL 15 or newer here.');
  const servers = [];
  try {
    for (const folder of folders) {
      const database = await postgresIn(programs);
      const child = fork(file, {
        env: { ...process.env, BENCH_FOLDER: folder, BENCH_ADDRESS: database.address },
      });
      servers.push({ database, child, taken: new Map(sizes.map((size) => [size, []])) });
      servers.at(-1).base = `http://127.0.0.1:${(await once(child, 'message'))[0].port}/api/initiatives`;
    }
    for (const size of sizes) {
      for (const server of servers) await posted(server.base, { document: documentOf(size), ...who });
      for (let write = 0; write < writes + 2; write += 1) {
        for (const server of servers) {
          const taken = await measured(server, size, write);
          // The first two find nothing that is kept of it.
          if (write >= 2) server.taken.get(size).push(taken);
        }
      }
    }
    told(servers);
  } finally {
    for (const { child, database } of servers) {
      child.disconnect();
      await database.remove();
    }
  }
}

async function measured({ base, child }, size, write) {
  const before = await cpuOf(child);
  const begin = performance.now();
  await posted(`${base}/bench-${size}/facts`, { facts: [factAt(size + write, `more-${write}`)], ...who });
  const took = performance.now() - begin;
  return { took, used: (await cpuOf(child)) - before };
}

function told(servers) {
  console.log(
    '| facts | processor time of the server, ms each | answered, ms |' +
      (servers.length > 1 ? ' the other one: | | processor time, this to the other |' : ''),
  );
  console.log(`| --- | --- | --- |${servers.length > 1 ? ' --- | --- | --- |' : ''}`);
  for (const size of sizes) {
    const figures = servers.map(({ taken }) =>
      ['used', 'took'].map((name) => median(taken.get(size).map((each) => each[name]))),
    );
    const [[mine], [theirs] = []] = figures;
    const cells = [
      ...figures.flat().map((ms) => ms.toFixed(1)),
      ...(theirs ? [(mine / theirs).toFixed(2)] : []),
    ];
    console.log(`| ${size} | ${cells.join(' | ')} |`);
  }
}

/** So many facts of the kind that the bench of growth has, over and over under other names. */
function documentOf(size) {
  const { facts: _, ...rest } = bigDocument();
  return {
    ...rest,
    id: `bench-${size}`,
    facts: Array.from({ length: size }, (__, index) => factAt(index, `fact-${index}`)),
  };
}

function factAt(index, id) {
  const { contents, ...fact } = pattern[index % factsOfOne];
  const again = index < factsOfOne ? '' : `-${Math.floor(index / factsOfOne)}`;
  const named = contents.map((content) => ({
    ...content,
    ...(content.line && { line: content.line + again }),
    ...(content.about === 'phase' && { phase: content.phase + again }),
  }));
  return { ...fact, id, contents: named };
}

async function cpuOf(child) {
  child.send('cpu');
  const [{ cpu }] = await once(child, 'message');
  return (cpu.user + cpu.system) / 1000;
}

async function posted(url, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (answer.status !== 201) throw new Error(`${url}: ${answer.status} ${text.slice(0, 500)}`);
}

// How many times a second the server gives one initiative: whole, packed, and where nothing has changed (304), over a
// PostgreSQL of this machine. `node bench/reads.mjs [SECONDS]`. The load comes from this process, the server is another, and the
// database a third: on few cores they share what there is, so the processor time of the server alone is told, too.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { packed } from '../scripts/packed.mjs';

const file = fileURLToPath(import.meta.url);
const program = await packed({
  name: 'reads',
  entries: {
    here: 'tests/given/postgres.ts',
    postgres: 'server/store/postgres.ts',
    migrate: 'server/store/migrate.ts',
    store: 'server/store/sql-store.ts',
    app: 'server/app.ts',
    http: 'server/http.ts',
    identity: 'server/identity/identity.ts',
    examples: 'mocks/seed/examples.ts',
    fill: 'server/examples.ts',
  },
  external: ['pg'],
});
const address = process.env['READS_ADDRESS'];
if (address) await serve(address);
else await load(Number(process.argv[2] ?? 5));

async function serve(at) {
  const { postgres } = await program('postgres');
  const database = postgres({ address: at, connections: 10, onLoss: () => undefined });
  await (await program('migrate')).migrate(database);
  const { sqlStore } = await program('store');
  const store = sqlStore(database);
  const { fill } = await program('fill');
  await fill(store, (await program('examples')).examples, () => new Date());
  const { app } = await program('app');
  const { listenerOf, serverOf } = await program('http');
  const { local } = await program('identity');
  const answer = app({
    store,
    clock: () => new Date(),
    isOwnHost: () => true,
    identity: local,
    isReady: async () => true,
  });
  const server = serverOf(
    listenerOf({ answer, headers: {}, limit: () => undefined, log: (...told) => console.error(...told) }),
  );
  server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
  process.on('disconnect', () => process.exit(0));
}

async function load(seconds) {
  const { postgresHere, postgresIn } = await program('here');
  const programs = postgresHere();
  if (!programs) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
  const database = await postgresIn(programs, ['fsync=off']);
  const child = fork(file, { env: { ...process.env, READS_ADDRESS: database.address } });
  try {
    const [{ port }] = await once(child, 'message');
    const base = `http://127.0.0.1:${port}/api/initiatives`;
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    const [{ id }] = JSON.parse((await asked(base, {}, agent)).text);
    const whole = await asked(`${base}/${id}`, {}, agent);
    console.log(`${id}: ${(whole.bytes / 1024).toFixed(0)} KB`);
    console.log(
      '| | a second | p50, ms | p99, ms | processor time of the server, ms each |\n| --- | --- | --- | --- | --- |',
    );
    const ways = {
      whole: {},
      'packed (gzip)': { 'accept-encoding': 'gzip' },
      'unchanged (304)': { 'if-none-match': whole.etag },
    };
    for (const [name, headers] of Object.entries(ways)) {
      const ask = () => asked(`${base}/${id}`, headers, agent);
      await many(ask, 1);
      const before = await cpuOf(child);
      const times = await many(ask, seconds);
      const used = (await cpuOf(child)) - before;
      const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
      const row = [(times.length / seconds).toFixed(0), at(0.5), at(0.99), (used / times.length).toFixed(2)];
      console.log(`| ${name} | ${row.join(' | ')} |`);
    }
    agent.destroy();
  } finally {
    child.disconnect();
    await database.remove();
  }
}

async function cpuOf(child) {
  child.send('cpu');
  const [{ cpu }] = await once(child, 'message');
  return (cpu.user + cpu.system) / 1000;
}

/** Twenty at a time, one after the other each, for so many seconds: how long each took, the quickest first. */
async function many(ask, seconds) {
  const end = performance.now() + seconds * 1000;
  const times = [];
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (performance.now() < end) {
        const begin = performance.now();
        await ask();
        times.push(performance.now() - begin);
      }
    }),
  );
  return times.toSorted((one, other) => one - other);
}

function asked(url, headers, agent) {
  return new Promise((done, failed) => {
    get(url, { headers, agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        const { statusCode } = answer;
        if (statusCode !== 200 && statusCode !== 304) failed(new Error(`${url}: ${statusCode}`));
        else done({ bytes: body.length, text: body.toString(), etag: answer.headers.etag });
      });
      answer.on('error', failed);
    }).on('error', failed);
  });
}

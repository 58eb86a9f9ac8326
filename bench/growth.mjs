// How the cost of the server grows with what it keeps: 10,000, 100,000 and a million facts in a PostgreSQL of this machine, in
// one run and in turns. `node bench/growth.mjs [FACTS …]`. A bench and never a test.
//
// One initiative of 50 facts is written by the server itself; the others are copies of its rows by SQL, each under a name of
// its own, with a municipality, amounts and days of its own. So what is asked meets rows that differ, and only the
// hashes of the copies are none.
import { packed } from '../scripts/packed.mjs';
import { bigDocument, facts as factsOfEach } from './growth/document.mjs';
import { copies } from './growth/copies.mjs';
import { questions } from './growth/questions.mjs';
import { median } from './statistics.mjs';

const program = await packed({
  name: 'growth',
  entries: {
    postgres: 'server/store/postgres.ts',
    migrate: 'server/store/migrate.ts',
    store: 'server/store/sql-store.ts',
    known: 'server/store/known.ts',
    asked: 'server/store/sql-questions.ts',
    question: 'src/contract/asked.ts',
    ask: 'src/service/ask.ts',
    contract: 'src/contract/initiative.ts',
    revision: 'src/domain/writing/revision.ts',
    here: 'tests/given/postgres.ts',
  },
  external: ['pg'],
});
const { postgres } = await program('postgres');
const { migrate } = await program('migrate');
const { sqlStore } = await program('store');
const { rebuildKnown } = await program('known');
const { sqlQuestions } = await program('asked');
const { answerQuestion } = await program('ask');
const { initiativeSchema } = await program('contract');
const { revisionAfter } = await program('revision');
const { postgresHere, postgresIn } = await program('here');

const ROUNDS = 21;
const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];

const programs = postgresHere();
if (!programs) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
const server = await postgresIn(programs, ['fsync=off', 'max_wal_size=4GB', 'shared_buffers=512MB']);
const places = [];
const told = { author: 'Amt 50', reason: 'bench', at: '2026-11-28T08:30:00Z' };
const written = (before, document) => revisionAfter(before, { initiative: document.id, document, ...told });
const first = initiativeSchema.parse(bigDocument());
try {
  for (const size of wanted) {
    places.push(await filledPlace(size));
    console.error(`${size} facts are there`);
  }
  // A question to all of them in turns, so that what else the machine does is in each of them.
  const names = (await questions(places[0].ask, places[0].initiatives)).map(([name]) => name);
  for (const [index, name] of names.entries()) {
    const queries = await Promise.all(places.map(({ ask, initiatives }) => questions(ask, initiatives)));
    await measured(name, ({ ask }, _, place) => ask(queries[place][index][1]));
    for (const [place, { blocksOf, blocks }] of places.entries()) {
      blocks[name] = await blocksOf(queries[place][index][1]);
    }
  }
  await measured('read one initiative, kept nowhere', ({ database, initiatives }, round) =>
    sqlStore(database).newest(`copy-${1 + ((round * 7919) % (initiatives - 1))}`),
  );
  await measured('list of all initiatives', ({ store }) => store.list());
  await measured('write one initiative anew', ({ store, size }, round) =>
    store.append(written(undefined, { ...first, id: `new-${size}-${round}` })),
  );
  await measured('write one more revision', ({ store }) => oneMore(store));
  await measured('the same, first after a start', ({ database }) => oneMore(sqlStore(database)));
  await measured('start: is anything outdated?', ({ database }) => rebuildKnown(database, 'outdated'));
  for (const { database, initiatives } of places) {
    await database.query('update known_of set rules = 0 where initiative = $1', [`copy-${initiatives - 1}`]);
  }
  await measured('start: rebuild one outdated', ({ database }) => rebuildKnown(database, 'outdated'), 0);
  for (const { filling, size, costs } of places.filter(({ size: facts }) => facts <= 100_000)) {
    const begin = performance.now();
    await rebuildKnown(filling, 'all');
    costs[`rebuild all ${size}`] = performance.now() - begin;
  }
  say(places);
} finally {
  for (const { database, filling } of places) {
    await database.close();
    await filling.close();
  }
  await server.remove();
}

/** A database of its own with so many facts. */
async function filledPlace(size) {
  const name = `facts_${size}`;
  const admin = postgres({ address: server.address, connections: 1, onLoss: () => undefined });
  await admin.run(`create database ${name}`);
  await admin.close();
  const address = server.addressOf('foerderlage', name);
  const database = postgres({ address, connections: 2, onLoss: () => undefined });
  // What fills may take longer than a page waits.
  const filling = postgres({
    address: `${address}&statement_timeout=0&query_timeout=3600000`,
    connections: 1,
    onLoss: () => undefined,
  });
  await migrate(database);
  const store = sqlStore(database);
  await store.append(written(undefined, first));
  const initiatives = size / factsOfEach;
  const step = 500;
  for (let at = 1; at < initiatives; at += step) {
    for (const sql of copies) await filling.query(sql, [at, Math.min(at + step, initiatives) - 1]);
  }
  await filling.run('vacuum analyze');
  const [{ rows }] = await database.query('select count(*)::integer as rows from known');
  const askedBy = async (query, by) => {
    const request = new Request(`http://localhost${query}`);
    const answer = await answerQuestion({ store, questions: sqlQuestions(by) }, request);
    if (answer.status !== 200) throw new Error(`${query}: ${await answer.text()}`);
    return answer.json();
  };
  const ask = (query) => askedBy(query, database);
  // How much of tables and indexes it looks at does not depend on how busy the machine is.
  const blocksOf = async (query) => {
    let blocks = 0;
    const counting = async (sql, values) => {
      const [row] = await database.query(`explain (analyze, buffers, format json) ${sql}`, values);
      const [{ Plan: plan }] = row['QUERY PLAN'];
      blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      return database.query(sql, values);
    };
    await askedBy(query, { query: counting });
    return blocks;
  };
  const costs = { 'rows of what is known': rows };
  return { size, initiatives, database, filling, store, ask, blocksOf, costs, blocks: {} };
}

async function oneMore(by) {
  const before = await by.newest(first.id);
  const [fact, ...others] = before.document.facts;
  const changed = { ...fact, statement: { de: told.reason + Math.random() } };
  await by.append(written(before, { ...first, facts: [changed, ...others] }));
}

async function measured(name, work, rounds = ROUNDS) {
  const times = places.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, place] of places.entries()) {
      const begin = performance.now();
      await work(place, round, index);
      // The first one warms what the others use.
      if (round > 0 || rounds === 0) times[index].push(performance.now() - begin);
    }
  }
  for (const [index, { costs }] of places.entries()) costs[name] = median(times[index]);
}

function say(all) {
  const names = [...new Set(all.flatMap(({ costs }) => Object.keys(costs)))];
  console.log(`| ms; blocks | ${all.map(({ size }) => `${size} facts`).join(' | ')} | last to first |`);
  console.log(`| --- |${' --- |'.repeat(all.length + 1)}`);
  for (const name of names) {
    const values = all.map(({ costs, blocks }) => [costs[name], blocks[name]]);
    const [[time, block], [lastTime, lastBlock]] = [values[0], values.at(-1)];
    const ratios = both([lastTime / time, lastBlock / block], (ratio) => ratio.toFixed(2));
    console.log(`| ${name} | ${values.map((value) => both(value, shown)).join(' | ')} | ${ratios} |`);
  }
}

function both(values, words) {
  const there = values.filter((value) => Number.isFinite(value));
  return there.length === 0 ? '–' : there.map(words).join('; ');
}

function shown(value) {
  return value < 100 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0);
}

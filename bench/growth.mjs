// How the cost of the server grows with what it keeps: 10,000, 100,000 and a million facts in a PostgreSQL of this machine, in
// one run. `node bench/growth.mjs [FACTS …]`. A bench and never a test.
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

const ROUNDS = 9;
const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];

const programs = postgresHere();
if (!programs) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
const server = await postgresIn(programs, ['fsync=off', 'max_wal_size=4GB', 'shared_buffers=512MB']);
const database = postgres({ address: server.address, connections: 2, onLoss: () => undefined });
// What fills and rebuilds may take longer than a page waits.
const filling = postgres({
  address: `${server.address}&statement_timeout=0&query_timeout=3600000`,
  connections: 1,
  onLoss: () => undefined,
});
try {
  await migrate(database);
  const store = sqlStore(database);
  const told = { author: 'Amt 50', reason: 'bench', at: '2026-11-28T08:30:00Z' };
  const written = (before, document) => revisionAfter(before, { initiative: document.id, document, ...told });
  const first = initiativeSchema.parse(bigDocument());
  await store.append(written(undefined, first));

  const ask = async (query) => {
    const request = new Request(`http://localhost${query}`);
    const answer = await answerQuestion({ store, questions: sqlQuestions(database) }, request);
    if (answer.status !== 200) throw new Error(`${query}: ${await answer.text()}`);
    return answer.json();
  };
  const took = async (work, rounds = ROUNDS) => {
    const times = [];
    for (let round = 0; round <= rounds; round += 1) {
      const begin = performance.now();
      await work(round);
      // The first one warms what the others use.
      if (round > 0 || rounds === 0) times.push(performance.now() - begin);
    }
    return median(times);
  };

  const columns = [];
  let there = 1;
  for (const size of wanted) {
    const initiatives = size / factsOfEach;
    await filled(there, initiatives);
    there = initiatives;
    const [{ rows }] = await database.query('select count(*)::integer as rows from known');
    const costs = { 'rows of what is known': rows };
    for (const [name, query] of await questions(ask, initiatives)) costs[name] = await took(() => ask(query));
    costs['read one initiative, kept nowhere'] = await took((round) =>
      sqlStore(database).newest(`copy-${1 + ((round * 7919) % (initiatives - 1))}`),
    );
    costs['list of all initiatives'] = await took(() => store.list());
    costs['write one initiative anew'] = await took(async (round) => {
      const id = `new-${size}-${round}`;
      await store.append(written(undefined, { ...first, id }));
    });
    const oneMore = async (by) => {
      const before = await by.newest(first.id);
      const [fact, ...others] = before.document.facts;
      await by.append(
        written(before, {
          ...first,
          facts: [{ ...fact, statement: { de: told.reason + Math.random() } }, ...others],
        }),
      );
    };
    costs['write one more revision'] = await took(() => oneMore(store));
    costs['the same, first after a start'] = await took(() => oneMore(sqlStore(database)));
    costs['start: is anything outdated?'] = await took(() => rebuildKnown(database, 'outdated'));
    const one = `copy-${initiatives - 1}`;
    await database.query('update known_of set rules = 0 where initiative = $1', [one]);
    costs['start: rebuild one outdated'] = await took(() => rebuildKnown(database, 'outdated'), 0);
    if (size <= 100_000) costs['rebuild all'] = await took(() => rebuildKnown(filling, 'all'), 0);
    columns.push({ size, costs });
    console.error(`${size} facts done`);
  }
  say(columns);
} finally {
  await database.close();
  await filling.close();
  await server.remove();
}

/** Copies up to a number of initiatives. What a rebuild made of the copies is theirs, as it would be. */
async function filled(from, until) {
  const step = 500;
  for (let at = from; at < until; at += step) {
    for (const sql of copies) await filling.query(sql, [at, Math.min(at + step, until) - 1]);
  }
  await filling.run('vacuum analyze');
}

function say(all) {
  const names = [...new Set(all.flatMap(({ costs }) => Object.keys(costs)))];
  console.log(`| ms | ${all.map(({ size }) => `${size} facts`).join(' | ')} | last to first |`);
  console.log(`| --- |${' --- |'.repeat(all.length + 1)}`);
  for (const name of names) {
    const values = all.map(({ costs }) => costs[name]);
    const [begin, end] = [values[0], values.at(-1)];
    const ratio = end === undefined ? '–' : (end / begin).toFixed(2);
    console.log(`| ${name} | ${values.map(shown).join(' | ')} | ${ratio} |`);
  }
}

function shown(value) {
  if (value === undefined) return '–';
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

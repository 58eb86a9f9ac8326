// How quick the demo build is on a slow laptop and a slow line, measured against the same pages without script.
// A bench and never a test: it says what is, and fails only if it cannot measure.
//
//   npm run bench -- [--runs 9] [--view /] [--out FILE] [--dist FOLDER] [--no-tools]
//
// --out     also writes the table to FILE; to FILE.json, every single run
// --dist    measures a finished build instead of making one
// --no-tools  leaves out the start of the development server, and the build: dist-demo/ is measured as it is
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { financeModel, manyTowns } from './finance-model.mjs';
import { openHost } from './host.mjs';
import { machineOf, untilFree } from './machine.mjs';
import { SHAPE } from './model.mjs';
import { report } from './report.mjs';
import { copyWithoutScripts } from './static-copy.mjs';
import { buildSeconds, devStartSeconds } from './tools.mjs';
import { VIEWS } from './views.mjs';
import { visit } from './visit.mjs';

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '9' },
    view: { type: 'string', default: '/' },
    out: { type: 'string' },
    dist: { type: 'string' },
    tools: { type: 'boolean', default: true },
  },
});
const runCount = Number(options.runs);
if (!Number.isInteger(runCount) || runCount < 1)
  throw new Error(`--runs ${options.runs}: a whole number from 1`);
const view = VIEWS[options.view];
if (!view) throw new Error(`--view ${options.view}: views.mjs knows ${Object.keys(VIEWS).join(', ')}`);

const say = (text) => process.stderr.write(`${text}\n`);
process.once('SIGINT', () => process.exit(130));

async function timeTools() {
  if (!options.tools) return { buildSeconds: null, devStartSeconds: null };
  say('building, starting the development server …');
  return {
    buildSeconds: options.dist === undefined ? await buildSeconds() : null,
    devStartSeconds: await devStartSeconds(),
  };
}

// In turn, so that whatever else the machine does meanwhile falls on both alike.
async function runInTurn(targets) {
  const runs = Object.fromEntries(targets.map(({ name }) => [name, []]));
  const failures = [];
  for (let number = 1; number <= runCount; number += 1) {
    for (const target of targets) {
      const label = `${target.name} ${number}/${runCount}`;
      try {
        const free = await untilFree();
        const run = await visit(target, options.view, view);
        runs[target.name].push({ ...run, free });
        const [content, ready] = [run.content, run.ready].map((ms) => ms?.toFixed(0) ?? '–');
        say(`${label}: content ${content} ms, answers ${ready} ms`);
      } catch (error) {
        failures.push(`${label}: ${error.message}`);
        say(`${label}: ${error.message}`);
      }
    }
  }
  return { runs, failures };
}

await untilFree();
const model = financeModel();
say(`finance model, ${model.sets} sets of inputs: ${model.ms.toFixed(0)} ms`);
say(`one step of 12 towns in 6 years: ${manyTowns().ms.toFixed(1)} ms`);
const tools = await timeTools();
const built = options.dist ?? fileURLToPath(new URL('../dist-demo', import.meta.url));
const withoutScripts = await copyWithoutScripts(built);
const targets = [
  { name: 'yardstick', isApp: false, host: await openHost(withoutScripts, SHAPE) },
  { name: 'app', isApp: true, host: await openHost(built, SHAPE) },
];
try {
  const { runs, failures } = await runInTurn(targets);
  if (runs.app.length === 0 || runs.yardstick.length === 0) throw new Error(failures.join('\n'));
  const results = {
    path: options.view,
    machine: machineOf(runs.app[0].chromium),
    model,
    tools,
    runs,
    failures,
  };
  const table = report(results);
  process.stdout.write(table);
  const isData = options.out?.endsWith('.json');
  if (options.out) await writeFile(options.out, isData ? JSON.stringify(results, null, 2) : table);
} finally {
  await Promise.all(targets.map(({ host }) => host.close()));
  await rm(withoutScripts, { recursive: true });
}

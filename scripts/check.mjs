// `npm test`: everything that has to hold, in one command; the last line says how many tests passed and failed.
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { argsForChanges } from './changes.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, runScript, stopOnSignals } from './install.mjs';
import { countOf, countPlaywright, countVitest, REPORTS } from './reports.mjs';
import { assertPortFree } from './serve-dist.mjs';

/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {{ name: string, says: string, report?: (json: any) => Count, after?: string, patience?: number }} Step */

/** In the order in which they are told. Those without a report count as one test each. @type {Step[]} */
const STEPS = [
  { name: 'types', says: 'TypeScript' },
  { name: 'lint', says: 'style and layers' },
  { name: 'format', says: 'formatting' },
  { name: 'unused', says: 'unused files, exports and packages' },
  { name: 'build', says: 'the demo and the production build' },
  // The browser also waits: they take what it leaves, and it does not wait for them.
  { name: 'units', says: 'unit, panel and contract tests', report: countVitest, patience: 5 },
  {
    name: 'browser',
    says: 'tests of dist-demo/ in a real Chromium',
    report: countPlaywright,
    after: 'build',
  },
];

/** These take seconds and none reads what another writes, so they share the processors; the tests do so after them. */
const TOGETHER = ['types', 'lint', 'format', 'unused', 'build'];

const BROWSER_PORT = 4317;
const LIMIT = 40 * 60 * 1000;

function help() {
  const steps = STEPS.map(({ name, says }) => `  ${name.padEnd(9)}${says}`).join('\n');
  return `npm test                          runs all steps
npm test -- --only=types,units    runs only these
npm test -- --changed             for daily work: what concerns the files that differ from the last commit
npm test -- --changed=main        the same for what differs from main

Steps:
${steps}

"browser" tests what lies in dist-demo/; alone it needs an earlier "build" (npm test -- --only=build,browser).
CHROME_PATH names the Chromium to use. Reports: node_modules/.cache/foerderlage/`;
}

function chosen(/** @type {string[]} */ args) {
  const names = new Set();
  let since = '';
  for (const arg of args) {
    const [option, value] = arg.split('=');
    if (option === '--changed') since = value || 'HEAD';
    else if (option !== '--only' || !value) throw new Error(`"${arg}" is not known here.\n\n${help()}`);
    else for (const name of value.split(',')) names.add(name.trim());
  }
  for (const name of names) {
    if (!STEPS.some((step) => step.name === name))
      throw new Error(`There is no step "${name}".\n\n${help()}`);
  }
  const steps = STEPS.filter(({ name }) => names.size === 0 || names.has(name));
  return { steps, argsOf: since ? argsForChanges(since) : {} };
}

async function freePort() {
  try {
    await assertPortFree(BROWSER_PORT);
    return BROWSER_PORT;
  } catch {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** @returns {Promise<Record<string, string>>} */
async function envOf(
  /** @type {string} */ name,
  /** @type {string} */ chromium,
  /** @type {boolean} */ isBuilt,
) {
  if (name === 'browser') return { CHROME_PATH: chromium, E2E_PORT: String(await freePort()) };
  return isBuilt ? { BUILT: 'dist,dist-demo' } : {};
}

const took = (/** @type {number} */ seconds) => `(${seconds.toFixed(1)} s)`;

/** Runs one step to its end; told later, in order. @returns {Promise<{ line: string, output: string, count: Count }>} */
async function run(
  /** @type {Step} */ step,
  /** @type {AbortSignal} */ signal,
  /** @type {Record<string, string>} */ env,
  /** @type {string[] | undefined} */ args,
) {
  const { code, output, seconds } = await runScript(`check:${step.name}`, {
    signal,
    env,
    timeout: LIMIT,
    ...(step.patience && { patience: step.patience }),
    ...(args && { args }),
  });
  const { count, note = '' } = countOf(step.name, step.report, code === 0);
  const late = seconds * 1000 >= LIMIT ? 'Stopped: it took too long.' : '';
  const line = `${step.name} ${took(seconds)}`;
  if (count.failed > 0) return { line: `✗ ${line}`, output: [output.trim(), note, late].join('\n'), count };
  const skipped = (count.named ?? []).map((name) => `  skipped: ${name}`).join('\n');
  return { line: `✓ ${line}${step.report ? ` ${count.passed} passed` : ''}`, output: skipped, count };
}

async function main(
  /** @type {ReturnType<typeof chosen>} */ { steps, argsOf },
  /** @type {AbortSignal} */ signal,
) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<string>} */
  const broken = new Set();
  const tell = (
    /** @type {Step} */ { name },
    /** @type {Awaited<ReturnType<typeof run>>} */ { line, output, count },
  ) => {
    console.log(line);
    if (output.trim()) console.log(`${output.trimEnd()}${count.failed > 0 ? '\n' : ''}`);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) broken.add(name);
  };

  // Before anything else, so that the long steps can be left alone; without one the other steps still tell something.
  let chromium = '';
  let missing = '';
  if (steps.some(({ name }) => name === 'browser')) {
    chromium = await ensureChromium({ signal }).catch((error) => {
      missing = String(error.message ?? error);
      return '';
    });
  }
  signal.throwIfAborted();
  // An old report must not count for a step that ends before it writes one.
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  // The steps write into a pipe and can not see whether a terminal is behind it.
  const decided = process.env['NO_COLOR'] !== undefined || process.env['FORCE_COLOR'] !== undefined;
  const colours = decided ? {} : { [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1' };
  /** @returns {Promise<Awaited<ReturnType<typeof run>>>} */
  const begin = async (/** @type {Step} */ step) => {
    if (step.after && broken.has(step.after)) {
      return {
        line: `- ${step.name} not run, for want of ${step.after}`,
        output: '',
        count: { passed: 0, failed: 0, skipped: 1 },
      };
    }
    if (step.name === 'browser' && missing) {
      return { line: `✗ ${step.name}`, output: missing, count: { passed: 0, failed: 1, skipped: 0 } };
    }
    const isBuilt = steps.some(({ name }) => name === 'build') && !broken.has('build');
    const env = TOGETHER.includes(step.name) ? {} : await envOf(step.name, chromium, isBuilt);
    return run(step, signal, { ...colours, ...env }, argsOf[step.name]);
  };
  for (const isEarly of [true, false]) {
    const begun = steps
      .filter(({ name }) => TOGETHER.includes(name) === isEarly)
      .map((step) => ({ step, end: begin(step) }));
    // They are awaited one after the other; one that rejects meanwhile is not lost, only early.
    for (const { end } of begun) end.catch(() => {});
    for (const { step, end } of begun) tell(step, await end);
  }
  return total;
}

const stopped = stopOnSignals();
try {
  if (process.argv.includes('--help')) {
    console.log(help());
    process.exit(0);
  }
  const choice = chosen(process.argv.slice(2));
  await ensureInstalled({ signal: stopped });
  const { passed, failed, skipped } = await main(choice, stopped);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  if (stopped.aborted) process.exit(stopped.reason);
  console.error(/** @type {Error} */ (error).message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}

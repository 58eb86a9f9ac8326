// Mutation tests of the finance model: `npm run mutants [-- --only money,funding --every 3 --from 1]`.
// One small change at a time in a copy of the tree; the tests of the domain must notice it. Not part of
// `npm test`: it takes many minutes. Prints each survivor and the part that was noticed.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf } from './operators.mjs';
import { TESTS_OF } from './related-tests.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '60' },
    out: { type: 'string' },
  },
});
const names = options.only?.split(',') ?? Object.keys(TESTS_OF);
const limitMs = Number(options.seconds) * 1000;

// The working tree stays as it is: mutants live in copies, one for each worker.
async function copyOfTree() {
  const root = await mkdtemp(join(tmpdir(), 'mutants-'));
  for (const part of [
    'src',
    'tests',
    'mocks',
    'docs',
    'public',
    'scripts',
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
  ]) {
    await cp(part, join(root, part), { recursive: true });
  }
  await mkdir(join(root, 'node_modules'));
  await rm(join(root, 'node_modules'), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Whether the tests pass; a mutant that never ends counts as noticed. */
function passes(root, tests) {
  return new Promise((resolve, reject) => {
    const args = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project=core',
      '--bail=1',
      '--reporter=dot',
      ...tests,
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => process.kill(-Number(child.pid), 'SIGKILL'), limitMs);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

async function run(root, queue, results) {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name, mutant } = next;
    const file = join(root, `src/domain/${name}.ts`);
    const source = await readFile(file, 'utf8');
    await writeFile(file, mutant.source);
    const survived = await passes(root, TESTS_OF[name]);
    await writeFile(file, source);
    results.push({ name, survived, line: mutant.line, from: mutant.from, to: mutant.to, text: mutant.text });
    process.stderr.write(survived ? 'S' : '.');
  }
}

const queue = [];
for (const name of names) {
  const source = await readFile(`src/domain/${name}.ts`, 'utf8');
  const mutants = mutantsOf(source).filter(
    (_, index) => index % Number(options.every) === Number(options.from),
  );
  queue.push(...mutants.map((mutant) => ({ name, mutant })));
}
const total = queue.length;
process.stderr.write(`${total} mutants in ${names.length} files\n`);
const roots = await Promise.all(Array.from({ length: Number(options.workers) }, copyOfTree));
const results = [];
try {
  const all = [...new Set(names.flatMap((name) => TESTS_OF[name]))];
  if (!(await passes(roots[0], all))) throw new Error('the tests fail without any mutant');
  await Promise.all(roots.map((root) => run(root, queue, results)));
} finally {
  await Promise.all(roots.map((root) => rm(root, { recursive: true })));
}

const survivors = results.filter(({ survived }) => survived);
const lines = [
  '',
  ...names.map((name) => {
    const of = results.filter((each) => each.name === name);
    return `${name}: ${of.filter(({ survived }) => !survived).length} of ${of.length} noticed`;
  }),
  ...survivors.map(
    ({ name, line, from, to, text }) => `SURVIVED ${name}.ts:${line} ${from} -> ${to}   ${text}`,
  ),
  `${total - survivors.length} of ${total} noticed: ${(((total - survivors.length) / total) * 100).toFixed(1)} %`,
];
process.stdout.write(`${lines.join('\n')}\n`);
if (options.out) await writeFile(options.out, JSON.stringify(results, null, 2));

// Mutation tests of the domain: `npm run mutants [-- --only money,funding --every 3 --from 1]`.
// One small change at a time in a copy of the tree; the tests of the domain must notice it. Not part of
// `npm test`: it takes minutes. Prints each survivor and the part that was noticed.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

/** The open vitest of a copy, started anew where a mutant never ended. */
class Session {
  #child;

  constructor(root) {
    this.root = root;
  }

  /** Whether the tests pass; a mutant that never ends counts as noticed. */
  async passes(file, tests) {
    this.#child ??= await this.#open();
    const timer = setTimeout(() => this.close(), limitMs);
    this.#child.send({ file: join(this.root, file), tests });
    const passed = await this.#answer();
    clearTimeout(timer);
    return passed;
  }

  /** With all that it has started: a loop without an end runs in a process of its own. */
  close() {
    if (this.#child) process.kill(-this.#child.pid, 'SIGKILL');
  }

  async #open() {
    const child = fork('tests/mutants/session.mjs', { cwd: this.root, detached: true, silent: true });
    await once(child, 'message');
    return child;
  }

  #answer() {
    const child = this.#child;
    return new Promise((resolve) => {
      const ended = () => {
        this.#child = undefined;
        resolve(false);
      };
      child.once('exit', ended);
      child.once('message', ({ passed }) => {
        child.off('exit', ended);
        resolve(passed);
      });
    });
  }
}

async function run(session, queue, results) {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name, source, mutant } = next;
    const file = fileOf(name);
    await writeFile(join(session.root, file), mutant.source);
    const survived = await session.passes(file, TESTS_OF[name]);
    await writeFile(join(session.root, file), source);
    results.push({ name, survived, line: mutant.line, from: mutant.from, to: mutant.to, text: mutant.text });
    process.stderr.write(survived ? 'S' : '.');
  }
}

const files = await readdir('src/domain', { recursive: true });

/** Each file of the domain has a name of its own, whichever folder holds it. */
function fileOf(name) {
  const file = files.find((each) => basename(each) === `${name}.ts`);
  if (file === undefined) throw new Error(`there is no ${name}.ts in the domain`);
  return join('src/domain', file);
}

const queue = [];
for (const name of names) {
  const source = await readFile(fileOf(name), 'utf8');
  const mutants = mutantsOf(source).filter(
    (_, index) => index % Number(options.every) === Number(options.from),
  );
  queue.push(...mutants.map((mutant) => ({ name, source, mutant })));
}
const total = queue.length;
process.stderr.write(`${total} mutants in ${names.length} files\n`);
const sessions = (await Promise.all(Array.from({ length: Number(options.workers) }, copyOfTree))).map(
  (root) => new Session(root),
);
const results = [];
try {
  const all = [...new Set(names.flatMap((name) => TESTS_OF[name]))];
  // Afterwards, too: a mutant that had stayed behind would have been what the others were noticed by.
  const verify = async (session) => {
    if (!(await session.passes(`src/domain/${names[0]}.ts`, all)))
      throw new Error('the tests fail without any mutant');
  };
  await verify(sessions[0]);
  await Promise.all(sessions.map((session) => run(session, queue, results)));
  await Promise.all(sessions.map(verify));
} finally {
  for (const session of sessions) session.close();
  await Promise.all(sessions.map(({ root }) => rm(root, { recursive: true })));
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

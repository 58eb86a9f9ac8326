// TypeScript that runs on the command line is packed once into plain JavaScript below node_modules/.cache, which any Node
// from 20.19 on runs, and again when a file of it has changed. Nothing else of this project runs TypeScript at run time.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import './groups.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/foerderlage');
const fixed = ['package-lock.json', 'scripts/packed.mjs'];

/**
 * @typedef {object} Program
 * @property {string} name of its folder, and of the script that runs it
 * @property {Record<string, string>} entries files in TypeScript, each by the name under which it is run
 * @property {readonly string[]} external packages that look for files of their own beside themselves
 * @property {readonly string[]} [watched] what it is made of beside its modules
 * @property {() => Promise<import('vite').PluginOption[]>} [plugins]
 */

/**
 * Gives what brings an entry of the program by its name.
 * @param {Program} program
 * @returns {Promise<(entry: string) => Promise<any>>}
 */
export async function packed(program) {
  if (!existsSync(join(root, 'node_modules/vite'))) {
    console.error('Die Pakete fehlen. Packages are missing. → npm ci');
    process.exit(2);
  }
  const folder = join(cache, program.name);
  if (!isFresh(folder)) await pack(program, folder);
  return (entry) => import(pathToFileURL(join(folder, `${entry}.js`)).href);
}

/** Size and time of a file, which change with it. */
function markOf(/** @type {string} */ file) {
  try {
    const { size, mtimeMs } = statSync(join(root, file));
    return `${size} ${mtimeMs}`;
  } catch {
    return 'gone';
  }
}

const listIn = (/** @type {string} */ folder) => join(folder, 'packed-from.json');

function isFresh(/** @type {string} */ folder) {
  try {
    /** @type {Record<string, string>} */
    const marks = JSON.parse(readFileSync(listIn(folder), 'utf8'));
    return Object.entries(marks).every(([file, mark]) => markOf(file) === mark);
  } catch {
    return false;
  }
}

async function pack(/** @type {Program} */ program, /** @type {string} */ folder) {
  const { name, entries, external, watched = [], plugins } = program;
  const { build } = await import('vite');
  mkdirSync(cache, { recursive: true });
  // Packed aside and put in place at once: two calls at a time do not meet.
  const outDir = mkdtempSync(join(cache, `${name}-`));
  process.env['NODE_ENV'] = 'production';
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: (await plugins?.()) ?? [],
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { input: entries },
    },
  });
  const chunks = 'output' in result ? result.output : [];
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  const own = modules
    .map((id) => relative(root, id.split('?')[0] ?? id).replaceAll(sep, '/'))
    .filter((file) => existsSync(join(root, file)) && !file.startsWith('node_modules/'));
  const all = [...own, ...fixed, ...watched, `scripts/${name}.mjs`];
  writeFileSync(listIn(outDir), JSON.stringify(Object.fromEntries(all.map((file) => [file, markOf(file)]))));
  // Whoever installs packs, and another one runs it: a folder made aside is closed to others.
  chmodSync(outDir, 0o755);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(outDir, folder);
  } catch {
    // Another call was quicker; what it packed is the same.
    rmSync(outDir, { recursive: true, force: true });
  }
}

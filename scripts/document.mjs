// `npm run --silent document -- …`: judges documents, reports on them and reads papers. The code is that of the pages, in
// TypeScript; it is packed once into plain JavaScript, which any Node from 20.19 on runs, and again when a file of it
// has changed.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/foerderlage');
const packed = join(cache, 'document');
const listFile = join(packed, 'packed-from.json');

if (!existsSync(join(root, 'node_modules/vite'))) {
  console.error('Die Pakete fehlen. Packages are missing. → npm ci');
  process.exit(2);
}
if (!isFresh()) await pack();
const { main } = await import(pathToFileURL(join(packed, 'main.js')).href);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
process.exit(await main(process.argv.slice(2), version));

/** Size and time of a file, which change with it. */
function markOf(/** @type {string} */ file) {
  try {
    const { size, mtimeMs } = statSync(join(root, file));
    return `${size} ${mtimeMs}`;
  } catch {
    return 'gone';
  }
}

function isFresh() {
  try {
    /** @type {Record<string, string>} */
    const marks = JSON.parse(readFileSync(listFile, 'utf8'));
    return Object.entries(marks).every(([file, mark]) => markOf(file) === mark);
  } catch {
    return false;
  }
}

async function pack() {
  const { build } = await import('vite');
  const { glossaryPlugin } = await import('./glossary.mjs');
  mkdirSync(cache, { recursive: true });
  // Packed aside and put in place at once: two calls at a time do not meet.
  const outDir = mkdtempSync(join(cache, 'document-'));
  process.env['NODE_ENV'] = 'production';
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [glossaryPlugin()],
    // pdfjs-dist looks for its own files beside itself.
    ssr: { noExternal: true, external: ['pdfjs-dist'] },
    build: { ssr: 'src/command/main.ts', outDir, emptyOutDir: true, copyPublicDir: false, target: 'node20' },
  });
  const chunks = 'output' in result ? result.output : [];
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  const own = modules
    .filter((id) => id.startsWith(join(root, 'src')))
    .map((id) => relative(root, id.split('?')[0] ?? id));
  const watched = [...own, 'package-lock.json', 'docs/glossary.md', 'scripts/document.mjs'];
  writeFileSync(
    join(outDir, 'packed-from.json'),
    JSON.stringify(Object.fromEntries(watched.map((file) => [file, markOf(file)]))),
  );
  rmSync(packed, { recursive: true, force: true });
  try {
    renameSync(outDir, packed);
  } catch {
    // Another call was quicker; what it packed is the same.
    rmSync(outDir, { recursive: true, force: true });
  }
}

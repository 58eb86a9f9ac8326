// Builds the application and prerenders every page: `npm run build` (production, asks the API) and
// `npm run build:demo` (with the mock's answers in the page). Styles and policy are part of each page.
// A folder to build into can be named after the mode; without one it is dist/ or dist-demo/.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, loadEnv } from 'vite';

const mode = process.argv[2] === 'demo' ? 'demo' : 'production';
const outDir = resolve(process.argv[3] ?? (mode === 'demo' ? 'dist-demo' : 'dist'));
// Below node_modules, where its imports are found; one for each run, so that two builds do not meet.
const cache = resolve('node_modules/.cache/foerderlage');
mkdirSync(cache, { recursive: true });
const serverDir = mkdtempSync(join(cache, 'prerender-'));
process.on('exit', () => rmSync(serverDir, { recursive: true, force: true }));

// React's own development build would be picked otherwise.
process.env.NODE_ENV = 'production';
const { output } = await build({ mode, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
await build({
  mode,
  logLevel: 'warn',
  build: { outDir: serverDir, emptyOutDir: true, ssr: 'src/prerender.tsx', copyPublicDir: false },
});
const { demoAnswers, pagesToPrerender, pendingPattern, renderPage } = await import(
  pathToFileURL(join(serverDir, 'prerender.js')).href
);

// One typeface on every visit: a sentence with one weight of Fira Sans and one of Arial looks broken, and a late change
// would move the page. Both weights are there within a tenth of a second, as they are from the cache, or neither is used.
const fonts = [
  '{const page=document.documentElement.dataset',
  "const decide=answer=>page.fonts==='asked'&&(page.fonts=answer)",
  "page.fonts='asked'",
  "setTimeout(decide,100,'late')",
  `Promise.all([400,600].map(weight=>document.fonts.load(weight+' 1em "Fira Sans"'))).then(()=>decide('ready'),()=>decide('late'))}`,
].join(';');
const template = readFileSync(join(outDir, 'index.html'), 'utf8');
const { html: shell, styles } = withInlineStyles(withScriptLast(template));
const rawAnswers = mode === 'demo' ? await demoAnswers(Date.now()) : undefined;
// Another state than the default one is hidden until it is computed: nothing untrue is ever on the screen.
// Where the script that computes it does not come, the page says so instead of staying empty. And whoever has closed
// the first steps never sees them come and go.
const guard = [
  '{const page=document.documentElement.dataset',
  `/${pendingPattern}/.test(location.search)&&(page.pending='')`,
  "addEventListener('error',({target})=>{target.localName==='script'&&page.pending===''&&(page.pending='failed')},true)",
  "try{localStorage.getItem('foerderlage.first-steps')==='done'&&(page.steps='done')}catch{}}",
].join(';');
const policy = policyFor([guard, fonts], [styles]);

for (const { path, file, title } of await pagesToPrerender()) {
  const { content, answers } = await renderPage(path, rawAnswers);
  const embedded = answers
    ? `<script type="application/json" id="answers">${JSON.stringify(answers).replaceAll('<', String.raw`\u003c`)}</script>`
    : '';
  const parts = path === '/' || path === '/timeline' ? askedFor(fileOf('TimelinePanel')) : '';
  const page = shell
    .replace('</body>', () => `${parts}</body>`)
    .replace('<html lang="de">', `<html lang="de" data-path="${path}">`)
    .replace(/<title>.*<\/title>/, `<title>${title}</title>`)
    .replace(
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${guard}</script>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root">${content}</div>`)
    .replace('<template id="page-end"></template>', (mark) => `${mark}${embedded}`);
  mkdirSync(join(outDir, file, '..'), { recursive: true });
  writeFileSync(join(outDir, file), page);
}
writeFileSync(join(outDir, 'sw.js'), offlineWorker());
// The chart library keeps timers of its document; nothing waits for them.
process.exit(0);

/**
 * The page is there to be read first: the scripts come after it and yield the line to text and fonts. What the first one
 * asks for at once is named beside it: the words, and where no answer is in the page, what asks for one.
 */
function withScriptLast(html) {
  const first = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
  const tags = [...html.matchAll(first)].map(([tag]) => tag).toSorted();
  const chunks = ['de', ...(mode === 'demo' ? [] : ['data-service'])];
  const asked = [...new Set(chunks.flatMap(filesOf))]
    .filter((file) => !tags.some((tag) => tag.includes(file)))
    .map(askedFor);
  const late = tags.map((tag) => tag.replace(/<(script|link)/, '<$1 fetchpriority="low"'));
  return html.replaceAll(first, '').replace('</body>', () => `${[...late, ...asked].join('')}</body>`);
}

/** A line of a page that has one of its scripts fetched before another asks for it. */
function askedFor(file) {
  return `<link fetchpriority="low" rel="modulepreload" crossorigin href="/${file}">`;
}

/** The file of a script, and those of all that it asks for at once, and that these ask for. */
function filesOf(chunk) {
  const files = new Set([fileOf(chunk)]);
  for (const file of files) {
    for (const needed of output.find(({ fileName }) => fileName === file).imports) files.add(needed);
  }
  return [...files];
}

function fileOf(chunk) {
  const { fileName } = output.find(({ type, name }) => type === 'chunk' && name === chunk);
  return fileName;
}

/** Puts the one style sheet into the page, with the fonts asked for at once, and takes its file away. */
function withInlineStyles(html) {
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
  const file = join(outDir, link.exec(html)[1]);
  const css = readFileSync(file, 'utf8').trim();
  rmSync(file);
  const preloads = readdirSync(join(outDir, 'fonts'))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => `<link rel="preload" href="/fonts/${name}" as="font" type="font/woff2" crossorigin>`)
    .join('');
  return {
    styles: css,
    html: html.replace(link, () => `<style>${css}</style>${preloads}<script>${fonts}</script>`),
  };
}

/**
 * The worker that keeps this build for readers without a network: what it keeps, and a version that changes with any
 * of it. Pages are kept by the address at which they are asked for.
 */
function offlineWorker() {
  const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.(html|js|woff2|png|svg|webmanifest)$/.test(name))
    // Whoever reads captures nothing: what only the reading desk needs is not brought to them.
    .filter(
      (name) =>
        !/^(capture\.html|assets\/(CapturePage|sheet|pdf|paper-worker|recognition-worker)\b)/.test(name),
    )
    .toSorted();
  const source = readFileSync('scripts/offline-worker.mjs', 'utf8');
  const version = createHash('sha256').update(source);
  for (const name of names) version.update(name).update(readFileSync(join(outDir, name)));
  const paths = names.map((name) =>
    name === '404.html' ? '/404.html' : `/${name.replace(/(^index)?\.html$/, '')}`,
  );
  const head = `const VERSION = '${version.digest('hex').slice(0, 12)}';\nconst FILES = ${JSON.stringify(paths)};\n`;
  return head + source;
}

function hashes(texts) {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}

/** Nothing but what the page itself brings: no other host, no inline code that is not named by its hash. */
function policyFor(scripts, sheets) {
  const api = loadEnv(mode, process.cwd()).VITE_API_BASE_URL;
  // A path alone is on the page's own host.
  const connect = api && URL.canParse(api) ? `'self' ${new URL(api).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(scripts)}`,
    `style-src 'self' ${hashes(sheets)}`,
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

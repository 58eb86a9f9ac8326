import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { glossaryPlugin } from './scripts/glossary.mjs';
import { pdfDecodersPlugin } from './scripts/pdf-decoders.mjs';
import { smallerPlugin } from './scripts/smaller.mjs';

const publicSuffixes = fileURLToPath(new URL('mocks/public-suffixes.ts', import.meta.url));
const noMutations = fileURLToPath(new URL('src/api/no-mutations.ts', import.meta.url));

/** Whether the entry imports a module, itself or by others, without waiting for anything. */
function isAskedAtOnce(
  id: string,
  infoOf: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = infoOf(id);
  return (
    info !== null &&
    (info.isEntry || info.importers.some((importer) => isAskedAtOnce(importer, infoOf, seen)))
  );
}

/** The groups below, which are named on purpose, the chart library, and what the bundler calls its own. */
const isGrouped = /^(library|page|index|TimelinePanel|known|Plot|rolldown-runtime)$/;

export default defineConfig(({ mode }) => ({
  // The worker serves the mock while developing only; the demo answers inside the page, production not at all.
  plugins: [
    react(),
    glossaryPlugin(),
    pdfDecodersPlugin(),
    smallerPlugin(),
    ...(mode === 'development' ? [msw()] : []),
  ],
  server: { port: 5173 },
  // Found only once the page runs, they would make the first page load reload itself.
  optimizeDeps: { include: ['msw/browser', 'msw/http', 'recharts'] },
  // The mock's cookie jar knows every public suffix, 110 KB of them; no answer of ours sets a cookie.
  // Two parts that the query library brings to every reader are asked for by none (no-mutations.ts).
  resolve: {
    alias:
      mode === 'test'
        ? []
        : [
            { find: 'tldts', replacement: publicSuffixes },
            { find: /^\.\/(mutationCache|infiniteQueryBehavior)\.js$/, replacement: noMutations },
          ],
  },
  // What reads a PDF waits at its top level, which only a module may.
  worker: { format: 'es' },
  // One style sheet: the build puts it into each page, so no part that comes later may ask for one.
  build: {
    target: 'baseline-widely-available',
    cssCodeSplit: false,
    // The names of all that may come later weigh on the first script: named are those of what readers open most.
    modulePreload: {
      polyfill: false,
      // A page names what its script asks for at once: else a slow line waits a round trip more.
      resolveDependencies: (file, needed, { hostType }) => {
        if (hostType === 'html') return needed;
        return /\/(Workbench|known|EvidenceDialog)-/.test(file)
          ? needed.filter((each) => !/\/(library|rolldown-runtime)-/.test(each))
          : [];
      },
    },
    // The library changes with an upgrade only: a new version of the page leaves it in the cache. What the page asks for
    // at once is one file, however many later ones share parts of it.
    rolldownOptions: {
      output: {
        // The first script names all that may come later: marks of the content pack better there as digits, 28 bits of them.
        hashCharacters: 'hex',
        // What several of them share has no name that says anything: one name for all of it weighs least.
        chunkFileNames: ({ name, isDynamicEntry }) =>
          `assets/${isDynamicEntry || isGrouped.test(name) ? '[name]' : 'part'}-[hash:7].js`,
        codeSplitting: {
          groups: [
            { name: 'library', test: /node_modules\/(react|react-dom|scheduler)\/|rolldown\/runtime/ },
            {
              debugName: 'page',
              name: (id, context) =>
                /i18n\/articles|ui\/hooks\/use-(hash|reveal)/.test(id) ||
                isAskedAtOnce(id, (each) => context.getModuleInfo(each))
                  ? 'page'
                  : null,
            },
            // A session draws the timeline as well, without its lists; the views get it as one file.
            { name: 'TimelinePanel', test: /src\/features\/timeline\/(?!TimelinePicture)/ },
            // What lists the amounts that sources name: one file weighs less than its parts.
            {
              name: 'known',
              test: /src\/(app\/pages\/KnownBudget|features\/(budget\/known|export\/menu\/(BlockPanel|use-output))|kit\/lines\/(plan-lines|condition-lines|line-title|line-phases)|domain\/finance\/plan-years)/,
            },
          ],
        },
      },
    },
  },
  test: {
    // Tables of cases are named by sentences, and a sentence is told to its end.
    taskTitleValueFormatTruncate: 0,
    // By itself Vitest leaves one processor out, which on two of them is half of all.
    maxWorkers: '100%',
    // A busy machine is no reason to fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A thread starts in less time than a process.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // Pure functions leave nothing behind: no file needs a world of its own.
          isolate: false,
          setupFiles: ['tests/setup/assertions.ts', 'tests/setup/words.ts'],
          include: [
            'src/{command,domain,contract,files,format,kit,app,i18n}/**/*.test.ts',
            'src/features/**/*.test.ts',
            'server/**/*.test.ts',
            'mocks/**/*.test.ts',
            'tests/{architecture,build,conformance,contract,database,scripts}/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost/' } },
          // A page costs more than most tests; each leaves it as a first visitor finds it (setup.ts).
          isolate: false,
          setupFiles: ['tests/setup/assertions.ts', 'tests/setup/words.ts', 'tests/setup/setup.ts'],
          include: ['src/**/*.test.tsx', 'src/{api,ui}/**/*.test.ts', 'tests/laws/*.test.tsx'],
        },
      },
    ],
  },
}));

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { views } from '#app/address/views.ts';
import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';

const home = mkdtempSync(join(tmpdir(), 'build-'));
const foreign = 'https://api.example.org';
/** Every view, and the page for an address that leads nowhere. */
const pageCount = Object.keys(views).length + 1;
/** `npm test` has just built two of them; alone, this file builds them all. */
const isBuilt = process.env['BUILT'] === 'dist,dist-demo';
const folders = {
  plain: isBuilt ? 'dist' : join(home, 'plain'),
  pointed: join(home, 'pointed'),
  demo: isBuilt ? 'dist-demo' : join(home, 'demo'),
};

/** Builds as `npm run build` does, into a folder of its own. */
async function build(
  mode: 'production' | 'demo',
  folder: string,
  env: Readonly<Record<string, string>> = {},
) {
  // Nothing of the test runner and of the shell that it was started in must leak into the build.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NODE_ENV$|MODE$|VITE)/.test(name));
  const options = { env: { ...Object.fromEntries(inherited), ...env } };
  await promisify(execFile)(process.execPath, ['scripts/build.mjs', mode, folder], options);
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');
/** The names of the files, without the mark of their content. */
const namesIn = (folder: string, pattern = /./) =>
  filesIn(folder)
    .filter((name) => pattern.test(name))
    .map((name) => name.replace(/-[\w-]{6,8}\./, '.'))
    .toSorted();
const textOf = (folder: string, ...endings: readonly string[]) =>
  filesIn(folder)
    .filter((name) => endings.includes(extname(name)))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const policiesOf = (folder: string) =>
  [...textOf(folder, '.html').matchAll(/Content-Security-Policy" content="([^"]*)"/g)].map(
    ([, policy]) => policy,
  );

beforeAll(async () => {
  await Promise.all([
    build('production', folders.pointed, { VITE_API_BASE_URL: `${foreign}/v1` }),
    ...(isBuilt ? [] : [build('production', folders.plain), build('demo', folders.demo)]),
  ]);
});

afterAll(() => rmSync(home, { recursive: true }));

const mockWords = ['mswjs', 'mockServiceWorker', 'onUnhandledFrame', 'FetchInterceptor', 'x-msw'];
const seedWords = [
  'Gemeinsam klappt',
  'gemeinsam-klappts',
  '367/18',
  'Durchstarten',
  'Eschweiler',
  'frei gewählt',
];

describe('The plain production build', () => {
  test.for(mockWords)('holds nothing of the mock: %s', (word) => {
    expect(textOf(folders.plain, '.html', '.js', '.css', '.json')).not.toContain(word);
  });

  test.for(seedWords)('holds nothing of the seed: %s', (word) => {
    expect(textOf(folders.plain, '.html', '.js')).not.toContain(word);
  });

  test('has no worker but those that write workbooks and read PDFs, and no answers in its pages', () => {
    const workers = filesIn(folders.plain).filter((name) => /mock|worker/i.test(name));
    expect(
      workers.filter(
        (name) =>
          !/^assets\/(?:xlsx-worker|paper-worker|recognition-worker|pdf\.worker\.min)-[\w-]+\.js$/.test(name),
      ),
    ).toEqual([]);
    expect(textOf(folders.plain, '.html')).not.toContain('id="answers"');
  });

  test('asks its own host, and may ask no other', () => {
    expect(textOf(folders.plain, '.html', '.js')).not.toContain(foreign);
    expect(policiesOf(folders.plain)).toHaveLength(pageCount);
    for (const policy of policiesOf(folders.plain)) expect(policy).toContain("connect-src 'self';");
  });

  test('has every page that the demo has', () => {
    expect(namesIn(folders.plain, /\.html$/)).toEqual(namesIn(folders.demo, /\.html$/));
  });

  test('publishes the contract', () => {
    expect(filesIn(folders.plain)).toEqual(
      expect.arrayContaining(['openapi.json', join('schema', 'initiative.schema.json')]),
    );
  });
});

describe('A production build that is pointed at a data service', () => {
  test('knows its address', () => {
    expect(textOf(folders.pointed, '.js')).toContain(`${foreign}/v1`);
  });

  test('may ask it, and nobody else', () => {
    expect(policiesOf(folders.pointed)).toHaveLength(pageCount);
    for (const policy of policiesOf(folders.pointed))
      expect(policy).toContain(`connect-src 'self' ${foreign};`);
  });

  test('differs in nothing else', () => {
    expect(namesIn(folders.pointed)).toEqual(namesIn(folders.plain));
  });
});

describe('The demo', () => {
  test('carries the mock, so that what the other builds lack is really it', () => {
    const scripts = textOf(folders.demo, '.js');
    for (const word of ['onUnhandledFrame', ...seedWords]) expect(scripts).toContain(word);
    expect(textOf(folders.demo, '.html').match(/id="answers"/g)).toHaveLength(pageCount);
  });
});

test('what a page of the demo carries is what the contract reads: the page need not judge it again', () => {
  const embedded = [...textOf(folders.demo, '.html').matchAll(/id="answers">(.*?)<\/script>/g)];
  expect(embedded).toHaveLength(pageCount);
  for (const [, written = ''] of embedded) {
    const { list, detail } = JSON.parse(written);
    expect(initiativeSchema.parse(detail)).toEqual(detail);
    expect(initiativeListSchema.parse(list)).toEqual(list);
    expect(detail).toEqual(initiativeSchema.parse(gemeinsamKlappts));
  }
});

/** The scripts that a page names, which are all that it asks for before its reader does anything. */
const firstScripts = (folder: string) =>
  [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/"\/assets\/([\w.-]+\.js)"/g)].map(
    ([, name = '']) => name,
  );

test.for(Object.entries(folders))('a page of the build %s names the words of one language', ([, folder]) => {
  const scripts = firstScripts(folder);
  expect(scripts.filter((name) => name.startsWith('de-'))).toHaveLength(1);
  expect(scripts.filter((name) => name.startsWith('en-'))).toEqual([]);
  const words = scripts.map((name) => readFileSync(join(folder, 'assets', name), 'utf8')).join('\n');
  expect(words).toContain('Zum Inhalt');
  expect(words).not.toContain('Skip to content');
});

test.for(Object.entries(folders))(
  'a page of the build %s names every script that its first ones ask for at once, so that none waits for another',
  ([, folder]) => {
    const named = firstScripts(folder);
    const asked = named.flatMap((name) => {
      const script = readFileSync(join(folder, 'assets', name), 'utf8');
      return [...script.matchAll(/^import\b[^;]*?"\.\/([^"]+)";|;import\b[^;]*?"\.\/([^"]+)";/g)].map(
        ([, first, later]) => first ?? later,
      );
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(named).toEqual(expect.arrayContaining(asked));
  },
);

/** What the offline worker of a build keeps, and the name of its version. */
function keptBy(folder: string) {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const [, version = ''] = /const VERSION = '([0-9a-f]+)'/.exec(worker) ?? [];
  const [, paths = ''] = /const FILES = (\[.*?\]);/.exec(worker) ?? [];
  return { version, paths: Array.from(JSON.parse(paths), String) };
}

test.for(Object.entries(folders))(
  'the offline worker of the build %s keeps every page, script and font but those of the reading desk, and icons',
  ([, folder]) => {
    const { paths } = keptBy(folder);
    const needed = filesIn(folder)
      .filter((name) => /\.(js|html|woff2)$/.test(name) && name !== 'sw.js')
      .filter(
        (name) =>
          !/^(?:capture\.html|assets\/(?:CapturePage|sheet|pdf|paper-worker|recognition-worker)\b)/.test(
            name,
          ),
      )
      .map((name) => `/${name}`.replace(/(?<!404)\.html$/, '').replace(/^\/index$/, '/'));
    expect(paths).toEqual(expect.arrayContaining(needed));
    const others = paths.filter((path) => !needed.includes(path));
    expect(others.filter((path) => !/icon[\w-]*\.(png|svg)$|\.webmanifest$/.test(path))).toEqual([]);
  },
);

test('another build is another version of it', () => {
  const versions = Object.values(folders).map((folder) => keptBy(folder).version);
  expect(new Set(versions).size).toBe(versions.length);
});

test.for(Object.entries(folders))(
  'no page of the build %s needs a script or a style that its policy refuses',
  ([, folder]) => {
    const pages = textOf(folder, '.html');
    expect(pages).not.toMatch(/<[^>]+\sstyle=/);
    expect(pages).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(pages).not.toContain('unsafe-');
    // The guard of the address, and the choice of a typeface.
    expect(pages.match(/<script>/g)).toHaveLength(2 * pageCount);
    const refused = filesIn(folder)
      .filter((name) => extname(name) === '.html')
      .flatMap((name) => {
        const page = readFileSync(join(folder, name), 'utf8');
        const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
        return [...page.matchAll(/<script>([^]*?)<\/script>/g)]
          .map(([, script = '']) => createHash('sha256').update(script).digest('base64'))
          .filter((hash) => !policy.includes(`'sha256-${hash}'`));
      });
    expect(refused).toEqual([]);
  },
);

// @vitest-environment node
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxOf, pdfOf } from '#tests/given/papers.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';

const folder = mkdtempSync(join(tmpdir(), 'document-'));
const sentence = 'Das Land gibt 17.280 EUR dazu.';
const document = JSON.stringify(gemeinsamKlappts);
beforeAll(() => {
  writeFileSync(join(folder, 'seed.json'), document);
  writeFileSync(join(folder, 'paper.pdf'), pdfOf([['Seite 1'], [sentence]]));
  writeFileSync(join(folder, 'paper.docx'), docxOf(`<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a Node of version 20 has not, of all that the pages use or may come to use. */
const olderNode = `data:text/javascript,${encodeURIComponent(`
  for (const [home, names] of [
    [Map, ['groupBy']], [Object, ['groupBy']], [Promise, ['withResolvers', 'try']], [Array, ['fromAsync']], [RegExp, ['escape']], [URL, ['parse']],
    [Set.prototype, ['union', 'difference', 'intersection', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference']],
    [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ['map', 'filter', 'some', 'every', 'find', 'toArray', 'flatMap', 'reduce', 'take', 'drop', 'forEach']],
  ]) for (const name of names) delete home[name];
  delete globalThis.Iterator;
`)}`;

type Call = { readonly input?: string; readonly node?: readonly string[]; readonly readerLeaves?: boolean };

/** Runs a call in a process of its own, from the folder of the files. */
function called(args: readonly string[], { input = '', node = [], readerLeaves = false }: Call = {}) {
  const child = spawn(process.execPath, [...node, 'scripts/document.mjs', ...args], {
    env: { ...process.env, INIT_CWD: folder },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
    if (readerLeaves) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  child.stdin.end(input);
  return new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>(
    (resolve) => {
      child.on('close', (code) => {
        resolve({ code, ...said });
      });
    },
  );
}

test('a file is found from the folder of the call, and another comes by the standard input', async () => {
  expect(await called(['check', 'seed.json', '-'], { input: document })).toEqual({
    code: 0,
    out: 'seed.json: in Ordnung, 28 Aussagen, 0 Hinweise\nStandardeingabe: in Ordnung, 28 Aussagen, 0 Hinweise\n',
    err: '',
  });
});

test('an older Node checks and reports, too', async () => {
  const node = ['--import', olderNode];
  expect(await called(['check', 'seed.json'], { node })).toMatchObject({ code: 0, err: '' });
  const report = ['report', 'seed.json', '--as-of', '2018-11-05', '--scenario', 'b'];
  expect(await called(report, { node })).toMatchObject({ code: 0, err: '' });
  expect(await called([...report, '--format', 'json'], { node })).toMatchObject({ code: 0, err: '' });
});

test.for([
  { version: 'this', node: [] },
  { version: 'an older', node: ['--import', olderNode] },
])('papers are read with $version Node', async ({ node }) => {
  const { code, out, err } = await called(['read', 'paper.pdf', 'paper.docx'], { node });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const found = out
    .trim()
    .split('\n')
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
  expect(found.filter(({ kind }) => kind === 'amount')).toMatchObject([
    { file: 'paper.pdf', page: 2, start: 22, end: 32, words: '17.280 EUR', value: { best: 1_728_000 } },
    { file: 'paper.docx', page: 1, start: 14, end: 24, words: '17.280 EUR' },
  ]);
});

test('nobody hears of a reader who leaves before the end', async () => {
  const args = ['report', 'seed.json', '--as-of', '2018-11-05', '--scenario', 'b', '--format', 'json'];
  const { code, err } = await called(args, { readerLeaves: true });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('what is missing is told with a code of its own', async () => {
  const { code, err } = await called(['check', 'nowhere.json', '.']);
  expect(code).toBe(2);
  expect(err).toBe('nowhere.json: Die Datei gibt es nicht.\n.: Das ist ein Ordner, keine Datei.\n');
});

test('what was packed by who installed is run by others, too', async () => {
  await called(['--help']);
  expect(statSync('node_modules/.cache/foerderlage/document').mode & 0o005).toBe(0o005);
});

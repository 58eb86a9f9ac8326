import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiatives } from '#mocks/seed/initiatives.ts';
import { run } from '#command/run.ts';
import type { Opened, World } from '#command/world.ts';
import { templateFile } from '#files/template/template-file.ts';
import { seed } from './builders.ts';
import { replacedAt } from './json.ts';

const fileOf = (document: unknown): Opened => ({
  kind: 'opened',
  bytes: new TextEncoder().encode(JSON.stringify(document)),
});
/** Two pages. */
export const paperText = 'Kosten: 17 Tsd. €\r\n\f  Ab dem 01.08.2019 gilt es.';
const files: Readonly<Record<string, Opened>> = {
  'seed.json': fileOf(gemeinsamKlappts),
  'old.json': fileOf({ ...gemeinsamKlappts, version: 1, facts: [], questions: [], scenarios: [] }),
  'bad.json': fileOf(replacedAt(gemeinsamKlappts, ['facts', 0, 'status'], 'sicher')),
  'half.json': { kind: 'opened', bytes: new TextEncoder().encode('{"id": "x",\n') },
  'odd\u001B[31m.json': fileOf({ '\u001B[2J\u009B2J': 1 }),
  'paper.txt': { kind: 'opened', bytes: new TextEncoder().encode(`\uFEFF${paperText}`) },
  'picture.png': { kind: 'opened', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) },
  'seed.xlsx': { kind: 'opened', bytes: await templateFile(seed, 'de') },
  folder: { kind: 'folder' },
  '-': fileOf(gemeinsamKlappts),
  ...Object.fromEntries(initiatives.map((each) => [each.id, fileOf(each)])),
};

/** A call, and all that it answers. */
export async function called(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const world: World = {
    version: '1.2.3',
    open: async (name) => files[name] ?? { kind: 'missing' },
    out: async (text) => {
      said.out += text;
    },
    err: async (text) => {
      said.err += text;
    },
    pdfLibrary: () => Promise.reject(new Error('no PDF is read here')),
  };
  const code = await run(args, world);
  return { code, ...said };
}

import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import { figuresCsv } from '#features/export/figures/figures-csv.ts';
import { markdownOf } from '#features/export/formats/document-text.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiatives } from '#mocks/seed/initiatives.ts';
import { given, seed } from '#tests/given/builders.ts';
import { replacedAt } from '#tests/given/json.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { run } from './run.ts';
import type { Opened, World } from './world.ts';

const fileOf = (document: unknown): Opened => ({
  kind: 'opened',
  bytes: new TextEncoder().encode(JSON.stringify(document)),
});
const files: Readonly<Record<string, Opened>> = {
  'seed.json': fileOf(gemeinsamKlappts),
  'old.json': fileOf({ ...gemeinsamKlappts, version: 1, facts: [], questions: [], scenarios: [] }),
  'bad.json': fileOf(replacedAt(gemeinsamKlappts, ['facts', 0, 'status'], 'sicher')),
  'half.json': { kind: 'opened', bytes: new TextEncoder().encode('{"id": "x",\n') },
  'odd\u001B[31m.json': fileOf({ '\u001B[2J\u009B2J': 1 }),
  folder: { kind: 'folder' },
  '-': fileOf(gemeinsamKlappts),
  ...Object.fromEntries(initiatives.map((each) => [each.id, fileOf(each)])),
};

/** A call, and all that it answers. */
async function called(...args: readonly string[]) {
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

describe('check', () => {
  test('says of each file that is fine that it is, and ends with 0', async () => {
    expect(await called('check', 'seed.json', '-')).toEqual({
      code: 0,
      out: 'seed.json: in Ordnung, 27 Aussagen, 0 Hinweise\nStandardeingabe: in Ordnung, 27 Aussagen, 0 Hinweise\n',
      err: '',
    });
  });

  test('names file, line, column, place, what was found and what is right, and ends with 1', async () => {
    const { code, out, err } = await called('check', 'bad.json', 'seed.json', 'half.json');
    expect({ code, out }).toEqual({ code: 1, out: 'seed.json: in Ordnung, 27 Aussagen, 0 Hinweise\n' });
    const [first, second] = err.split('\n');
    expect(first).toMatch(
      /^bad\.json:1:\d+: Fehler: Aussage 1 \(presented\), status \[\/facts\/0\/status\]: kein erlaubter Wert\. Gefunden: "sicher"\. Richtig: eines von "confirmed"/,
    );
    expect(second).toBe(
      'half.json:2:1: Fehler: das ganze Dokument: hier fehlt ein Feldname, oder davor steht ein Komma zu viel.',
    );
  });

  test('counts a note as none of the errors', async () => {
    const { code, err } = await called('check', 'old.json', '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toContain('old.json:1:2: note: version [/version]: taken over from version 1');
  });

  test('ends with 2 where a file cannot be opened, after all the others', async () => {
    expect(await called('check', 'nowhere.json', 'folder', 'seed.json')).toEqual({
      code: 2,
      out: 'seed.json: in Ordnung, 27 Aussagen, 0 Hinweise\n',
      err: 'nowhere.json: Die Datei gibt es nicht.\nfolder: Das ist ein Ordner, keine Datei.\n',
    });
  });

  test('tells a terminal nothing that it would obey', async () => {
    const { err } = await called('check', 'odd\u001B[31m.json');
    expect(err).toContain('odd\uFFFD[31m.json');
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('report', () => {
  const asked = {
    initiative: seed,
    selection: selectionOn('2018-11-05', { initiativeId: seed.id, scenario: 'b' }),
    address: 'report seed.json --as-of 05.11.2018 --scenario b',
    language: 'de' as const,
  };
  const call = ['report', 'seed.json', '--as-of', '05.11.2018', '--scenario', 'b'];

  test('says what the pages say, in the same words', async () => {
    const { code, out, err } = await called(...call);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { situation } = lookAt(asked.initiative, asked.selection);
    const sentence = situationSentence(situation, seed.parties, 'de');
    expect(out).toContain(sentence.map(({ text }) => text).join(''));
    const block = markdownOf(blockOf(asked)).replaceAll(/^# /gm, '## ');
    expect(out.endsWith(block)).toBe(true);
  });

  test('gives the table of figures that the pages give', async () => {
    expect((await called(...call, '--format', 'csv')).out).toBe(await figuresCsv(asked));
  });

  test('gives figures as data: numbers where they are known, the words of the page where they are not', async () => {
    const { out } = await called(...call, '--format=json');
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      initiative: { id: seed.id },
      asOf: '2018-11-05',
      scenario: { id: 'b' },
      note: 'Annahme, kein Beschluss · Demodaten',
      figures: expect.arrayContaining([
        expect.objectContaining({ item: 'Geld für die Planungsphase', best: 0, status: 'belegt' }),
        expect.objectContaining({ item: 'Eigenanteil 2019', best: 'noch nicht bezifferbar' }),
      ]),
      commitments: [{ standing: 'bindet', knownFrom: '2018-11-05' }, { kind: 'zugesagter Schritt' }],
      sources: [{ inHand: true, url: null }],
    });
  });

  test.for(initiatives.map(({ id, defaultAsOf }) => ({ id, defaultAsOf })))(
    'is written of $id in each form, and in English',
    async ({ id, defaultAsOf }) => {
      for (const format of ['md', 'json', 'csv']) {
        const { code, out } = await called(
          'report',
          id,
          '--as-of',
          defaultAsOf,
          '--format',
          format,
          '--lang',
          'en',
        );
        expect(code).toBe(0);
        expect(out).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  test('looks at one municipality and one year, as an address does', async () => {
    const town = given(seed.parties.find(({ kind }) => kind === 'municipality'));
    const one = ['--municipality', town.key ?? town.id, '--year', '2019'];
    const { out } = await called(...call, ...one, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ scope: 'Stadt Eschweiler, Haushaltsjahr 2019' });
  });

  test('of a document that is refused is none', async () => {
    const { code, out } = await called('report', 'bad.json', '--as-of', '2018-11-05');
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});

describe('a call that makes no sense ends with 2, says why, and where to read on:', () => {
  const report = ['report', 'seed.json', '--as-of', '2018-11-05'];
  test.for<readonly [readonly string[], string]>([
    [[], 'Es fehlt ein Befehl.'],
    [['prüfe', 'seed.json'], 'Den Befehl „prüfe“ gibt es nicht.'],
    [['check'], 'Es fehlt eine Datei.'],
    [['check', 'seed.json', '--format', 'md'], 'Die Angabe „--format“ gibt es hier nicht.'],
    [['check', '-x', 'seed.json'], 'Die Angabe „-x“ gibt es hier nicht.'],
    [['check', 'seed.json', '--lang', 'fr'], '„fr“ ist kein möglicher Wert von --lang. Möglich: de, en.'],
    [['report', 'seed.json'], 'Es fehlt der Stichtag: --as-of TAG.'],
    [['report', 'seed.json', '--as-of', '--year'], 'Nach „--as-of“ fehlt ein Wert.'],
    [['report', 'seed.json', '--as-of'], 'Nach „--as-of“ fehlt ein Wert.'],
    [[...report, 'old.json'], 'Ein Bericht ist von einer Datei.'],
    [
      ['report', 'seed.json', '--as-of', '30.02.2018'],
      '„30.02.2018“ ist kein möglicher Wert von --as-of. Möglich: ein Tag wie 2018-11-05.',
    ],
    [[...report, '--format', 'pdf'], '„pdf“ ist kein möglicher Wert von --format. Möglich: md, json, csv.'],
    [[...report, '--scenario', 'q'], '„q“ ist kein möglicher Wert von --scenario. Möglich: a, b, c.'],
    [[...report, '--year', '2030'], '„2030“ ist kein möglicher Wert von --year. Möglich: 2018, 2019, all.'],
    [
      [...report, '--municipality', 'x'],
      '„x“ ist kein möglicher Wert von --municipality. Möglich: 05334, 05334012.',
    ],
  ])('%j', async ([args, sentence]) => {
    const { code, out, err } = await called(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/\nHilfe: npm run --silent document -- (?:check |report )?--help\n$/);
    expect(err.split('\n')[0]).toBe(sentence);
  });
});

test.for([
  [['--help'], /check DATEI….*report DATEI/s],
  [['-h', '--lang', 'en'], /check FILE….*report FILE/s],
  [['report', '--help'], /--as-of TAG/],
  [['check', 'seed.json', '--help'], /drei Stufen/],
  [['--version'], /^1\.2\.3\n$/],
] as const)('%j is answered on the standard output', async ([args, answer]) => {
  const { code, out, err } = await called(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(answer);
});

test('what the earliest day knows is said to be nothing', async () => {
  const { out } = await called('report', 'seed.json', '--as-of', isoDate('2001-01-01'));
  expect(out).toContain('Am Stichtag ist nichts bekannt.');
});

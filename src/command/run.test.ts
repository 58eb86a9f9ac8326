import { describe, expect, test } from 'vitest';
import { called, paperText } from '#tests/given/command.ts';

describe('check', () => {
  test('says of each file that is fine that it is, and ends with 0', async () => {
    expect(await called('check', 'seed.json', '-')).toEqual({
      code: 0,
      out: 'seed.json: in Ordnung, 28 Aussagen, 0 Hinweise\nStandardeingabe: in Ordnung, 28 Aussagen, 0 Hinweise\n',
      err: '',
    });
  });

  test('names file, line, column, place, what was found and what is right, and ends with 1', async () => {
    const { code, out, err } = await called('check', 'bad.json', 'seed.json', 'half.json');
    expect({ code, out }).toEqual({ code: 1, out: 'seed.json: in Ordnung, 28 Aussagen, 0 Hinweise\n' });
    const [first, second] = err.split('\n');
    expect(first).toMatch(
      /^bad\.json:1:\d+: Fehler: Aussage 1 \(presented\), status \[\/facts\/0\/status\]: kein erlaubter Wert\. Gefunden: "sicher"\. Richtig: eines von "confirmed"/,
    );
    expect(second).toBe(
      'half.json:2:1: Fehler: das ganze Dokument: hier fehlt ein Feldname, oder davor steht ein Komma zu viel.',
    );
  });

  test('judges a filled workbook as it does a document', async () => {
    const { code, out, err } = await called('check', 'seed.xlsx');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'seed.xlsx: in Ordnung, 28 Aussagen, 0 Hinweise\n',
      err: '',
    });
  });

  test('counts a note as none of the errors', async () => {
    const { code, err } = await called('check', 'old.json', '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toContain('old.json:1:2: note: version [/version]: taken over from version 1');
  });

  test('ends with 2 where a file cannot be opened, after all the others', async () => {
    expect(await called('check', 'nowhere.json', 'folder', 'seed.json')).toEqual({
      code: 2,
      out: 'seed.json: in Ordnung, 28 Aussagen, 0 Hinweise\n',
      err: 'nowhere.json: Die Datei gibt es nicht.\nfolder: Das ist ein Ordner, keine Datei.\n',
    });
  });

  test('tells a terminal nothing that it would obey', async () => {
    const { err } = await called('check', 'odd\u001B[31m.json');
    expect(err).toContain('odd\uFFFD[31m.json');
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('read', () => {
  test('proposes a line of JSON for each passage, with its place in the whole text', async () => {
    const { code, out, err } = await called('read', 'paper.txt');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    const found = lines.map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
    expect(found.find(({ kind }) => kind === 'amount')).toMatchObject({
      file: 'paper.txt',
      page: 1,
      words: '17 Tsd. €',
      value: { low: 1_700_000, high: 1_700_000 },
    });
    expect(found.find(({ kind }) => kind === 'date')).toMatchObject({
      page: 2,
      words: expect.stringContaining('01.08.2019'),
    });
    for (const { start, end, words } of found)
      expect(paperText.slice(Number(start), Number(end))).toBe(words);
  });

  test('gives the text in which places are counted', async () => {
    expect((await called('read', 'paper.txt', '--format', 'text')).out).toBe(`${paperText}\n`);
  });

  test('says of each file why it gives no text, and goes on', async () => {
    const { code, out, err } = await called('read', 'picture.png', 'paper.txt', 'nowhere.pdf');
    expect(code).toBe(2);
    expect(out.split('\n')).toHaveLength(3);
    expect(err).toMatch(
      /^picture\.png: Weder PDF noch Word-Datei.*\nnowhere\.pdf: Die Datei gibt es nicht\.\n$/,
    );
    expect((await called('read', 'picture.png')).code).toBe(1);
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
    [
      ['read', 'paper.txt', '--format', 'md'],
      '„md“ ist kein möglicher Wert von --format. Möglich: jsonl, text.',
    ],
    [[...report, '--scenario', 'q'], '„q“ ist kein möglicher Wert von --scenario. Möglich: a, b, c.'],
    [[...report, '--year', '2030'], '„2030“ ist kein möglicher Wert von --year. Möglich: 2018, 2019, all.'],
    [
      [...report, '--municipality', 'x'],
      '„x“ ist kein möglicher Wert von --municipality. Möglich: 05334, 05334012.',
    ],
  ])('%j', async ([args, sentence]) => {
    const { code, out, err } = await called(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/\nHilfe: npm run --silent document -- (?:check |report |read )?--help\n$/);
    expect(err.split('\n')[0]).toBe(sentence);
  });
});

test.for([
  [['--help'], /check DATEI….*report DATEI/s],
  [['-h', '--lang', 'en'], /check FILE….*report FILE/s],
  [['report', '--help'], /--as-of TAG/],
  [['help'], /check DATEI….*report DATEI/s],
  [['help', 'report'], /--as-of TAG/],
  [['check', 'seed.json', '--help'], /drei Stufen/],
  [['--version'], /^1\.2\.3\n$/],
] as const)('%j is answered on the standard output', async ([args, answer]) => {
  const { code, out, err } = await called(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(answer);
});

import fc from 'fast-check';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { amountSchema } from '#contract/amount.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { languages } from '#i18n/language.ts';
import { statedAmount, unstatedAmount } from '#tests/given/arbitraries.ts';
import { anyImpreciseDate, anyPeriod } from '#tests/given/arbitrary-periods.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { hostile } from '#tests/given/hostile-document.ts';
import { textOfParts } from '#tests/seen/office.ts';
import { readArchive } from '#tests/seen/archive.ts';
import { problemLine } from '../document/problem-text.ts';
import { amountCell, readAmount } from './amount-text.ts';
import { dateText, periodText, readDate, readPeriod } from './date-text.ts';
import { readTemplate } from './read-template.ts';
import { notCarried } from './template-cells.ts';
import { templateFile } from './template-file.ts';

const carried = ({ texts: _texts, ...document }: Initiative): Initiative => ({
  ...document,
  facts: document.facts.map(({ entry: _entry, ...fact }) => fact),
  scenarios: [],
});

/** The workbook of a document after somebody has changed it. */
async function changedBy(
  document: Initiative | undefined,
  change: (sheet: string, rows: CellValue[][]) => void,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await templateFile(document, 'de'));
  for (const { name, rows } of sheets) change(name, rows);
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
}

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readTemplate(bytes);
  const problems = read.kind === 'read' ? read.warnings : read.problems;
  return problems.map((problem) => problemLine(problem, 'de'));
}

describe('a document goes into a workbook and comes back as it was', () => {
  test.for(
    fiveDocuments.flatMap((document) =>
      languages.map((language) => ({ id: document.id, document, language })),
    ),
  )('$id in $language, but for what no sheet carries', async ({ document, language }) => {
    const read = await readTemplate(await templateFile(document, language));
    expect(read).toStrictEqual({ kind: 'read', document: carried(document), cases: [], warnings: [] });
  });

  test('and what is not carried is counted', () => {
    const [seed] = fiveDocuments;
    expect(seed && notCarried(seed)).toContainEqual({ what: 'scenarios', count: 3 });
  });

  test('an empty one has every heading and reads as what is still missing', async () => {
    const lines = await linesOf(await templateFile(undefined, 'de'));
    expect(lines).toContain(
      'Fehler: Blatt „Initiative“, Zelle A2: fehlt. Richtig: ein Text in Anführungszeichen.',
    );
  });
});

describe('what stands in a cell is read as it was written:', () => {
  test('any amount', () => {
    fc.assert(
      fc.property(
        fc.oneof(statedAmount, unstatedAmount),
        fc.constantFrom(...languages),
        (amount, language) => {
          const { data } = amountSchema.safeParse(amount);
          fc.pre(data !== undefined);
          expect(readAmount(amountCell(amount, language))).toEqual(amount);
        },
      ),
    );
  });

  test('any date and any period', () => {
    fc.assert(
      fc.property(anyImpreciseDate, anyPeriod, fc.constantFrom(...languages), (date, period, language) => {
        const { split: _split, ...whole } = { split: undefined, ...period };
        expect(readDate(dateText(date, language))).toEqual(date);
        expect(readPeriod(periodText(period, language))).toEqual(whole);
      }),
    );
  });

  test.for([
    [17_280.5, { kind: 'exact', value: 1_728_050 }],
    ['17.280,50 €', { kind: 'exact', value: 1_728_050 }],
    ['höchstens 50.000', { kind: 'ceiling', value: 5_000_000 }],
    ['about 17000 (to 1000)', { kind: 'rounded', value: 1_700_000, step: 100_000 }],
    ['1000 bis 2000 (vermutlich 1500)', { kind: 'range', low: 100_000, high: 200_000, best: 150_000 }],
    ['20 % × 1389354,79', { kind: 'pool-share', rate: 2000, pool: { kind: 'exact', value: 138_935_479 } }],
    ['Nicht genannt', { kind: 'unknown', reason: 'not-stated' }],
    ['viel', undefined],
    ['', undefined],
  ] as const)('the amount %j', ([cell, amount]) => {
    expect(readAmount(cell)).toEqual(amount);
  });

  test('a day that a spreadsheet made a date of', () => {
    const day = new Date('2018-11-05T00:00:00Z');
    expect(readDate(day)).toEqual({ precision: 'day', day: '2018-11-05' });
  });
});

describe('a problem is told with its sheet and cell:', () => {
  const document = fiveDocuments.find(({ id }) => id === 'koeln-integrationslotsen');
  const put = (at: string, row: number, column: string, value: CellValue) =>
    changedBy(document, (sheet, rows) => {
      const index = rows[0]?.indexOf(column) ?? -1;
      if (sheet === at && index >= 0) rows[row]?.splice(index, 1, value);
    });

  test.for<{ says: string; sheet: string; column: string; value: CellValue; line: RegExp }>([
    {
      says: 'an amount that is none',
      sheet: 'Geld',
      column: 'Betrag in Euro',
      value: 'viel',
      line: /^Fehler: Blatt „Geld“, Zelle [A-Z]+2: .*Gefunden: "viel"\. Richtig: wie 17280,50\.$/,
    },
    {
      says: 'a status that there is not',
      sheet: 'Aussagen',
      column: 'Status',
      value: 'sicher',
      line: /^Fehler: Blatt „Aussagen“, Zelle C2: .*Gefunden: "sicher"\. Richtig: eines von belegt, /,
    },
    {
      says: 'an id of nothing',
      sheet: 'Geld',
      column: 'zahlt',
      value: 'niemand',
      line: /^Fehler: Blatt „Geld“, Zelle [A-Z]+2: Verweis auf etwas, das es nicht gibt\. Gefunden: \[ … \]/,
    },
    {
      says: 'a statement that there is not',
      sheet: 'Geld',
      column: 'Aussage (Kennung)',
      value: 'keine',
      line: /^Fehler: Blatt „Geld“, Zelle A2: Verweis auf etwas, das es nicht gibt\. Gefunden: "keine"/,
    },
    {
      says: 'a cell that was left empty',
      sheet: 'Aussagen',
      column: 'Aussage',
      value: null,
      line: /^Fehler: Blatt „Aussagen“, Zelle D2: fehlt\./,
    },
    {
      says: 'a heading that there is not',
      sheet: 'Fragen',
      column: 'Schritt',
      value: 'Schrit',
      line: /^Hinweis: Blatt „Fragen“, Zelle H1: .*Gefunden: "Schrit"/,
    },
  ])('$says', async ({ sheet, column, value, line }) => {
    const row = column === 'Schritt' ? 0 : 1;
    expect(await linesOf(await put(sheet, row, column, value))).toContainEqual(expect.stringMatching(line));
  });

  test('a calculated cell counts by its value, and is named', async () => {
    const { sheets } = await readXlsx(await templateFile(document, 'de'));
    const bytes = await writeXlsx({
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rows,
        ...(name === 'Initiative'
          ? { cells: new Map([['1,1', { formula: '"Ti"&"tel"', formulaResult: 'Titel' }]]) }
          : {}),
      })),
    });
    const read = await readTemplate(bytes);
    expect(read).toMatchObject({
      kind: 'read',
      warnings: [{ rule: 'formula-in-cell', cell: { address: 'B2' } }],
    });
  });

  test.for([
    ['a text', new TextEncoder().encode('PK'), 'no-workbook'],
    ['half a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'no-workbook'],
    ['too many bytes', new Uint8Array(5_000_001), 'too-large'],
  ] as const)('%s is no workbook', async ([, bytes, rule]) => {
    expect(await readTemplate(bytes)).toMatchObject({ kind: 'refused', problems: [{ rule }] });
  });

  test('a workbook of another kind is told apart', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Tabelle1', rows: [['x']] }] });
    expect(await readTemplate(bytes)).toMatchObject({ kind: 'refused', problems: [{ rule: 'no-template' }] });
  });
});

test('no text becomes a formula, on the way out or in', async () => {
  const file = await templateFile(hostile, 'de');
  expect([...readArchive(file).values()].join('\n')).not.toMatch(/<f[ >]/);
  expect(textOfParts(file)).toContain('=CMD|');
  const signs = ['=1+1', '+49 241', '-5', '@name'];
  const bytes = await changedBy(undefined, (sheet, rows) => {
    if (sheet === 'Beteiligte')
      for (const sign of signs) rows.push([`id-${signs.indexOf(sign)}`, 'third', sign]);
    if (sheet === 'Initiative') rows.push(['probe', 'Probe', null, '05.11.2018']);
  });
  const read = await readTemplate(bytes);
  expect(read.kind === 'read' && read.document.parties.map(({ name }) => name.de)).toEqual(signs);
});

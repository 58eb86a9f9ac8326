import { describe, expect, test } from 'vitest';
import { readArchive } from '#tests/seen/archive.ts';
import { given, seed } from '#tests/given/builders.ts';
import { isOfficeInstalled, officeText, textOfParts } from '#tests/seen/office.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { blockOf } from '../block/block-rows.ts';
import { docxOf } from './docx.ts';
import { workbookOf } from '../figures/workbook-rows.ts';
import { xlsxOf } from './xlsx.ts';

const asked = {
  initiative: seed,
  selection: selectionOn('2018-11-05'),
  address: 'https://example.org/budget',
  language: 'de',
} as const;

const docx = () => docxOf(blockOf(asked), 'de', 'Adresse');
const xlsx = () => xlsxOf(workbookOf(asked), 'Förderlage');

const inBlock = [
  'Finanzielle Auswirkungen',
  'Planungsphase (2018): nein; Umsetzungsphase (2019): noch nicht bezifferbar',
  'Nur Angaben aus Quellen, keine Annahme',
];
const inFigures = ['Geld für die Planungsphase', 'noch nicht bezifferbar', /mind\. 0\s€, 2 von 3 offen/];

test('the Word file holds the block', () => {
  const text = textOfParts(docx());
  for (const words of inBlock) expect(text).toContain(words);
});

test('the workbook holds words where no amount is known', async () => {
  const text = textOfParts(await xlsx());
  for (const words of inFigures) expect(text).toMatch(words);
});

// The name is the reason with which these are counted as skipped.
const [readsWord, readsSheets] = [await isOfficeInstalled('docx'), await isOfficeInstalled('xlsx')];

describe('LibreOffice, where it is installed,', { timeout: 90_000 }, () => {
  test.runIf(readsWord)('opens the Word file and reads the block in it', async () => {
    const text = await officeText(docx(), 'docx');
    for (const words of inBlock) expect(text).toContain(words);
  });

  test.runIf(readsSheets)('opens the workbook and reads words where no amount is known', async () => {
    const text = await officeText(await xlsx(), 'xlsx');
    for (const words of inFigures) expect(text).toMatch(words);
  });
});

test('no part of a workbook holds a formula, whatever its texts', async () => {
  const rows = [['=1+1', '+1', '@A1', '<f>1+1</f>'].map((text) => ({ kind: 'text', text }) as const)];
  const columns = Array.from({ length: 4 }, () => ({ title: '=Titel', width: 10 }));
  const parts = readArchive(await xlsxOf([{ name: 'Zahlen', columns, rows }], '=Titel'));
  expect(parts.has('xl/worksheets/sheet1.xml')).toBe(true);
  expect([...parts.values()].join('\n')).not.toMatch(/<f[ >]/);
});

test.for([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [703, 'AAA'],
] as const)(
  'a sheet of %d columns prints all of them up to %s, across, its heads on every page',
  async ([count, last]) => {
    const columns = Array.from({ length: count }, (_, index) => ({ title: `Spalte ${index}`, width: 10 }));
    const rows = [columns.map(({ title }) => ({ kind: 'text', text: title }) as const)];
    const parts = readArchive(await xlsxOf([{ name: 'Zwei Worte', columns, rows }], 'Titel'));
    const workbook = given(parts.get('xl/workbook.xml'));
    const named = (name: string) =>
      new RegExp(`<definedName name="_xlnm.${name}" localSheetId="0">(.*?)</definedName>`).exec(
        workbook,
      )?.[1];
    expect(named('Print_Area')).toMatch(new RegExp(`!\\$A\\$1:\\$${last}\\$2$`));
    expect(given(named('Print_Titles')).split(',').toSorted()).toEqual([
      "'Zwei Worte'!$1:$1",
      "'Zwei Worte'!$A:$A",
    ]);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('orientation="landscape"');
  },
);

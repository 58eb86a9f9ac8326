import { describe, expect, test } from 'vitest';
import { readArchive } from '#tests/seen/archive.ts';
import { seed } from '#tests/given/builders.ts';
import { officeText } from '#tests/seen/office.ts';
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

describe('an office program', { timeout: 90_000 }, () => {
  test('opens the Word file and reads the block in it', async () => {
    const text = await officeText(docxOf(blockOf(asked), 'de', 'Adresse'), 'docx');
    expect(text).toContain('Finanzielle Auswirkungen');
    expect(text).toContain('Planungsphase (2018): nein; Umsetzungsphase (2019): noch nicht bezifferbar');
    expect(text).toContain('Nur Angaben aus Quellen, keine Annahme');
  });

  test('opens the workbook and reads words where no amount is known', async () => {
    const text = await officeText(await xlsxOf(workbookOf(asked), 'Förderlage'), 'xlsx');
    expect(text).toContain('Geld für die Planungsphase');
    expect(text).toContain('noch nicht bezifferbar');
    expect(text).toMatch(/mind\. 0\s€, 2 von 3 offen/);
  });
});

test('no part of a workbook holds a formula, whatever its texts', async () => {
  const rows = [['=1+1', '+1', '@A1', '<f>1+1</f>'].map((text) => ({ kind: 'text', text }) as const)];
  const columns = Array.from({ length: 4 }, () => ({ title: '=Titel', width: 10 }));
  const parts = readArchive(await xlsxOf([{ name: 'Zahlen', columns, rows }], '=Titel'));
  expect(parts.has('xl/worksheets/sheet1.xml')).toBe(true);
  expect([...parts.values()].join('\n')).not.toMatch(/<f[ >]/);
});

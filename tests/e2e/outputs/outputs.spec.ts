import { readFile } from 'node:fs/promises';
import { expect, type Download } from '@playwright/test';
import { readArchive } from '#tests/seen/archive.ts';
import { readCsv, readWorkbook } from '#tests/seen/spreadsheets.ts';
import { fileOf, openMenu, words } from './outputs.ts';
import { expectNoNewBarriers, open, partsWithChart, test } from '../support.ts';

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test('a CSV has what is known with its evidence, and no number where none is known', async ({ page }) => {
  await open(page, '/');
  await openMenu(page);
  const download = await fileOf(page, words.de.csv);
  expect(download.suggestedFilename()).toBe('foerderlage-gemeinsam-klappts-2018-11-05-zahlen.csv');
  await expect(page.getByRole('banner').getByRole('status')).toContainText('ist erstellt');
  const file = (await contentOf(download)).toString('utf8');
  expect(file.startsWith('\uFEFF"Bereich";"Kommune, oder wer zahlt";"Posten"')).toBe(true);
  const rows = readCsv(file);
  const line = (item: string) => rows.find((row) => row[2] === item)?.slice(4, 9);
  expect(line('Geld für die Planungsphase')).toEqual(['0,00', '0,00', '0,00', '€', 'belegt']);
  expect(line('Eigenanteil 2019')).toEqual([
    ...Array.from({ length: 3 }, () => 'noch nicht bezifferbar'),
    '€',
    'noch nicht bezifferbar',
  ]);
  const context = rows.filter(([area]) => area === 'Angaben zur Ausgabe').map((row) => [row[2], row[5]]);
  expect(context).toContainEqual(['Stichtag', '05.11.2018']);
  expect(context).toContainEqual(['Szenario', 'ohne Szenario']);
});

test('a workbook is written beside the page, typed, with the address that shows the view again', async ({
  page,
}) => {
  await open(page, '/budget?scenario=b');
  await openMenu(page);
  const sheets = await readWorkbook(await contentOf(await fileOf(page, words.de.xlsx)));
  expect(sheets.map(({ name }) => name)).toEqual([
    'Übersicht',
    'Haushaltswirkung',
    'Verpflichtungen',
    'Fakten',
    'Quellen',
  ]);
  const overview = new Map(sheets[0]?.rows.map(([name, content]) => [name, content]));
  expect(overview.get('Stichtag')).toEqual(new Date('2018-11-05T00:00:00Z'));
  expect(overview.get('Hinweis')).toBe('Annahme, kein Beschluss · Demodaten');
  const address = String(overview.get('Adresse'));
  expect(
    sheets[1]?.rows
      .find((row) => row[1] === 'Stadt Eschweiler' && row[2] === 'Eigenanteil in Geld')
      ?.slice(4, 7),
  ).toEqual([5675, 8887.5, 24_700]);

  await open(page, address);
  await expect(page.getByRole('radio', { name: /^B/ })).toBeChecked();
});

test('the block is a Word file, a text file, and in the clipboard a table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/budget');
  await openMenu(page);
  const parts = readArchive(await contentOf(await fileOf(page, words.de.docx)));
  expect(parts.get('word/document.xml')).toContain('Umsetzungsphase (2019): noch nicht bezifferbar');
  const markdown = (await contentOf(await fileOf(page, words.de.markdown))).toString('utf8');
  expect(markdown).toContain('# Finanzielle Auswirkungen');
  expect(markdown).toMatch(/Adresse: http:.*d=2018-11-05/);

  await page.getByRole('banner').getByRole('button', { name: 'In die Zwischenablage kopieren' }).click();
  await expect(page.getByRole('banner').getByRole('status')).toContainText('in der Zwischenablage');
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  expect(pasted.html).toContain('<table');
  expect(pasted.html).toContain('noch nicht bezifferbar');
  expect(pasted.plain).toContain('FINANZIELLE AUSWIRKUNGEN');
});

test('where the browser keeps its clipboard shut, the page says so and what to do instead', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '/budget');
  await openMenu(page);
  await page.getByRole('banner').getByRole('button', { name: 'In die Zwischenablage kopieren' }).click();
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Word-Datei nehmen');
});

test('the block is read on the page before it is taken', async ({ page }) => {
  await open(page, '/budget?scenario=b&municipality=05334012&tab=paper');
  await page.getByRole('button', { name: 'Vorschau' }).click();
  const block = page.getByRole('region', { name: 'Finanzielle Auswirkungen, Vorschau' });
  await expect(block).toContainText('Annahme, kein Beschluss · Demodaten');
  await expect(block.getByRole('row', { name: /^Transferaufwand/ })).toContainText('nicht genannt');
  await expectNoNewBarriers(page, '#results');
});

test.describe('each chart', () => {
  test('is a picture on white that stands alone, the same from a light and from a dark page', async ({
    page,
  }) => {
    await open(page, '/budget?scenario=b');
    await page.mouse.move(300, 300);
    const pictureOf = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return contentOf(file);
    };
    for (const part of partsWithChart.de) {
      await page.getByRole('tab', { name: part }).click();
      await page
        .getByRole('tabpanel', { name: part })
        .getByRole('button', { name: /^Diagramm herunterladen/ })
        .click();
      const svg = (await pictureOf('Vektorgrafik (SVG)')).toString('utf8');
      expect(svg).toContain('<desc>');
      expect(svg).toContain('Stichtag 05.11.2018');
      expect(svg).toContain('Annahme, kein Beschluss · Demodaten');
      expect(svg).not.toMatch(/ class=| style=|var\(|oklch|color-mix|light-dark|\dpx/);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect((await pictureOf('Vektorgrafik (SVG)')).toString('utf8')).toBe(svg);

      const png = await pictureOf('Bild (PNG)');
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
      await page.emulateMedia({ colorScheme: 'light' });
      await page.keyboard.press('Escape');
    }
    await expect(page.locator('html')).not.toHaveAttribute('data-light');
  });

  test('is a table of its values, also one that nobody has opened', async ({ page }) => {
    await open(page, '/budget?scenario=b&tab=drivers');
    await page.getByRole('button', { name: /^Diagramm herunterladen: Was bewegt/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tabelle (CSV)' }).click(),
    ]);
    const rows = readCsv((await contentOf(download)).toString('utf8'));
    expect(rows[1]?.slice(0, 2)).toEqual(['Kommune', 'Angabe und ihre Spanne']);
    expect(rows.flat()).toContain('Annahme, kein Beschluss · Demodaten');
  });
});

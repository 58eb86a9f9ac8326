import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { stickingOut } from './layout.ts';
import { open, test } from './support.ts';

test('without any script all messages are there to be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/session');
  await expect(page.getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveCount(7);
  await context.close();
});

const run = promisify(execFile);

test('the annex has all chosen steps on A4, in light colours, with its sources and its address', async ({
  page,
}, info) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/session?steps=3-5-7-6&step=5&scenario=b');
  const file = info.outputPath('annex.pdf');
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
  const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
  const order = ['Woran wir', 'Was es kosten', 'Kenntnis nehmen oder', 'Was wir nicht'].map((title) =>
    text.indexOf(title),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(text).not.toContain('Worum es geht');
  expect(text).not.toMatch(/Weiter|Beenden|Notizen|3 von 4/);
  for (const part of [
    'Förderlage · Sitzung · Gemeinsam klappt’s · Stichtag 05.11.2018 · alle Kommunen',
    'Annahme, kein Beschluss · Demodaten',
    'Quellen: Vorlage 367/18',
    '/session?scenario=b&steps=3-5-7-6',
  ]) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
  }
  // What the sheet looks like: mostly white, whatever the screen's colours are.
  await run('pdftoppm', ['-r', '20', '-gray', '-singlefile', file, info.outputPath('annex')]);
  const pixels = (await readFile(info.outputPath('annex.pgm'))).subarray(-10_000);
  expect(pixels.filter((value) => value > 240).length).toBeGreaterThan(9_000);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 687, height: 1000 });
  expect(await stickingOut(page)).toEqual([]);
});

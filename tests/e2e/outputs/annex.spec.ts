import { expect } from '@playwright/test';
import { sheetsOf } from '#tests/seen/pdf.ts';
import { stickingOut } from '../layout.ts';
import { open, test } from '../support.ts';

test('the annex has all chosen steps on A4, in light colours, with its sources and its address', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/session?steps=3-5-9-7-6&step=5&scenario=b');
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const text = sheets.map((sheet) => sheet.text).join('\n');
  const order = [
    'Woran wir',
    'Was es kosten',
    'Wer wie viel trägt',
    'Kenntnis nehmen oder',
    'Was wir nicht',
  ].map((title) => text.indexOf(title));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(text).not.toContain('Worum es geht');
  expect(text).not.toMatch(/Weiter|Beenden|Notizen|3 von 4/);
  for (const part of [
    'Anlage zu Vorlage Gemeinsam klappt’s',
    'Stand Stichtag 05.11.2018 Gilt für alle Kommunen',
    'Annahme, kein Beschluss · Demodaten',
    'angekündigt, nicht zugesagt',
    'Quellen: Vorlage 367/18',
  ]) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
  }
  // The address is longer than a line of the sheet.
  expect(text.replaceAll(/\s+/g, '')).toContain(
    '/session?i=gemeinsam-klappts&d=2018-11-05&s=b&steps=3-5-9-7-6',
  );
  // The signs of the charts are explained once, and not below each of them.
  expect(text.replaceAll(/\s+/g, ' ').match(/Tsd\. €/g)).toHaveLength(1);
  // What the sheets look like: mostly white, whatever the screen's colours are.
  for (const { white } of sheets) expect(white).toBeGreaterThan(0.85);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 687, height: 1000 });
  expect(await stickingOut(page)).toEqual([]);
});

test('a short annex has three sheets at most, names its paper and office, and says what it leaves out', async ({
  page,
}) => {
  // The browser's own dialog would hold the page; the sheets are taken below.
  await page.addInitScript(() => Object.assign(globalThis, { print: () => undefined }));
  await open(page, '/session?initiative=gemeinsam-klappts&asOf=2022-12-31&scenario=b&year=all');
  expect(await page.locator('.picture svg').count(), 'drawn as soon as the page answers').toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Drucken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Anlage drucken' });
  await dialog.getByLabel('Anlage zu Vorlage').fill('512/22');
  await dialog.getByLabel('Amt').fill('Amt für Soziales');
  await dialog.getByRole('radio', { name: /^kurz/ }).check();
  await dialog.getByRole('button', { name: 'Drucken' }).click();
  await expect(dialog).toBeHidden();
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const text = sheets.map((sheet) => sheet.text.replaceAll(/\s+/g, ' ')).join(' ');
  expect(sheets.length).toBeLessThanOrEqual(3);
  expect(text).toContain('Anlage zu Vorlage 512/22');
  expect(text).toContain('Amt Amt für Soziales');
  expect(text).toMatch(/\d+ weitere Angaben stehen in der vollständigen Anlage/);
});

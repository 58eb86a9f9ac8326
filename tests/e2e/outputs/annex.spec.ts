import { expect } from '@playwright/test';
import { sheetsOf } from '#tests/seen/pdf.ts';
import { stickingOut } from '../layout.ts';
import { open, test } from '../support.ts';

test('the annex has all chosen steps on A4, in light colours, with its sources and its address', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/session?steps=3-5-7-6&step=5&scenario=b');
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const text = sheets.map((sheet) => sheet.text).join('\n');
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
  ]) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
  }
  // The address is longer than a line of the sheet.
  expect(text.replaceAll(/\s+/g, '')).toContain(
    '/session?initiative=gemeinsam-klappts&asOf=2018-11-05&scenario=b&steps=3-5-7-6',
  );
  // What the sheets look like: mostly white, whatever the screen's colours are.
  for (const { white } of sheets) expect(white).toBeGreaterThan(0.85);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 687, height: 1000 });
  expect(await stickingOut(page)).toEqual([]);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { expectNoBarriersInAnyColours, open } from '../support.ts';

const fixture = 'tests/fixtures/council-paper-367-18.pdf';
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A PDF is captured and saved: its file goes with the save, and nothing of it before. Gives back the query of its initiative. */
export async function savedWithFile(page: Page, name: string): Promise<string> {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await open(page, '/capture');
  await page.mouse.move(10, 10);
  await expect(page.getByText(/die Datei selbst an den Server, nichts davon früher/)).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(fixture);
  await expect(page.getByText('ist gelesen: 2 Seiten')).toBeVisible();
  await page.getByLabel('Name der Initiative').fill(name);
  await page.getByLabel('Herausgeber').fill('Stadt Eschweiler');
  await page.getByRole('button', { name: 'Erfassen beginnen' }).click();
  await expect(page.getByRole('heading', { name: /^Fundstelle 1 / })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar')).toContainText('1 Fakt ·');
  expect(sent).toEqual([]);
  await page.keyboard.press('Control+s');
  await page.getByLabel('Erfasst von').fill('Amt 50');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gesichert. 1 Entwurf wartet auf Freigabe.')).toBeVisible();
  await expect(page.getByText('Die Datei der Vorlage ist hinterlegt.')).toBeVisible();
  await expectNoBarriersInAnyColours(page);
  const files = sent.filter((each) => each.includes('/papers/'));
  expect(files).toEqual([expect.stringMatching(new RegExp(`/papers/${hashOf(readFileSync(fixture))}$`))]);
  // The same file is not sent a second time.
  await page.getByRole('button', { name: 'Sichern', exact: true }).click();
  await expect(page.getByText('Die Datei der Vorlage ist hinterlegt.')).toBeVisible();
  expect(sent.filter((each) => each.includes('/papers/'))).toEqual(files);
  const dashboard = await page.getByRole('link', { name: 'Auf dem Dashboard ansehen' }).getAttribute('href');
  return new URL(dashboard ?? '', page.url()).search;
}

/** Somebody else, with another browser, opens the passage and has the file in which it stands; one that was changed is refused. */
export async function openedByAnother(browser: Browser, address: string, name: string): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await open(page, address);
  await page.mouse.move(10, 10);
  const waiting = page.getByRole('region', { name: new RegExp(`^Wartet auf Freigabe: ${name}`) });
  await waiting
    .getByRole('button', { name: /^In der Vorlage zeigen/ })
    .first()
    .click();
  await expect(waiting.locator('mark')).toBeVisible();
  await expect(waiting.getByText(/^Datei der Vorlage: PDF, \d+ kB$/)).toBeVisible();
  const coming = page.waitForEvent('download');
  await waiting.getByRole('button', { name: 'Datei speichern' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.pdf$/);
  expect(hashOf(readFileSync(await download.path()))).toBe(hashOf(readFileSync(fixture)));
  await expect(waiting.getByText(/^Geholt und geprüft/)).toBeVisible();
  await expectNoBarriersInAnyColours(page);

  await page.route(/\/papers\/[0-9a-f]{64}$/, (route) =>
    route.fulfill({ body: '%PDF-1.7 etwas anderes', contentType: 'application/pdf' }),
  );
  await waiting.getByRole('button', { name: 'Datei speichern' }).click();
  await expect(waiting.getByText(/Ihre Prüfsumme ist eine andere/)).toBeVisible();
  await page.context().close();
}

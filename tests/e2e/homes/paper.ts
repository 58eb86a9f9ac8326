import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { expectNoBarriersInAnyColours, open } from '../support.ts';

const fixture = 'tests/fixtures/council-paper-367-18.pdf';
/** What the passage of it says that is captured: it is shown to readers, as no payment is due for it. */
const stated = 'finanziellen Ressourcen';
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A PDF is captured and saved: its file goes with the save, and nothing of it before. Who is signed in is not asked who it is. Gives back the query of its initiative. */
export async function savedWithFile(page: Page, name: string, author?: string): Promise<string> {
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
  const statement = page.getByLabel('Aussage', { exact: true });
  await expect(async () => {
    if (!(await statement.inputValue()).includes(stated)) await page.keyboard.press('n');
    await expect(statement).toHaveValue(new RegExp(stated), { timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar')).toContainText('1 Fakt ·');
  expect(sent).toEqual([]);
  await page.keyboard.press('Control+s');
  if (author !== undefined) {
    await page.getByLabel('Erfasst von').fill(author);
    await page.keyboard.press('Enter');
  }
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

/** The page is drawn, and its passage is marked where it is printed: there is ink below the mark. */
async function expectDrawn(place: Locator): Promise<void> {
  await expect(
    place.getByText(/^Gezeichnet aus der hinterlegten Datei; ihre Prüfsumme stimmt/),
  ).toBeVisible();
  const mark = place.locator('[data-placed="true"] mark').filter({ hasText: /\S/ }).first();
  await expect(mark).toBeInViewport();
  await expect(place.locator('.paper-page:has(mark) canvas[data-drawn]').first()).toBeVisible();
  const ink = await mark.evaluate((element) => {
    const canvas = element.closest('.paper-sheet')?.querySelector('canvas');
    const [sheet, box] = [canvas?.getBoundingClientRect(), element.getBoundingClientRect()];
    if (!canvas || !sheet) return 0;
    const scale = canvas.width / sheet.width;
    const at = [box.left - sheet.left, box.top - sheet.top, box.width, box.height] as const;
    const [left, top, width, height] = at.map((each) => Math.round(each * scale));
    const pixels = canvas.getContext('2d')?.getImageData(left ?? 0, top ?? 0, width ?? 1, height ?? 1).data;
    return (pixels ?? []).filter((value, index) => index % 4 === 0 && value < 100).length;
  });
  expect(ink).toBeGreaterThan(20);
}

const waitingOf = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^Wartet auf Freigabe: ${name}`) });

/** Whoever releases sees the page of a draft with its passage. */
export async function drawnInWaiting(page: Page, name: string): Promise<Locator> {
  const waiting = waitingOf(page, name);
  await waiting
    .getByRole('button', { name: /^In der Vorlage zeigen/ })
    .first()
    .click();
  await expectDrawn(waiting);
  return waiting;
}

export async function releasedWithFile(page: Page, name: string): Promise<void> {
  await waitingOf(page, name).getByRole('button', { name: 'Freigeben', exact: true }).click();
  await expect(page.getByText('1 Fakt ist freigegeben.')).toBeVisible();
}

/** A reader opens a proof and sees the page of its paper, its passage marked; in the text, too, and by keys alone. */
export async function drawnInProof(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Geld für die Planungsphase: 0/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Beleg' });
  await dialog.getByRole('button', { name: 'In der Vorlage zeigen' }).click();
  await expectDrawn(dialog);
  await expectNoBarriersInAnyColours(page, 'dialog[open]');
  const box = await dialog.boundingBox();
  const { height, width } = page.viewportSize() ?? { height: 0, width: 0 };
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(
    true,
  );
  await dialog.getByRole('button', { name: 'Text', exact: true }).press('Enter');
  await expect(dialog.locator('canvas')).toHaveCount(0);
  await expect(dialog.locator('mark').first()).toBeInViewport();
}

/** Somebody else, with another browser, opens the passage and has the file in which it stands; one that was changed is refused. */
export async function openedByAnother(browser: Browser, address: string, name: string): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await open(page, address);
  await page.mouse.move(10, 10);
  const waiting = await drawnInWaiting(page, name);
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

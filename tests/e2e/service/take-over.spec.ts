import { type Locator, expect } from '@playwright/test';
import { open, test, untilQuiet } from '../support.ts';

// Each as a first visitor sees it, who has not moved anything yet.
test.use({ isFirstVisit: true, viewport: { width: 1280, height: 720 } });

/** Whether React has taken over a part of the page: then it knows the element. */
const isTakenOver = (part: Locator) =>
  part.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactFiber')));

test('a panel far below stands as it was built until it comes near', async ({ page }) => {
  await open(page, '/sources');
  const changes = page.locator('.panel.changes');
  await untilQuiet(page);
  await expect.poll(() => isTakenOver(page.locator('.panel.sources'))).toBe(true);
  expect(await isTakenOver(changes)).toBe(false);
  await expect(changes).toContainText('Zielgruppe');
  const before = await changes.innerText();
  await page.evaluate(() => document.querySelector('.panel.changes')?.scrollIntoView());
  await expect.poll(() => isTakenOver(changes)).toBe(true);
  expect(await changes.innerText()).toBe(before);
});

test('all of them are taken over at the first sign of a reader', async ({ page }) => {
  await open(page, '/sources');
  await page.mouse.move(200, 200);
  await expect.poll(() => isTakenOver(page.locator('.panel.changes'))).toBe(true);
});

test('a press without any pointer, as a screen reader makes it, is answered', async ({ page }) => {
  await open(page, '/commitments');
  const panel = page.locator('.panel').last();
  await panel.evaluate((element) => element.querySelector<HTMLElement>('button.proof')?.click());
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a press on a panel whose script is still on its way is answered once it is there', async ({ page }) => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(/\/assets\/DeadlinesPanel/, async (route) => {
    await gate;
    await route.continue();
  });
  await open(page, '/commitments');
  const panel = page.locator('.panel.deadlines');
  await panel.getByRole('button', { name: /Beleg/ }).first().click();
  expect(await isTakenOver(panel)).toBe(false);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  letGo();
  await expect(page.getByRole('dialog')).toBeVisible();
});

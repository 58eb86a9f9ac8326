import { expect } from '@playwright/test';
import { open, test } from '../support.ts';

/** The browser says itself that a file did not come; the page says no more than that. */
const isOfTheLoss = (complaint: string) =>
  /Failed to load resource|Failed to fetch dynamically imported module/.test(complaint);

test.afterEach(({ complaints }) => {
  const others = complaints.filter((complaint) => !isOfTheLoss(complaint));
  complaints.splice(0, Infinity, ...others);
});

test('where the script of one panel is lost, that panel says so and comes with a reload; the others go on', async ({
  page,
}) => {
  await page.route('**/assets/ChangesPanel-*.js', (route) => route.abort());
  await open(page, '/timeline?asOf=2019-01-15');
  const lost = page.getByRole('alert').filter({ hasText: 'Dieser Teil der Seite lässt sich nicht anzeigen' });
  await expect(lost).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Zeitleiste' })).toBeVisible();
  const timeline = page.getByRole('region', { name: 'Zeitleiste' });
  await timeline
    .getByRole('button', { name: /Vergrößern/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^zum vorigen Tag/ }).click();
  await expect(page).toHaveURL('/timeline');
  await expect(lost).toBeVisible();

  await page.unroute('**/assets/ChangesPanel-*.js');
  await lost.getByRole('button', { name: 'Neu laden' }).click();
  await expect(page.getByRole('region', { name: 'Was hat sich geändert' })).toBeVisible();
  await expect(lost).toHaveCount(0);
});

test('where the script of the proofs is lost, a press says so, and the page stays', async ({ page }) => {
  await page.route('**/assets/ProofDialog-*.js', (route) => route.abort());
  await open(page, '/');
  const glance = page.getByRole('region', { name: 'Auf einen Blick' });
  await glance.getByRole('button').first().click();
  const lost = page.getByRole('alert').filter({ hasText: 'Dieser Teil der Seite lässt sich nicht anzeigen' });
  await expect(lost).toBeVisible();
  await expect(glance).toBeVisible();

  await page.unroute('**/assets/ProofDialog-*.js');
  await lost.getByRole('button', { name: 'Neu laden' }).click();
  await expect(lost).toHaveCount(0);
  await glance.getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

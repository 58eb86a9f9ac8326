import { expect, type Page } from '@playwright/test';
import { open, test } from '../support.ts';

const steps = (page: Page) => page.getByRole('complementary', { name: 'Erste Schritte' });

test('a term leads on to all terms, to its own place; the simple sentences there are proven', async ({
  page,
}) => {
  await open(page, '/budget?asOf=2019-01-15&scenario=b');
  await page.getByRole('button', { name: 'Deckung', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Alle Begriffe' }).click();
  await expect(page).toHaveURL('/help?asOf=2019-01-15&scenario=b#term-deckung');
  await expect(page.locator('#term-deckung')).toBeInViewport();
  await expect(page.getByRole('main')).toContainText('Das ist bekannt am 15.01.2019.');
  await page.getByRole('button', { name: /^Belege zu diesen Sätzen/ }).click();
  await expect(page.getByRole('dialog', { name: 'Beleg' })).toContainText('Vorlage 367/18');
});

test('closed first steps stay closed, from the first frame of the next visit on', async ({ page }) => {
  await open(page, '/');
  // They wait without taking the focus.
  await expect(steps(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await steps(page).getByRole('button', { name: 'Verstanden' }).click();
  await expect(steps(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  // What this visit still fetches is not to be met by the empty scripts of the next.
  await page.goto('about:blank');
  // Scripts that do nothing: what hides the steps must be there before any of them.
  await page.route('**/assets/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(steps(page)).toBeHidden();
});

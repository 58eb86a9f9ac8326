import { expect } from '@playwright/test';
import { open, test } from '../support.ts';

const link = '/budget?municipality=05334012&scenario=b&lang=en';

test('a link shows the same view to everybody, and again after a reload', async ({ page }) => {
  await open(page, link);
  const main = page.getByRole('main');
  const check = async () => {
    await expect(page).toHaveURL(link);
    await expect(page.getByRole('heading', { level: 1, name: 'Budget impact' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Municipality' })).toHaveValue('05334012');
    await expect(page.getByRole('radio', { name: /^B ?: / })).toBeChecked();
    await expect(main).toContainText('Stadt Eschweiler would bear €8,887.50 itself in 2019');
    await expect(main).not.toContainText('StädteRegion Aachen would bear');
  };
  await check();
  const shown = await main.innerText();
  await page.reload();
  await check();
  expect(await main.innerText()).toBe(shown);
});

test('choosing leads to the very link that shows what was chosen', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Kommune' }).selectOption('Stadt Eschweiler');
  await page.getByRole('radio', { name: /^B ?: / }).check();
  await page.getByRole('link', { name: 'EN – English' }).click();
  await page.getByRole('link', { name: 'Budget impact' }).click();
  await expect(page).toHaveURL(link);
});

test('values that do not exist are replaced, in the view and in the address, and the reader is told', async ({
  page,
}) => {
  await open(page, '/?asOf=2018-02-30&municipality=1&scenario=x&lang=fr&initiative=q&utm=keep');
  const notice = page.getByRole('status').filter({ hasText: 'Gezeigt wird' });
  for (const told of [
    'Stichtag „2018-02-30“ gibt es nicht. Gezeigt wird 05.11.2018.',
    'Kommune „1“ gibt es nicht.',
    'Szenario „x“ gibt es nicht.',
    'Sprache „fr“ gibt es nicht. Gezeigt wird Deutsch.',
    'Initiative „q“ gibt es nicht.',
  ]) {
    await expect(notice).toContainText(told);
  }
  await expect(page).toHaveURL('/?utm=keep');
  await expect(page.getByRole('region', { name: 'Auf einen Blick' })).toContainText('Am 05.11.2018 läuft');

  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(notice).toHaveCount(0);
});

test('what is right in an address stays when something else in it is wrong', async ({ page }) => {
  await open(page, '/timeline?asOf=2019-01-15&scenario=z');
  await expect(page.getByRole('status').filter({ hasText: 'Szenario „z“' })).toBeVisible();
  await expect(page).toHaveURL('/timeline?asOf=2019-01-15');
  await expect(page.getByRole('textbox', { name: 'Stichtag' })).toHaveValue('15.01.2019');
});

test('a page that does not exist says so and leads to the overview', async ({ page }) => {
  await open(page, '/nowhere?scenario=b');
  await expect(page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible();
  await page.getByRole('link', { name: 'Zum Überblick' }).click();
  await expect(page).toHaveURL('/?scenario=b');
  await expect(page.getByRole('region', { name: 'Auf einen Blick' })).toBeVisible();
});

test('the proof leads to its place among the sources', async ({ page }) => {
  await open(page, '/?lang=en');
  await page
    .getByRole('button', { name: /^end of 2018 confirmed –/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Show in the sources' }).first().click();
  await expect(page).toHaveURL(/\/sources\?lang=en#fact-/);
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeAttached();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.getByRole('listitem').and(page.locator(`[id="${id}"]`))).toBeInViewport();
});

import { expect } from '@playwright/test';
import { open, test } from '../support.ts';

const link = '/budget?municipality=05334012&scenario=b&lang=en';

test('choosing leads to a link, which shows the same view to everybody, and again after a reload', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Kommune' }).selectOption('Stadt Eschweiler');
  await page.getByRole('radio', { name: /^B ?: / }).check();
  await page.getByRole('link', { name: 'EN – English' }).click();
  await page.getByRole('link', { name: 'Budget impact' }).click();
  const main = page.getByRole('main');
  const check = async () => {
    await expect(page).toHaveURL(link);
    await expect(page.getByRole('heading', { level: 1, name: 'Budget impact' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Municipality' })).toHaveValue('05334012');
    await expect(page.getByRole('radio', { name: /^B ?: / })).toBeChecked();
    await expect(main).toContainText('Stadt Eschweiler would bear €8,888 itself in 2019');
    await expect(main).not.toContainText('StädteRegion Aachen would bear');
  };
  await check();
  await page.goto('about:blank');
  await open(page, link);
  await check();
  const shown = await main.innerText();
  await page.reload();
  await check();
  expect(await main.innerText()).toBe(shown);
});

test('the proof leads to its place among the sources of the same language', async ({ page }) => {
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

import { expect, type Page } from '@playwright/test';
import { open, test } from '../support.ts';

const glance = (page: Page) => page.getByRole('region', { name: 'Auf einen Blick' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Stichtag' });
const earlier = (page: Page) => page.getByRole('button', { name: /^zum vorigen Tag/ });
const later = (page: Page) => page.getByRole('button', { name: /^zum nächsten Tag/ });

async function type(page: Page, day: string) {
  await field(page).press('ControlOrMeta+A');
  await field(page).pressSequentially(day);
}

test('the Stichtag steps back through the days on which something became known', async ({ page }) => {
  await open(page, '/');
  await expect(field(page)).toHaveValue('05.11.2018');
  for (const [shown, day] of [
    ['11.10.2018', '2018-10-11'],
    ['09.10.2018', '2018-10-09'],
    ['11.09.2018', '2018-09-11'],
  ]) {
    await earlier(page).click();
    await expect(field(page)).toHaveValue(`${shown}`);
    await expect(page).toHaveURL(`/?asOf=${day}`);
    await expect(glance(page)).toContainText(`Am ${shown}`);
  }
  await expect(earlier(page)).toBeDisabled();
  await later(page).click();
  await expect(field(page)).toHaveValue('09.10.2018');
});

test('on the day before the first news no initiative is known, and nothing is taken for zero', async ({
  page,
}) => {
  await open(page, '/');
  await type(page, '10.09.2018');
  await expect(glance(page)).toContainText('Am 10.09.2018 ist keine Initiative bekannt.');
  await expect(page).toHaveURL('/?asOf=2018-09-10');
  await expect(glance(page).getByText('nichts bekannt', { exact: true })).toHaveCount(4);
  await expect(page.getByRole('main')).not.toContainText(/\d\s*€/);
});

test('after the end of the planning phase it is over and the commitment has run out', async ({ page }) => {
  await open(page, '/');
  await type(page, '15.01.2019');
  await expect(glance(page).getByRole('button', { name: /^Planungsphase, beendet belegt –/ })).toBeVisible();
  await expect(
    glance(page).getByRole('button', { name: /^abgelaufen \(Ende 2018\) belegt –/ }),
  ).toBeVisible();
  await expect(glance(page)).toContainText('Am 15.01.2019 ist die Planungsphase');
});

test('the back button undoes each choice, one after the other', async ({ page }) => {
  await open(page, '/');
  await type(page, '15.01.2019');
  await page.getByRole('radio', { name: /^C ?: / }).check();
  await page.getByRole('combobox', { name: 'Kommune' }).selectOption('Stadt Eschweiler');
  await page.getByRole('link', { name: 'Zeitleiste' }).click();
  await expect(page).toHaveURL('/timeline?asOf=2019-01-15&municipality=05334012&scenario=c');

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Überblick' })).toBeAttached();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Kommune' })).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'ohne' })).toBeChecked();
  await page.goBack();
  await expect(field(page)).toHaveValue('05.11.2018');
  await expect(glance(page)).toContainText('Am 05.11.2018 läuft die Planungsphase');
  await expect(page).toHaveURL('/');

  await page.goForward();
  await expect(field(page)).toHaveValue('15.01.2019');
});

test('a day that does not exist stays in the field with a word on it, and the view stays as it is', async ({
  page,
}) => {
  await open(page, '/');
  await type(page, '30.02.2019');
  await expect(field(page)).toHaveValue('30.02.2019');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Tag im Format TT.MM.JJJJ')).toBeVisible();
  await expect(glance(page)).toContainText('Am 05.11.2018');
  await expect(page).toHaveURL('/');
});

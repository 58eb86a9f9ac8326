import { expect, type Page } from '@playwright/test';
import { open, test, views } from '../support.ts';

const glance = (page: Page) => page.getByRole('region', { name: 'Auf einen Blick' });
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'Gezeigt wird der Stand von' });

/** The text of the page once its chart is drawn, too. */
async function textOf(page: Page): Promise<string> {
  await expect(page.getByRole('application', { name: 'Landesmittel und Eigenanteil 2019' })).toContainText(
    '8.888 €',
  );
  return page.getByRole('main').innerText();
}

// What is told for each fault is proven by Notices.test.tsx; here one goes the whole way through the demo.
test('a fault is told, what was shown stays word for word, choices go on, and it can be switched off', async ({
  page,
}) => {
  await open(page, '/budget?scenario=b&fault=malformed');
  const words = 'Die Antwort des Datendienstes ist fehlerhaft und wird nicht verwendet.';
  await expect(alert(page)).toContainText(words);
  await expect(alert(page)).toContainText(/Gezeigt wird der Stand von \d\d\.\d\d\.\d{4}, \d\d:\d\d/);
  const faulty = await textOf(page);
  expect(faulty).not.toMatch(/NaN|undefined|null|Infinity/);

  await test.step('it says on request where the answer breaks the contract', async () => {
    await alert(page).getByText('Technische Angaben').click();
    await expect(alert(page).getByRole('listitem').first()).toContainText(/facts\.\d+\.contents/);
    await alert(page).getByText('Technische Angaben').click();
  });
  await test.step('another try is told, too', async () => {
    const again = alert(page).getByRole('button', { name: 'Erneut versuchen' });
    await again.click();
    await expect(again).toBeEnabled();
    await expect(alert(page)).toContainText(words);
  });
  await test.step('choices go on working', async () => {
    await page.getByRole('button', { name: /^zum vorigen Tag/ }).click();
    await expect(page).toHaveURL('/budget?fault=malformed&asOf=2018-10-11&scenario=b');
    await expect(alert(page)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/budget?scenario=b&fault=malformed');
  });

  await page.getByRole('link', { name: 'Störung ausschalten' }).click();
  await expect(page).toHaveURL('/budget?scenario=b');
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const healed = await textOf(page);
  expect(faulty).toContain(healed.replace('Haushaltswirkung', '').trim());
});

test('while the data service is slow, what the page brought is shown', async ({ page }) => {
  await open(page, '/?fault=slow');
  await expect(page.getByRole('note')).toContainText('Störung „slow“');
  await expect(glance(page)).toContainText('Am 05.11.2018 läuft die Planungsphase');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Betrag nicht genannt').first()).toBeVisible();
});

test('a data service without an initiative leaves every view empty, and each says so', async ({ page }) => {
  await open(page, '/?fault=empty');
  for (const { de: heading } of [...views, ...views.slice(0, 1)]) {
    await page.getByRole('navigation').getByRole('link', { name: heading }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
    await expect(page.getByText('Es ist keine Initiative hinterlegt.')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/\d\s*€|NaN|undefined/);
    await expect(page.getByRole('main').getByRole('region')).toHaveCount(0);
  }
});

import { expect } from '@playwright/test';
import { open, test } from '../support.ts';

test('a link leads to any initiative, on its own day', async ({ page }) => {
  await open(page, '/?initiative=koeln-durchstarten');
  await expect(page.getByRole('main')).toContainText('Am 07.02.2022 läuft das Projekt');
});

test('another initiative is chosen in the bar; its expense stands beside its plan', async ({ page }) => {
  await open(page, '/budget');
  await page.getByRole('combobox', { name: 'Initiative' }).selectOption('koeln-durchstarten');
  const plan = page.getByRole('table', { name: 'Aufwand und Plan je Haushaltsjahr' });
  const row = plan.getByRole('row', { name: /^2022/ });
  await expect(row).toContainText('827.776,79');
  await expect(row).toContainText('über den Plan hinaus (§ 83 GO NRW)');
  await expect(page).toHaveURL(/initiative=koeln-durchstarten/);
});

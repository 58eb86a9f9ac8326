import { expect } from '@playwright/test';
import { expectNoBarriersInAnyColours, open, test } from '../support.ts';

test('the paper opens at the passage, inside of the window, and without any barrier that axe finds', async ({
  page,
}) => {
  await open(page, '/');
  await page
    .getByRole('button', { name: /Geld: 0 €/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Beleg' });
  await dialog.getByRole('button', { name: 'In der Vorlage zeigen' }).click();
  const mark = dialog.locator('mark');
  await expect(mark).toContainText('Die aktive Mitwirkung in der Planungsphase erfordert nicht');
  await expect(mark).toBeInViewport();
  await expect
    .poll(async () => {
      const box = await dialog.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
    })
    .toBe(true);
  await expectNoBarriersInAnyColours(page, 'dialog');
});

import { expect } from '@playwright/test';
import { openedPassage } from '../homes/proven.ts';
import { expectNoBarriersInAnyColours, open, test } from '../support.ts';

test('the paper opens at the passage, inside of the window, and without any barrier that axe finds', async ({
  page,
}) => {
  await open(page, '/');
  const dialog = await openedPassage(page);
  const mark = dialog.locator('mark');
  await expect(mark).toBeInViewport();
  await expect
    .poll(async () => {
      const box = await dialog.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
    })
    .toBe(true);
  await expectNoBarriersInAnyColours(page, 'dialog');
});

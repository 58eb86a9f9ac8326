import { expect } from '@playwright/test';
import { hostile } from '#tests/given/hostile-document.ts';
import { stickingOut } from '../layout.ts';
import { test } from '../service/own-host.ts';
import { follow, open, views } from '../support.ts';

/** The production build, which shows whatever document its data service gives. */
test.use({ build: 'dist' });

test('words without an end stay in their places, in every view and window', async ({ page }) => {
  const { id, title, defaultAsOf } = hostile;
  await page.route('/api/initiatives', (route) => route.fulfill({ json: [{ id, title, defaultAsOf }] }));
  await page.route(`/api/initiatives/${id}`, (route) => route.fulfill({ json: hostile }));
  await open(page, '/');
  for (const { path, de: heading } of views) {
    await follow(page, heading);
    await expect(page.locator('.panel-loading')).toHaveCount(0);
    await expect(page.locator('main .panel').first()).toContainText(/Donaudampf|CMD/);
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await stickingOut(page), `${path} in a window ${width} pixels wide`).toEqual([]);
    }
  }
});

import { expect, type Page } from '@playwright/test';
import { townsDocument } from '#tests/given/many-towns.ts';
import { mostUnfolded } from '#ui/Fold.tsx';
import { stickingOut } from '../layout.ts';
import { test } from '../service/own-host.ts';
import { follow, open, views } from '../support.ts';

/** The production build, which shows whatever document its data service gives. */
test.use({ build: 'dist' });

/** Words of a drawing that lie over each other, or that the edge of the window cuts. */
const crowded = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart .band-plot, .track > svg')].flatMap((drawing) => {
      const words = [...drawing.querySelectorAll('text')]
        .filter((text) => text.checkVisibility() && text.textContent.trim() !== '')
        .map((text) => ({ said: text.textContent.trim(), box: text.getBoundingClientRect() }));
      return words.flatMap(({ said, box }, index) => [
        ...(box.right > document.documentElement.clientWidth + 1 ? [`cut: ${said}`] : []),
        // A drawing ends where its bars begin: a letter that stands before that is not whole.
        ...(box.left < drawing.getBoundingClientRect().left - 1 ? [`begins outside: ${said}`] : []),
        ...words
          .slice(index + 1)
          .filter(({ box: other }) => {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            return across > 1 && down > 3;
          })
          .map((other) => `over each other: ${said} | ${other.said}`),
      ]);
    }),
  );

/** Between the least and the most one window will do. */
const windows = [
  [1, [390, 1024, 1440]],
  [5, [1024]],
  [12, [390, 1024, 1440]],
] as const;

for (const [count, widths] of windows) {
  test(`the pages of ${count} municipalities have room for names, lanes and nearly a billion euros`, async ({
    page,
  }) => {
    const { id, title, defaultAsOf, ...rest } = townsDocument(count);
    await page.route('/api/initiatives', (route) => route.fulfill({ json: [{ id, title, defaultAsOf }] }));
    await page.route(`/api/initiatives/${id}`, (route) =>
      route.fulfill({ json: { id, title, defaultAsOf, ...rest } }),
    );
    const expectRoomFor = async (what: string) => {
      await expect(page.locator('.panel-loading')).toHaveCount(0);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const where = `${what} in a window ${width} pixels wide`;
        expect(await stickingOut(page), where).toEqual([]);
        expect(await crowded(page), where).toEqual([]);
      }
    };
    await page.setViewportSize({ width: 1440, height: 800 });
    await open(page, '/');
    for (const { path, de: heading } of views.slice(0, -1)) {
      await follow(page, heading);
      await expectRoomFor(path);
    }
    // The last of them is the budget, where a scenario brings the workbench.
    await page.getByRole('radio', { name: /^A ?:/ }).check({ force: true });
    await expect(page.getByRole('tablist')).toBeVisible();
    await expectRoomFor('the workbench');
    if (count > mostUnfolded) {
      await test.step('the answers of budget law stand below each other, and the figures of each open', async () => {
        await page.getByRole('tab', { name: 'Haushaltsrecht' }).click();
        const law = page.locator('.instrument');
        await expect(law.locator('summary')).toHaveCount(count);
        await expect(law.getByRole('table')).toHaveCount(0);
        await law.locator('summary').last().press('Enter');
        await expect(law.getByRole('table').first()).toBeVisible();
      });
    }
    await test.step('a drawing that is longer than a sheet leaves the paper to its table', async () => {
      await open(page, '/');
      await page.emulateMedia({ media: 'print' });
      const drawn = page.locator('#funding .band-plot').filter({ visible: true });
      await expect(page.locator('#funding').getByRole('table')).toBeVisible();
      await expect(drawn).toHaveCount(count > 5 ? 0 : 1);
      await page.emulateMedia({ media: null });
    });
    await open(page, '/session?step=9');
    await expectRoomFor('the session');
  });
}

import { expect } from '@playwright/test';
import { expectRoom } from '../layout.ts';
import { openMenu, words as menus } from '../outputs/outputs.ts';
import { addressOf, expectNoBarriers, languages, open, pages, test, views } from '../support.ts';

const names = {
  de: { dialog: 'Beleg', figure: /^Ende 2018 belegt –/, table: 'Als Tabelle', change: /Auswahl ändern/ },
  en: { dialog: 'Evidence', figure: /^end of 2018 confirmed –/i, table: 'As a table', change: /Change/ },
} as const;

for (const lang of languages) {
  const words = names[lang];

  test.describe(lang === 'de' ? 'In German, in light and in dark colours,' : 'In English', () => {
    // One document, walked by links: axe is put into it once. That each address opens is proven by before-scripts.spec.ts.
    test('no page nor its open menu has a barrier, each fits into every window and is easy to hit', async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await open(page, addressOf('/', { lang }));
      for (const { path, [lang]: heading } of pages.slice(0, -1)) {
        await test.step(path, async () => {
          await page.getByRole('link', { name: heading, exact: true }).first().click();
          await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
          await expectNoBarriers(page);
          await expectRoom(page);
          if (!views.some((view) => view.path === path)) return;
          await openMenu(page, menus[lang].menu);
          await expectNoBarriers(page, 'header');
          await page.keyboard.press('Escape');
        });
      }
    });

    test('the page for an address that leads nowhere holds the same', async ({ page }) => {
      await open(page, addressOf('/nowhere', { lang }));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);
    });

    for (const path of ['/', '/budget']) {
      test(`${path} holds the same in scenario B, with the table of the chart`, async ({ page }) => {
        await open(page, addressOf(path, { scenario: 'b', lang }));
        for (const table of await page.getByText(words.table, { exact: true }).all()) await table.click();
        await expect(page.getByRole('table').first()).toBeVisible();
        await expectNoBarriers(page);
        await expectRoom(page);
      });
    }

    test('the proof of a figure holds the same', async ({ page }) => {
      await open(page, addressOf('/', { lang }));
      await page.getByRole('button', { name: words.figure }).first().click();
      await expect(page.getByRole('dialog', { name: words.dialog })).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);
    });

    test('the notice of a corrected address holds the same', async ({ page }) => {
      await open(page, addressOf('/timeline', { asOf: '2018-02-30', lang }));
      await expect(page.getByRole('status').filter({ hasText: '2018-02-30' })).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);
    });

    test('the word of a data service that is not there holds the same', async ({ page }) => {
      await open(page, addressOf('/commitments', { fault: 'unavailable', lang }));
      await expect(page.getByRole('alert').filter({ hasText: '503' })).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);
    });

    test('the choices, unfolded on a small screen, hold the same', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, addressOf('/', { lang }));
      await page.getByRole('button', { name: words.change }).click();
      await expect(page.getByRole('combobox').first()).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);
    });
  });
}

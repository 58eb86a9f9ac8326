import { expect } from '@playwright/test';
import { expectRoom } from '../layout.ts';
import { openMenu, words as menus } from '../outputs/outputs.ts';
import { addressOf, coloursOf, expectNoBarriers, follow, languages, open, pages, test } from '../support.ts';

const names = {
  de: { proof: 'Beleg', figure: /^Ende 2018 belegt –/, explained: 'Begriff', term: 'Landesmittel' },
  en: { proof: 'Evidence', figure: /^end of 2018 confirmed –/i, explained: 'Term', term: 'State funding' },
} as const;

const choices = {
  de: { overview: 'Überblick', scenario: /^B ?:/, table: 'Als Tabelle', change: /Auswahl ändern/ },
  en: { overview: 'Overview', scenario: /^B ?:/, table: 'As a table', change: /Change/ },
} as const;

for (const lang of languages) {
  const words = { ...names[lang], ...choices[lang] };

  test.describe(lang === 'de' ? 'In German and in light colours,' : 'In English and in dark colours,', () => {
    test.beforeEach(async ({ page }) => page.emulateMedia({ colorScheme: coloursOf[lang] }));

    // One document, walked by links: axe is put into it once. That each address opens is proven by before-scripts.spec.ts.
    test('no page nor what opens on it has a barrier, each fits into every window and is easy to hit', async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await open(page, addressOf('/', { lang }));
      for (const { path, [lang]: heading } of pages.slice(0, -1)) {
        await test.step(path, async () => {
          await follow(page, heading);
          await expectNoBarriers(page);
          await expectRoom(page);
          // It knows nothing of the view that it is opened on.
          if (path !== '/') return;
          await openMenu(page, menus[lang].menu);
          await expectNoBarriers(page, 'header');
          await page.keyboard.press('Escape');
        });
      }
      await follow(page, words.overview);
      for (const [name, opener] of [
        [words.proof, page.getByRole('button', { name: words.figure }).first()],
        [words.explained, page.getByRole('button', { name: words.term, exact: true }).first()],
      ] as const) {
        await test.step(`the dialog “${name}”, which gives the focus back`, async () => {
          await opener.press('Enter');
          await expect(page.getByRole('dialog', { name })).toBeVisible();
          await expectNoBarriers(page, 'dialog[open]');
          await expectRoom(page);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toHaveCount(0);
          await expect(opener).toBeFocused();
        });
      }
      await test.step('the overview in scenario B, with the table of its chart', async () => {
        await page.getByRole('radio', { name: words.scenario }).check();
        await page.getByText(words.table, { exact: true }).click();
        await expect(page.getByRole('table').first()).toBeVisible();
        await expectNoBarriers(page, 'main');
        await expectRoom(page);
      });
      await test.step('the choices, unfolded on a small screen', async () => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.getByRole('button', { name: words.change }).click();
        await expect(page.getByRole('combobox').first()).toBeVisible();
        await expectNoBarriers(page);
        await expectRoom(page);
      });
    });

    test('an address that leads nowhere, one that is corrected and a data service that is not there hold the same', async ({
      page,
    }) => {
      await open(page, addressOf('/nowhere', { lang }));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);

      await open(page, addressOf('/commitments', { asOf: '2018-02-30', fault: 'unavailable', lang }));
      await expect(page.getByRole('status').filter({ hasText: '2018-02-30' })).toBeVisible();
      await expect(page.getByRole('alert').filter({ hasText: '503' })).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);
    });

    test('a later day, what has changed until then, a marked phase and a marked fact hold the same', async ({
      page,
    }) => {
      for (const [path, since, place] of [
        ['/timeline', '2018-09-01', 'phase-implementation'],
        ['/sources', '2018-11-05', 'fact-planning-cost'],
      ] as const) {
        await open(page, `${addressOf(path, { asOf: '2022-12-31', since, lang })}#${place}`);
        await expect(page.locator(`[id="${place}"]`)).toBeFocused();
        await expectNoBarriers(page);
      }
    });
  });
}

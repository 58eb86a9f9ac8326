import { expect, type Page } from '@playwright/test';
import { smallTargets, stickingOut } from './layout.ts';
import { addressOf, open, pages, test, views } from './support.ts';

/** The narrowest window that has to do, and a screen of 1440 pixels at 200 % zoom. */
const screens = [
  { width: 320, height: 640 },
  { width: 720, height: 450 },
] as const;

async function expectNoSidewaysScrolling(page: Page) {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    expect(await stickingOut(page), `in a window ${screen.width} pixels wide`).toEqual([]);
  }
}

test.describe('On small screens and enlarged', () => {
  test.use({ viewport: screens[0], deviceScaleFactor: 2 });

  for (const { path } of pages) {
    test(`${path} never scrolls sideways`, async ({ page }) => {
      for (const choice of [{}, { scenario: 'b', lang: 'en' }, { asOf: '2022-12-31' }]) {
        await open(page, addressOf(path, choice));
        await expectNoSidewaysScrolling(page);
      }
    });
  }

  for (const { path } of views) {
    test(`${path} keeps its text inside the page with the reader’s own spacing`, async ({ page }) => {
      await open(page, `${path}?scenario=b`);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
          p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      });
      await expectNoSidewaysScrolling(page);
    });
  }

  for (const address of ['/?scenario=b&fault=malformed', '/budget?scenario=b&asOf=2018-02-30']) {
    test(`nothing that can be opened on ${address} makes it scroll sideways`, async ({ page }) => {
      await open(page, address);
      await page.getByRole('button', { name: /Auswahl ändern/ }).click();
      await expect(page.getByRole('combobox').first()).toBeVisible();
      for (const summary of await page.getByText(/^(Als Tabelle|Technische Angaben)$/).all()) {
        await summary.click();
      }
      await expect(page.getByRole('table', { name: /^Landesmittel und Eigenanteil/ })).toBeVisible();
      await expectNoSidewaysScrolling(page);

      await page
        .getByRole('button', { name: /– Beleg/ })
        .first()
        .click();
      for (const screen of screens) {
        await page.setViewportSize(screen);
        const box = await page.getByRole('dialog', { name: 'Beleg' }).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(screen.width);
      }
      await expectNoSidewaysScrolling(page);
    });
  }
});

test.describe('What can be hit is large enough, or stands apart,', () => {
  for (const { path } of pages) {
    test(`on ${path}`, async ({ page }) => {
      await open(page, `${path}?scenario=b`);
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      const change = page.getByRole('button', { name: /Auswahl ändern/ });
      if (await change.isVisible()) await change.click();
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  for (const width of [1440, 390]) {
    test(`in a notice, a fault and a proof in a window ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, '/?fault=malformed&asOf=2018-02-30');
      await page.getByText('Technische Angaben').click();
      expect(await smallTargets(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^Ende 2018 belegt –/ })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: 'Beleg' })).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

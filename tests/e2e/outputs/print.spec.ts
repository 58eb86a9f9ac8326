import { expect, type Page } from '@playwright/test';
import { stickingOut } from '../layout.ts';
import { open, test, views } from '../support.ts';

/** Buttons and fields that are shown and look like it: a border, a ground, a line or the colour of links. */
const lookPressable = (page: Page) =>
  page.locator('button, input, select, summary').evaluateAll((controls) => {
    const link = document.body.appendChild(document.createElement('a'));
    const colourOfLinks = getComputedStyle(link).color;
    link.remove();
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        const { borderTopStyle, borderTopWidth, backgroundColor, color } = getComputedStyle(control);
        const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
        const hasGround = !/^rgba\(.*, 0\)$/.test(backgroundColor);
        const hasLine = [control, ...control.querySelectorAll('*')].some(
          (part) => getComputedStyle(part).textDecorationLine === 'underline',
        );
        return hasBorder || hasGround || hasLine || color === colourOfLinks;
      })
      .map((control) => control.outerHTML.slice(0, 120));
  });

/** The width of an A4 sheet between its margins, in CSS pixels. */
const sheet = { width: 687, height: 1000 };

test('every view on paper says what it shows, as of when, assumed or not, from which sources, and nothing to press', async ({
  page,
}) => {
  await page.setViewportSize(sheet);
  await open(page, '/?scenario=b');
  const main = page.getByRole('main');
  const later = page.getByText(/^Seit diesem Stichtag wurde Neues bekannt/);
  const steps = page.getByRole('complementary', { name: 'Erste Schritte' });
  await expect(later).toBeVisible();
  await expect(steps).toBeVisible();
  for (const { path, de: heading } of views) {
    await test.step(path, async () => {
      await page.getByRole('link', { name: heading, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect.poll(async () => (await lookPressable(page)).length).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => lookPressable(page)).toEqual([]);
      await expect(main.getByText(`Förderlage · ${heading} · Gemeinsam klappt’s`)).toBeVisible();
      await expect(
        main.getByText(
          'Stichtag 05.11.2018 · alle Kommunen · Szenario B: Anteilfinanzierung 80/20 · Annahme, kein Beschluss · Demodaten',
        ),
      ).toBeVisible();
      await expect(main.getByText('Quellen: Vorlage 367/18')).toBeVisible();

      for (const hidden of [
        page.getByRole('navigation'),
        page.getByRole('contentinfo'),
        page.getByRole('region', { name: 'Was wird gezeigt' }),
        page.getByRole('button', { name: 'Drucken' }),
        page.getByRole('combobox'),
        page.getByRole('radio'),
        page.getByText('Als Tabelle', { exact: true }),
        later,
        steps,
      ]) {
        await expect(hidden.filter({ visible: true })).toHaveCount(0);
      }
      if (path === '/') {
        const table = page.getByRole('table', { name: 'Landesmittel und Eigenanteil 2019' });
        await expect(table).toBeVisible();
        await expect(table).toContainText('8.887,50 €');
      }

      // A table that is wider than the sheet would be cut, as paper does not scroll.
      expect(await stickingOut(page)).toEqual([]);
      await page.emulateMedia({ media: null });
    });
  }
  for (const name of ['Hilfe', 'Sitzung']) {
    await test.step(`nothing on the paper of “${name}” looks as if it could be pressed`, async () => {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(/(help|session)\?/);
      await expect.poll(async () => (await lookPressable(page)).length).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => lookPressable(page)).toEqual([]);
      await page.emulateMedia({ media: null });
    });
  }
});

/** How bright the page and its text are, 0 to 255, whatever way their colours are written in. */
const brightness = (page: Page) =>
  page.getByRole('heading', { level: 2, name: 'Offene Fragen' }).evaluate((heading) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const brightnessOf = (colour: string) => {
      if (!context) throw new Error('There is no canvas to resolve a colour with.');
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return Math.max(...context.getImageData(0, 0, 1, 1).data.subarray(0, 3));
    };
    return {
      paper: brightnessOf(getComputedStyle(document.documentElement).backgroundColor),
      ink: brightnessOf(getComputedStyle(heading).color),
    };
  });

test('the button prints; paper is white and ink is dark, also where the screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  const screen = await brightness(page);
  expect(screen.paper).toBeLessThan(80);
  expect(screen.ink).toBeGreaterThan(180);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const print = await brightness(page);
  expect(print.paper).toBe(255);
  expect(print.ink).toBeLessThan(80);

  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Drucken' }).click();
  expect(await page.evaluate(() => 'printed' in document.documentElement.dataset)).toBe(true);
});

test('who prints before all has come gets the words of what is missing, and the button waits for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      const isWhole = document.querySelector('.panel-loading') === null;
      document.documentElement.dataset['printed'] = isWhole ? 'whole' : 'in part';
    };
  });
  // Another initiative than the page was built with is asked for, by what comes on demand.
  const { promise: held, resolve: bring } = Promise.withResolvers<void>();
  await page.route(/assets\/demo-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/commitments?initiative=koeln-durchstarten');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Verpflichtungen wird geladen')).toBeInViewport();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Drucken' }).click();
  bring();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'whole');
  await expect(page.getByText('Fortsetzung der Teilnahme').first()).toBeVisible();
});

test('a notice and a fault do not print, the data they speak of do', async ({ page }) => {
  await open(page, '/?fault=unavailable&asOf=2018-02-30');
  await expect(page.getByRole('alert').filter({ hasText: '503' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Gezeigt wird').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Auf einen Blick' })).toBeVisible();
});

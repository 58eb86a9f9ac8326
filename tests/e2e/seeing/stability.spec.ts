import { expect, type Page } from '@playwright/test';
import { open, test, views } from '../support.ts';

// Each as a first visitor sees it: with nothing in the cache.
test.use({ isFirstVisit: true });

/** Adds up every shift of the layout from the first frame on, also those that follow an action of the reader. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = Object(entry);
        const nodes = Array.from(Object(sources), (source) => {
          const { node } = Object(source);
          return node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : 'text';
        });
        shifts.push(`${Number(value).toFixed(5)} ${nodes.join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate((): unknown => Object(globalThis).shifts);
}

/** Two frames: what was changed is laid out by then, and what shifted is reported. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );

for (const width of [1440, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('no view moves while it loads, nor when its chart comes to life', async ({ page }) => {
      const shifts = await watchShifts(page);
      for (const { path } of views) {
        await open(page, path);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.mouse.move(200, 200);
        for (const chart of await page.getByRole('application').all()) {
          await expect(chart.locator('svg')).toHaveCount(1);
        }
        await settle(page);
        expect(await shifts(), path).toEqual([]);
      }
    });

    test('a page with another state than the one that was built does not move either', async ({ page }) => {
      const shifts = await watchShifts(page);
      await open(page, '/budget?scenario=b');
      await expect(
        page.getByRole('application', { name: 'Landesmittel und Eigenanteil 2019' }),
      ).toContainText('8.888 €');
      await settle(page);
      expect(await shifts()).toEqual([]);
    });
  });
}

test('the workbench is as long as it is, however far somebody has read', async ({ page }) => {
  await open(page, '/budget?scenario=b&tab=limits');
  await page.mouse.move(5, 640);
  await expect(page.getByRole('application')).toBeAttached();
  await settle(page);
  const length = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await length();
  for (let top = 0; top < before; top += 800) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await settle(page);
  }
  expect(await length()).toBe(before);
});

/** What the page has asked for and not yet got. */
function underWay(page: Page) {
  const asked = new Set<unknown>();
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  return () => asked.size;
}

// Opened by its tab, a part is as high as by its address: no part moves while it loads.
test('each part of the workbench of one municipality is two screens high at the most', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  const missing = underWay(page);
  for (const town of ['05334', '05334012']) {
    for (const changes of ['', `&changes=1o35c60000*${town}*p1.5`]) {
      const address = `/budget?scenario=b&municipality=${town}${changes}`;
      await open(page, address);
      await expect(page.getByRole('tab')).toHaveCount(8);
      for (const tab of await page.getByRole('tab').all()) {
        const name = await tab.innerText();
        await tab.click();
        await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
        await expect.poll(missing).toBe(0);
        await settle(page);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect.soft(height, `${name} of ${address}`).toBeLessThanOrEqual(1800);
      }
    }
  }
});

test('a shift of the layout would be noticed', async ({ page }) => {
  const shifts = await watchShifts(page);
  await open(page, '/');
  await page.evaluate(() => {
    const wedge = document.createElement('p');
    wedge.style.setProperty('height', '300px');
    document.body.prepend(wedge);
  });
  await expect.poll(shifts).not.toEqual([]);
});

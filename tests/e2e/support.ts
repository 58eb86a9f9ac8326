import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { type Locator, type Page, expect, test as base } from '@playwright/test';
import { type DashboardView, type TextView, dashboardViews, pathOf, textViews } from '#app/address/views.ts';
import { de } from '#i18n/messages/de.ts';
import { en } from '#i18n/messages/en.ts';

const pageOf = (view: DashboardView | TextView) => ({
  path: pathOf(view),
  de: de.nav[view],
  en: en.nav[view],
});
/** The pages that show data, each by its path, with its heading. */
export const views = dashboardViews.map(pageOf);

/** Every page; the last one does not exist. */
export const pages = [
  ...views,
  ...textViews.map(pageOf),
  { path: '/capture', de: de.nav.capture, en: en.nav.capture },
  { path: '/nowhere', de: 'Diese Seite gibt es nicht', en: 'There is no such page' },
];

export const languages = ['de', 'en'] as const;

/** The address of a page in a language; German goes without saying. */
export function addressOf(path: string, choice: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(choice);
  if (query.get('lang') === 'de') query.delete('lang');
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

type Fixtures = {
  /** A window of its own, as a first visitor opens it: with nothing in the cache, and nothing moved yet. */
  isFirstVisit: boolean;
  /** What a page did that no page may do: a test that does not take it out fails by it. */
  complaints: string[];
};

export const test = base.extend<Fixtures>({
  isFirstVisit: [false, { option: true }],
  // Not by `reuseContext`, which belongs to the worker: each change of it starts another browser.
  context: async ({ context, browser, isFirstVisit }, run) => {
    if (!isFirstVisit) return run(context);
    const own = await browser.newContext();
    await run(own);
    await own.close();
  },
  complaints: [
    async ({ page, baseURL }, run, info) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`throws ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && origin !== baseURL) complaints.push(`asks ${request.url()}`);
      });
      page.on('console', (message) => {
        // The browser itself says so of a page that is not found, which is what its address asked for.
        const isItself = message.text().startsWith('Failed to load') && message.location().url === page.url();
        // The browser tests keep the offline worker out, and say so.
        if (message.text().startsWith('Service Worker registration blocked')) return;
        if (isItself || !['error', 'warning'].includes(message.type())) return;
        complaints.push(`says ${message.text()} ${message.location().url}`);
      });
      await run(complaints);
      if (complaints.length > 0 || info.status !== info.expectedStatus) {
        const path = info.outputPath('failed.png');
        await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
        info.attachments.push({ name: 'screenshot', path, contentType: 'image/png' });
      }
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address and waits until the page shows what it asks for, and answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
}

/**
 * Waits until the page asks for nothing any more: half a second in which nothing arrives and nothing is under way. Not
 * for ever for what is: of some answers a busy browser never says that they have come, so after five seconds without
 * any other it is said to have.
 */
export async function untilQuiet(page: Page): Promise<void> {
  let before = -1;
  for (let still = 0; still < 10;) {
    await page.waitForTimeout(500);
    const arrived = await page.evaluate(() => performance.getEntriesByType('resource').length);
    still = arrived === before ? still + 1 : 0;
    before = arrived;
    const asked = await page.requests();
    if (still > 0 && asked.every((each) => each.existingResponse() ?? each.failure())) return;
  }
}

/** Goes to a view by its link. The keyboard does not miss while the page still moves, as a pointer could. */
export async function follow(page: Page, heading: string): Promise<void> {
  await page.getByRole('link', { name: heading, exact: true }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** The same as `axe.source`, without its comments: less than half to be read by each document. */
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];

/** The parts of the workbench that have a chart, in their order. */
export const partsWithChart = {
  de: ['Wirkung', 'Grenzen', 'Was bewegt', 'Liquidität', 'Vergleich'],
  en: ['Effect', 'Limits', 'What moves it', 'Cash', 'Comparison'],
} as const;

/**
 * A test that goes its way in both languages judges the light colours in German and the dark ones in English: contrast
 * does not depend on words.
 */
export const coloursOf = { de: 'light', en: 'dark' } as const;

/**
 * All that axe knows of WCAG 2.0 to 2.2, A and AA, and of good practice, in the colours that the page has. `within` is
 * what has changed since the whole page was judged.
 */
export async function expectNoBarriers(page: Page, within = 'html'): Promise<void> {
  await bringAxe(page);
  expect(await findings(page, within, { runOnly: everything })).toEqual([]);
}

async function bringAxe(page: Page): Promise<void> {
  // Half a megabyte, so once for each document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axeSource);
    // Else it writes each element down that it looks at, for some rules the whole page, also where it finds nothing.
    await page.evaluate(() => axe.configure({ noHtml: true }));
    // Before a picture axe judges no colours, and a shade at the edge of each table is one.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { background-image: none !important }');
      document.adoptedStyleSheets.push(sheet);
    });
  }
}

/** The same for what is judged in one language only; of the dark colours what they change. */
export async function expectNoBarriersInAnyColours(page: Page, within = 'html'): Promise<void> {
  await expectNoBarriers(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, within, { runOnly: colours }), 'in dark colours').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/**
 * The same for a page whose colours are judged elsewhere, but for a part that is new: what is of all rules of structure
 * is looked for in the whole page, colours in the part. They are two thirds of what a look at a page takes.
 */
export async function expectNoNewBarriers(page: Page, part: string): Promise<void> {
  await bringAxe(page);
  const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
  expect(await findings(page, 'html', { runOnly: everything, rules })).toEqual([]);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page, part, { runOnly: colours }), `in ${colorScheme} colours`).toEqual([]);
  }
}

async function findings(page: Page, within: string, chosen: axe.RunOptions) {
  return page.evaluate(
    async ({ selector, options }) => {
      const { violations } = await axe.run(selector, options);
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target }) => target),
      }));
    },
    { selector: within, options: { ...chosen, resultTypes: ['violations' as const] } },
  );
}

/** Walks with the Tab key, as far as a patient reader would, until the focus is there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Looked for by its name only when the page has drawn it anew: at each stop that would take longer than the walk.
  let element = await target.elementHandle();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    if (!(await element?.evaluate((found) => found.isConnected))) element = await target.elementHandle();
    if (await element?.evaluate((found) => found === document.activeElement)) return;
  }
  await expect(target, 'the Tab key leads to it').toBeFocused();
}

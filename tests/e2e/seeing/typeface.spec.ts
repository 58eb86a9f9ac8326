import { expect, type Page } from '@playwright/test';
import { open, test } from '../support.ts';

// Each as a first visitor sees it: with nothing in the cache.
test.use({ isFirstVisit: true });

/** The fonts that the browser draws the page with: words in the common weight, and words in the strong one. */
async function typefaces(page: Page): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const drawn = async (selector: string) => {
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? 'Fira Sans' : familyName));
  };
  let names: readonly string[] = [];
  // While a page is on its way the browser calls its nodes by other numbers from one moment to the next.
  await expect(async () => {
    names = [...(await drawn('.byline')), ...(await drawn('.sentence .proof'))];
  }).toPass();
  return [...new Set(names)];
}

test('with both weights in time, a page is set in Fira Sans', async ({ page }) => {
  // The tenth of a second in which they have to come never ends, however busy the machine is.
  await page.addInitScript(() => {
    const wait = globalThis.setTimeout;
    Object.assign(globalThis, {
      setTimeout: (...given: Parameters<typeof wait>) =>
        Array.from<unknown>(given).includes('late') ? 0 : wait(...given),
    });
  });
  await open(page, '/');
  await expect(page.locator('html')).toHaveAttribute('data-fonts', 'ready');
  expect(await typefaces(page)).toEqual(['Fira Sans']);
});

for (const weight of [400, 600]) {
  test(`where weight ${weight} is late, the whole page is set in the other typeface, and stays so`, async ({
    page,
  }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route(`**/fonts/fira-sans-${weight}.woff2`, async (route) => {
      await held.promise;
      await route.continue();
    });
    // The page is not loaded as long as the font is on its way.
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-fonts', 'late');
    await expect(page.locator('.byline')).toBeVisible();
    const before = await typefaces(page);
    expect(before).toHaveLength(1);
    expect(before).not.toContain('Fira Sans');
    const arrived = page.waitForResponse(/fonts/);
    held.resolve(undefined);
    await arrived;
    expect(await typefaces(page)).toEqual(before);
  });
}

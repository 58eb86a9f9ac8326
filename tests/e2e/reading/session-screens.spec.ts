import { expect, type Page } from '@playwright/test';
import { expectRoom } from '../layout.ts';
import { addressOf, coloursOf, expectNoBarriers, languages, open, test } from '../support.ts';

const progress = (page: Page) => page.locator('.session-progress');

/** How many screens the session has, once its document is there. */
async function screensOf(page: Page): Promise<number> {
  await expect(page.locator('.picture svg').first()).toBeAttached();
  return Number(/\d+$/.exec(await progress(page).innerText())?.[0]);
}

test('every screen of every initiative fits on a laptop and on an old projector, in both languages', async ({
  page,
}) => {
  const sessions = [
    'scenario=b',
    'scenario=b&lang=en',
    'initiative=geilenkirchen-14c',
    'initiative=koeln-durchstarten',
    'initiative=koeln-integrationslotsen&lang=en',
  ];
  for (const search of sessions) {
    await open(page, `/session?${search}`);
    const count = await screensOf(page);
    for (let place = 1; place <= count; place += 1) {
      if (place > 1) await page.keyboard.press('PageDown');
      await expect(progress(page)).toHaveText(new RegExp(`^${place} `));
      for (const [width, height] of [
        [1440, 900],
        [1024, 768],
        [1280, 720],
      ] as const) {
        await page.setViewportSize({ width, height });
        const where = `${search}, screen ${place}, ${width} pixels`;
        const [beyond, air] = await page.evaluate(() => {
          const bar = document.querySelector('.session-controls')?.getBoundingClientRect().top ?? 0;
          const boxes = [...document.querySelectorAll('main section :is(p, li, text, span, button)')]
            .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .session-controls'))
            .map((each) => each.getBoundingClientRect());
          const right = Math.max(...boxes.map((box) => box.right));
          const bottom = Math.max(...boxes.map((box) => box.bottom));
          const { scrollHeight, clientWidth } = document.documentElement;
          return [Math.max(scrollHeight - innerHeight, right - clientWidth), bar - bottom] as const;
        });
        expect(beyond, where).toBeLessThanOrEqual(0);
        expect(air, `${where}: room above the controls`).toBeGreaterThanOrEqual(8);
      }
    }
  }
});

for (const lang of languages) {
  test(`each step in “${lang}” is without barriers in ${coloursOf[lang]} colours, and readable from the back row`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: coloursOf[lang] });
    await open(page, addressOf('/session', { lang, scenario: 'b' }));
    const count = await screensOf(page);
    for (let step = 1; step <= count; step += 1) {
      if (step > 1) await page.keyboard.press('ArrowRight');
      await expect(progress(page)).toHaveText(new RegExp(`^${step} `));
      await expect(page.getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveCount(1);
      await expectNoBarriers(page, step === 1 ? 'html' : 'main');
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
          .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3))
          .filter((element) => element.getBoundingClientRect().width > 1)
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    }
    await expectRoom(page);
  });
}

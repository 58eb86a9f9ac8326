import { expect, type Page } from '@playwright/test';
import { addressOf, open, partsWithChart, test } from '../support.ts';

/** Every word that is drawn: where it is and in which colour. */
const drawnWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg text, svg tspan')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const words = element.firstChild?.nodeType === Node.TEXT_NODE ? element.firstChild.textContent : '';
        const colour = getComputedStyle(element).fill;
        return { words: words ?? '', colour, left: left + scrollX, top: top + scrollY, width, height };
      })
      .filter(({ words, width }) => words.trim() !== '' && width > 0),
  );

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** As much of the page as holds all boxes. */
function around(boxes: readonly Box[]) {
  const [x, y] = [
    Math.floor(Math.min(...boxes.map(({ left }) => left))),
    Math.floor(Math.min(...boxes.map(({ top }) => top))),
  ];
  const right = Math.max(...boxes.map(({ left, width }) => left + width));
  const bottom = Math.max(...boxes.map(({ top, height }) => top + height));
  return { x, y, width: Math.ceil(right) - x + 1, height: Math.ceil(bottom) - y + 1 };
}

async function pictureOf(page: Page, clip: ReturnType<typeof around>): Promise<string> {
  const picture = await page.screenshot({ fullPage: true, clip });
  return `data:image/png;base64,${picture.toString('base64')}`;
}

/**
 * Axe does not judge the colours of words in a drawing. Here they are taken out, and their colour is held against
 * every point of what is really painted where they were.
 */
async function look(page: Page): Promise<{ readonly pale: string[]; readonly unmeasured: string[] }> {
  const drawn = await drawnWords(page);
  expect(drawn.length, 'words in drawings').toBeGreaterThan(0);
  const clip = around(drawn);
  const withWords = await pictureOf(page, clip);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg text, svg tspan { fill: transparent !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  const withoutWords = await pictureOf(page, clip);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return page.evaluate(
    async ([sources, words]) => {
      const pale: string[] = [];
      const unmeasured: string[] = [];
      const [before, after] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d', { willReadFrequently: true });
          context?.drawImage(image, 0, 0);
          return context;
        }),
      );
      const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!before || !after || !probe) throw new Error('There is no canvas to look at the pictures with.');
      for (const { words: text, colour, left, top, width, height } of words) {
        probe.fillStyle = colour;
        probe.fillRect(0, 0, 1, 1);
        const box = [left, top, Math.ceil(width), Math.ceil(height)] as const;
        const [own, painted, behind] = [
          probe.getImageData(0, 0, 1, 1).data,
          before.getImageData(...box).data,
          after.getImageData(...box).data,
        ];
        // Relative luminance and contrast as in WCAG 2.2, for each point that the word covered.
        const [ink = 0, ...papers] = [own, behind].flatMap((points) =>
          Array.from({ length: points.length / 4 }, (_, index) => index * 4)
            .filter((at) => points === own || [0, 1, 2].some((n) => painted[at + n] !== points[at + n]))
            .map((at) =>
              [0.2126, 0.7152, 0.0722].reduce((sum, weight, channel) => {
                const value = (points[at + channel] ?? 0) / 255;
                return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
              }, 0),
            ),
        );
        const contrasts = papers
          .map((paper) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05))
          .toSorted((a, b) => a - b);
        // A few points at the edge of a letter may lie on anything without making it harder to read.
        const least = contrasts[Math.floor(contrasts.length / 50)];
        if (least === undefined) unmeasured.push(text);
        else if (least < 4.5) pale.push(`"${text}" ${least.toFixed(2)}`);
      }
      return { pale, unmeasured };
    },
    [
      [withWords, withoutWords],
      drawn.map((word) => ({ ...word, left: word.left - clip.x, top: word.top - clip.y })),
    ] as const,
  );
}

/** Looks at all drawings that the page has by now, in light and in dark colours. */
async function expectDrawingsStandOut(page: Page) {
  // The workbench comes by itself, so its drawings are waited for.
  await expect(page.locator('svg text').filter({ visible: true }).first()).toBeAttached();
  for (const chart of await page.getByRole('application').filter({ visible: true }).all()) {
    // One drawing for each municipality, or one for all; some are drawn once they come near the screen.
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('.chart-loading')).toHaveCount(0);
  }
  // What stays in sight covers words of a page that is scrolled.
  await page.evaluate(() => scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // A word without a painted point has no contrast that could be told: it is looked at again until it is painted.
    let seen = await look(page);
    await expect
      .poll(async () => (seen.unmeasured.length === 0 ? [] : (seen = await look(page)).unmeasured), {
        message: `words that cannot be measured in ${colorScheme} colours`,
      })
      .toEqual([]);
    expect(seen.pale, `in ${colorScheme} colours`).toEqual([]);
  }
}

for (const [path, choice] of [
  ['/', {}],
  ['/timeline', { asOf: '2022-12-31' }],
  ['/budget', { scenario: 'b', lang: 'en' }],
] as const) {
  test(`every word in the drawings of ${addressOf(path, choice)} stands out at 4.5 to 1`, async ({
    page,
  }) => {
    await open(page, addressOf(path, choice));
    await page.mouse.move(5, 5);
    await expectDrawingsStandOut(page);
  });
}

test('every word in the drawings of the other parts of the workbench stands out at 4.5 to 1', async ({
  page,
}) => {
  await open(page, '/budget?scenario=b');
  for (const name of partsWithChart.de.slice(1)) {
    await test.step(name, async () => {
      await page.getByRole('tab', { name }).press('Enter');
      await expect(page.getByRole('tabpanel', { name }).getByRole('application').first()).toBeVisible();
      await expectDrawingsStandOut(page);
    });
  }
});

import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { given } from '#tests/given/builders.ts';
import { isLike, type Painted, pictureSeen, type Run, runsIn, type Seen } from '#tests/seen/picture.ts';
import { open, test } from '../support.ts';

const white: Painted = [255, 255, 255];

/** What the light page calls its colours. */
async function lightColours(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  const named = async (name: string): Promise<Painted> => {
    const [red = 0, green = 0, blue = 0] = await page.evaluate((token) => {
      const context = document.createElement('canvas').getContext('2d');
      document.body.style.color = `var(${token})`;
      if (context) context.fillStyle = getComputedStyle(document.body).color;
      document.body.style.removeProperty('color');
      context?.fillRect(0, 0, 1, 1);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    }, name);
    return [red, green, blue];
  };
  return {
    ink: await named('--ink'),
    state: await named('--payer-state'),
    own: await named('--payer-own'),
    edge: await named('--edge'),
  };
}

/** The first chart of a page as it is downloaded from the dark page. */
async function firstChart(page: Page, address: string) {
  await open(page, address);
  await page.mouse.move(300, 300);
  const colours = await lightColours(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page
    .getByRole('button', { name: /^Diagramm herunterladen/ })
    .first()
    .click();
  const fileOf = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path());
  };
  const svg = (await fileOf('Vektorgrafik (SVG)')).toString('utf8');
  return { colours, svg, picture: await pictureSeen(await fileOf('Bild (PNG)')) };
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index);

/** Something of one colour: from the first to the last row of it, and how far it reaches in them. */
type Patch = { readonly rows: Run; readonly columns: Run };

/** What has one colour, from top to bottom; a break of a few rows divides nothing. */
function patchesOf(
  picture: Seen,
  colour: Painted,
  [left, right]: Run = [0, picture.width - 1],
): readonly Patch[] {
  const across = upTo(picture.width).filter((x) => x >= left && x <= right);
  const found = upTo(picture.height).map((y) => across.filter((x) => isLike(picture.at(x, y), colour)));
  // Letters over a dash or a smoothed edge may have some point of any colour.
  const runs = runsIn(
    found.map(({ length }) => length > 8),
    40,
  );
  return runs.map(([top, bottom]) => {
    const columns = found.slice(top, bottom + 1).flat();
    return { rows: [top, bottom], columns: [Math.min(...columns), Math.max(...columns)] };
  });
}

const isPaintedIn = (picture: Seen, [left, top, right, bottom]: readonly [number, number, number, number]) =>
  upTo(bottom - top).some((y) =>
    upTo(right - left).some((x) => !isLike(picture.at(left + x, top + y), white)),
  );

/** From where to where the bars of two municipalities reach; what follows them is a sign of the legend. */
const ends = (patches: readonly Patch[]) => patches.slice(0, 2).map(({ columns }) => columns);
const topOf = ({ rows }: Patch): number => rows[0];

test.describe('The picture of a chart, downloaded from a dark page, is on white and has', () => {
  test('each bar in the colour of its payer and as long as its amount, below it the legend', async ({
    page,
  }) => {
    const { picture, colours } = await firstChart(page, '/budget?scenario=b');
    const state = patchesOf(picture, colours.state);
    const own = patchesOf(picture, colours.own);
    const [title, ranges] = patchesOf(picture, colours.ink);
    const [zero] = given(state[0]).columns;
    const [, widest] = given(ranges).columns;
    // The widest range ends at 120,000 euros.
    const euros = (x: number) => ((x - zero) / (widest - zero)) * 120_000;
    for (const [bars, amounts] of [
      [ends(state), [42_000, 21_000]],
      [ends(own), [17_775, 8_887.5]],
    ] as const) {
      for (const [index, [from, to]] of bars.entries()) {
        expect(Math.abs(from - zero), 'where a bar begins').toBeLessThan(3);
        expect(Math.abs(euros(to) - given(amounts[index])), 'where a bar ends').toBeLessThan(400);
      }
    }
    // Two municipalities, each with state funding above its own contribution, then the signs that say which is which.
    const order = state.flatMap((patch, index) => [patch, own[index] ?? patch]).map(topOf);
    expect(order.toSorted((one, other) => one - other)).toEqual(order);
    expect([state.length, own.length]).toEqual([3, 3]);
    for (const key of [state[2], own[2]].map(given)) {
      const [[top, bottom], [, right]] = [key.rows, key.columns];
      expect(isPaintedIn(picture, [right + 8, top, right + 90, bottom]), 'the word of a sign').toBe(true);
      expect(isPaintedIn(picture, [32, bottom + 20, 400, picture.height - 32]), 'its caption').toBe(true);
    }
    expect(title?.rows[1], 'the title is above all').toBeLessThan(60);
    expect(isPaintedIn(picture, [0, 0, picture.width, 16]), 'the margin').toBe(false);
  });

  test('an amount that nobody states striped over its whole place, with the words for it and no bar', async ({
    page,
  }) => {
    const { picture, svg, colours } = await firstChart(page, '/');
    expect(svg.match(/>in Aussicht gestellt, Betrag nicht genannt</g)).toHaveLength(2);
    // In the place of each municipality; the third is the word of a sign.
    expect(svg.match(/>noch nicht bezifferbar</g)).toHaveLength(3);
    const [placeLeft, placeRight] = given(patchesOf(picture, colours.edge)[0]).columns;
    const striped = patchesOf(picture, colours.state);
    expect(striped).toHaveLength(2);
    for (const { rows, columns } of striped) {
      const [top, bottom] = rows;
      const [left, right] = columns;
      // The stripes are slanted, so the first and the last may not reach the edge of the place in every row.
      expect(Math.abs(left - placeLeft), 'where the stripes begin').toBeLessThan(12);
      expect(Math.abs(right - placeRight), 'where the stripes end').toBeLessThan(12);
      const row = upTo(right - left).map((x) => isLike(picture.at(left + x, bottom - 4), colours.state));
      const share = row.filter(Boolean).length / row.length;
      expect(share, 'painted of it').toBeGreaterThan(0.2);
      expect(share, 'painted of it').toBeLessThan(0.6);
      expect(isPaintedIn(picture, [80, top - 28, 400, top - 8]), 'words above the stripes').toBe(true);
    }
    expect(patchesOf(picture, colours.own), 'an own contribution that nobody speaks of').toEqual([]);
  });
});

import { expect, type Page } from '@playwright/test';
import { faxedPdf } from '../../given/papers.ts';
import { expectNoBarriers, open, test } from '../support.ts';

const paper = 'tests/fixtures/council-paper-367-18.pdf';
const picture = (page: Page) => page.locator('.paper-text canvas[data-drawn]').first();

async function begin(page: Page) {
  await open(page, '/capture');
  await page.locator('input[type=file]').setInputFiles(paper);
  await expect(page.getByText('ist gelesen: 2 Seiten')).toBeVisible();
  await page.getByLabel('Herausgeber').fill('Stadt Eschweiler');
  await page.getByRole('button', { name: 'Erfassen beginnen' }).click();
  await expect(page.locator('.paper-text')).toBeFocused();
  await expect(page.getByRole('heading', { name: /^Fundstelle 1 / })).toBeVisible();
}

test('a PDF is seen as it is printed, its words marked where they stand, and read as text, too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/capture');
  await page.locator('input[type=file]').setInputFiles(paper);
  await expect(page.getByRole('figure', { name: 'Erste Seite der Datei' }).locator('canvas')).toHaveAttribute(
    'data-drawn',
  );
  await begin(page);
  await expect(picture(page)).toBeVisible();
  // The mark lies within the line that is drawn below it, and is no higher than that.
  const mark = page.locator('mark', { hasText: '11. September 2018' }).first();
  await mark.click();
  await expect(page.getByLabel('Aussage', { exact: true })).toHaveValue(/^Am 11\. September 2018 hat/);
  const inked = await mark.evaluate((element) => {
    const canvas = element.closest('.paper-sheet')?.querySelector('canvas');
    const pixels = canvas?.getContext('2d');
    if (!canvas || !pixels) return 0;
    const [box, frame] = [element.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const scale = canvas.width / frame.width;
    const { data } = pixels.getImageData(
      (box.left - frame.left) * scale,
      (box.top - frame.top) * scale,
      box.width * scale,
      box.height * scale,
    );
    return data.filter((value, index) => index % 4 === 0 && value < 128).length / (data.length / 4);
  });
  expect(inked).toBeGreaterThan(0.05);
  await expectNoBarriers(page);

  // Of what was refused nothing is written over the picture.
  await page.locator('.paper-text').focus();
  await page.keyboard.press('Space');
  const refused = page.locator('mark[data-state="refused"]').first();
  await expect(refused).toHaveCSS('color', 'rgba(0, 0, 0, 0)');

  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await expect(page.locator('.paper-text canvas')).toHaveCount(0);
  await expect(page.locator('mark[data-current="true"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bild', exact: true }).click();
  await expect(picture(page)).toBeVisible();

  // The file is kept with the desk: after a reload its picture is there again.
  await page.reload();
  await expect(picture(page)).toBeVisible();
});

test('words are chosen by arrow keys over a picture as in the text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await begin(page);
  await expect(page.locator('.paper-words[data-placed="true"]').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const words = (await page.locator('.selection q').innerText()).trim();
  expect(words.split(' ').length).toBeGreaterThan(1);
  await page.keyboard.press('a');
  await expect(page.getByLabel('Aussage', { exact: true })).toHaveValue(words);
});

test('where there is no room for a page its text is shown, and nothing is wider than the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await expect(page.getByRole('button', { name: 'Text', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('.paper-text canvas')).toHaveCount(0);
  // Nothing lies over what is to be pressed.
  await page.getByRole('button', { name: 'Drucken' }).click({ trial: true });
  for (const name of ['Text', 'Bild']) {
    await page.getByRole('button', { name, exact: true }).click();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
  }
});

test('in forced colours the text is read, and over a picture there are its marks alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  await expect(page.getByRole('button', { name: 'Text', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Bild', exact: true }).click();
  await expect(picture(page)).toBeVisible();
  const current = page.locator('mark[data-current="true"]').first();
  await expect(current).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await expect(current).toHaveCSS('outline-style', 'solid');
});

test('a scan that is packed like a fax is drawn, by scripts of our own host', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/capture');
  const buffer = Buffer.from(faxedPdf('Am 1. April 2020 wird das Konzept vorgestellt.'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer });
  const canvas = page.getByRole('figure', { name: 'Erste Seite der Datei' }).locator('canvas');
  await expect(canvas).toHaveAttribute('data-drawn');
  const dark = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const points = element.getContext('2d')?.getImageData(0, height / 2 + 10, width, height / 4).data;
    return (
      points?.filter((value, index) => index % 4 === 0 && value < 128).length === (points?.length ?? 0) / 4
    );
  });
  expect(dark).toBe(true);
});

import { expect, type Response } from '@playwright/test';
import { open, untilQuiet } from '../support.ts';
import { test } from './own-host.ts';

// Nothing may come from the cache of another test; the other tests take everything as it is.
test.use({ isFirstVisit: true, isPacked: true });

/** In thousands of bytes as they go over the wire, compressed, before the reader does anything. */
const limits = { script: 120, all: 175 };

for (const path of ['/', '/budget']) {
  test(`${path} weighs no more than its budget before the reader does anything`, async ({ page }) => {
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await open(page, path);
    await untilQuiet(page);

    const parts = await Promise.all(
      answers.map(async (answer) => ({
        name: new URL(answer.url()).pathname,
        kind: answer.request().resourceType(),
        encoding: await answer.headerValue('content-encoding'),
        size: Number(await answer.headerValue('content-length')) / 1000,
      })),
    );
    const weightOf = (chosen: typeof parts) => chosen.reduce((sum, { size }) => sum + size, 0);
    const scripts = parts.filter(({ kind }) => kind === 'script');
    const fonts = parts.filter(({ kind }) => kind === 'font');
    expect(scripts.length).toBeGreaterThan(0);
    // Below a thousand bytes there is nothing to be gained by it.
    for (const { encoding, size } of scripts) expect(size < 1 ? 'br' : encoding).toBe('br');
    expect(weightOf(scripts), JSON.stringify(scripts)).toBeLessThanOrEqual(limits.script);
    expect(weightOf(parts), JSON.stringify(parts)).toBeLessThanOrEqual(limits.all);
    expect(fonts.length).toBeLessThanOrEqual(3);
    expect(parts.filter(({ kind }) => kind === 'stylesheet')).toEqual([]);
  });
}

test('the words of the other language come when they are asked for, and no frame is without words', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const english = () => asked.filter((path) => /\/en-[\w-]+\.js$/.test(path));
  await open(page, '/');
  await untilQuiet(page);
  expect(english()).toEqual([]);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = () => {
      seen.add(document.querySelector('h1')?.innerText ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('link', { name: 'EN – English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeAttached();
  expect(english()).toHaveLength(1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'DE – Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Überblick' })).toBeAttached();
  const headings = await page.evaluate(() => Array.from(Object(globalThis).seen, String));
  expect(headings.toSorted()).toEqual(['Overview', 'Überblick']);
});

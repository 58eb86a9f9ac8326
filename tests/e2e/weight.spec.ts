import { expect, type Response } from '@playwright/test';
import { open, test } from './support.ts';

// Nothing may come from the cache of another test.
test.use({ reuseContext: false });

/** In thousands of bytes as they go over the wire, compressed, before the reader does anything. */
const limits = { script: 150, all: 200 };

for (const path of ['/', '/budget']) {
  test(`${path} weighs no more than its budget before the reader does anything`, async ({ page }) => {
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await open(page, path);
    await page.waitForLoadState('networkidle');

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

import { expect } from '@playwright/test';
import { given } from '#tests/given/builders.ts';
import { agreedByTwoTabs, madeByKeyboard, shownCopy } from '../homes/own.ts';
import { shownInPaper } from '../homes/proven.ts';
import { test } from '../support.ts';

test.use({ isFirstVisit: true });

test('an initiative is made by keyboard, outlives the page, and is marked as one’s own, with the text of its paper', async ({
  page,
}) => {
  await madeByKeyboard(page, 'Unser Fall', 'browser');
  await shownInPaper(page);
});

test('two tabs agree: what one renames and deletes the other shows at once', async ({ page }) => {
  await agreedByTwoTabs(page, 'Unser Fall', 'browser');
});

/** How often the tab is killed; more where somebody asks for it. */
const rounds = Number(process.env['KILLS'] ?? 6);
/** When, in milliseconds after a write: fixed, so that a failure can be seen again. */
const moments = [0, 20, 60, 130, 240, 390];

test('whenever the tab is killed, what was acknowledged is there and nothing is half written', async ({
  page,
}) => {
  test.setTimeout(rounds * 30_000 + 60_000);
  await shownCopy(page, 'Unser Fall');
  const path = `/api/initiatives/${new URL(page.url()).searchParams.get('initiative')}`;
  let acknowledged = 1;
  await page.exposeFunction('acknowledge', (number: number) => {
    acknowledged = Math.max(acknowledged, number);
  });
  for (let round = 0; round < rounds; round += 1) {
    // Writes one revision after another until the page goes.
    await page.evaluate((address) => {
      void (async () => {
        for (;;) {
          const now = await fetch(address);
          const answer = await fetch(address, {
            method: 'PUT',
            headers: { 'content-type': 'application/json', 'if-match': now.headers.get('etag') ?? '' },
            body: JSON.stringify({ document: await now.json(), author: 'Amt 50', reason: 'Probe' }),
          });
          if (answer.ok) await Reflect.get(globalThis, 'acknowledge')((await answer.json()).number);
        }
      })();
    }, path);
    // At any moment, but not before a busy machine has written at all.
    const before = acknowledged;
    await expect.poll(() => acknowledged, { intervals: [20] }).toBeGreaterThan(before);
    await page.waitForTimeout(given(moments[round % moments.length]));
    await page.reload();
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
    await page.mouse.move(10 + round, 300);
    await expect(page.getByLabel('Initiative').locator('option:checked')).toHaveText('Unser Fall');
    await expect
      .poll(async () => page.evaluate(async (address) => (await fetch(address)).ok, path))
      .toBe(true);
    const numbers = await page.evaluate(async (address) => {
      const answer = await fetch(`${address}/revisions`);
      const revisions: { number: number }[] = await answer.json();
      return revisions.map(({ number }) => number);
    }, path);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
    const last = await page.evaluate(
      async (address) => (await fetch(address)).ok,
      `${path}/revisions/${numbers.length}`,
    );
    expect(last).toBe(true);
  }
  expect(acknowledged).toBeGreaterThan(rounds);
});

import { expect, type Page } from '@playwright/test';
import { expectNoBarriersInAnyColours, open, tabTo, test } from '../support.ts';

test.use({ isFirstVisit: true });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Eigene Initiativen' });
const press = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name }).click();

async function openOwn(page: Page) {
  await page.getByRole('button', { name: 'Eigene Initiativen' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function copyExample(page: Page, name: string) {
  await openOwn(page);
  await press(page, /^Kopie von „Gemeinsam klappt/);
  await dialog(page).getByLabel('Name der Initiative').fill(name);
  await dialog(page).getByLabel('Verfasst von').fill('Amt 50');
  await press(page, 'Kopie anlegen');
  await expect(dialog(page).getByRole('status').first()).toBeFocused();
}

test('an initiative is made by keyboard, outlives the page, and is marked as one’s own', async ({ page }) => {
  await open(page, '/');
  await tabTo(page, page.getByRole('button', { name: 'Eigene Initiativen' }));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expectNoBarriersInAnyColours(page);
  await tabTo(page, dialog(page).getByRole('button', { name: /^Kopie von „Gemeinsam/ }));
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByLabel('Name der Initiative')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Unser Fall');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Amt 50');
  await expectNoBarriersInAnyColours(page);
  await page.keyboard.press('Enter');
  await tabTo(page, dialog(page).getByRole('button', { name: 'Zeigen: Unser Fall' }));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/initiative=unser-fall-/);
  await expect(page.getByText('eigene Daten, nur in diesem Browser', { exact: true })).toBeVisible();
  await expectNoBarriersInAnyColours(page);

  await page.reload();
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await expect(page).toHaveURL(/initiative=unser-fall-/);
  await expect(page.getByLabel('Initiative')).toHaveValue(/^unser-fall-/);
  await expect(page.getByRole('main')).toContainText('läuft die Planungsphase');
});

test('two tabs agree: what one renames and deletes the other shows at once', async ({ page }) => {
  await open(page, '/');
  await copyExample(page, 'Unser Fall');
  await press(page, 'Zeigen: Unser Fall');
  const other = await page.context().newPage();
  await open(other, page.url());
  await other.mouse.move(10, 10);
  await openOwn(other);
  await press(other, 'Umbenennen: Unser Fall');
  await dialog(other).getByLabel('Name der Initiative').fill('Euer Fall');
  await press(other, 'Umbenennen');
  await expect(page.getByLabel('Initiative').locator('option:checked')).toHaveText('Euer Fall');

  await press(other, 'Versionen: Euer Fall');
  await expect(dialog(other).getByRole('row')).toHaveCount(3);
  await expect(dialog(other).getByText('ein Unterschied')).toBeVisible();
  await expectNoBarriersInAnyColours(other);
  await press(other, 'Zurück');
  await press(other, 'Löschen: Euer Fall');
  await press(other, 'Löschen');
  await expect(page.getByLabel('Initiative').locator('option')).toHaveCount(4);
  await press(other, 'Rückgängig');
  await expect(page.getByLabel('Initiative').locator('option')).toHaveCount(5);
  await other.close();
});

/** How often the tab is killed; more where somebody asks for it. */
const rounds = Number(process.env['KILLS'] ?? 6);

test('whenever the tab is killed, what was acknowledged is there and nothing is half written', async ({
  page,
}) => {
  test.setTimeout(rounds * 30_000 + 60_000);
  await open(page, '/');
  await copyExample(page, 'Unser Fall');
  await press(page, 'Zeigen: Unser Fall');
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
    await page.waitForTimeout(Math.random() * 400);
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

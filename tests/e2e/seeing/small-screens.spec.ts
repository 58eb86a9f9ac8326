import { expect } from '@playwright/test';
import { expectRoom, expectTargets } from '../layout.ts';
import { open, test, views } from '../support.ts';

test('every view keeps its text inside the page, later and with the reader’s own spacing', async ({
  page,
}) => {
  await open(page, '/?scenario=b&asOf=2022-12-31');
  for (const { path, de: heading } of views) {
    await test.step(path, async () => {
      await page.getByRole('link', { name: heading, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expectTargets(page);
      // What has room with this has room without.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
          p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      });
      await expectRoom(page);
      await page.evaluate(() => document.adoptedStyleSheets.pop());
    });
  }
});
for (const address of ['/?scenario=b&fault=malformed', '/budget?scenario=b&asOf=2018-02-30']) {
  test(`nothing that can be opened on ${address} makes it scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    await page.getByRole('button', { name: /Auswahl ändern/ }).click();
    await expect(page.getByRole('combobox').first()).toBeVisible();
    await expect(page.getByText('Als Tabelle', { exact: true }).first()).toBeVisible();
    if (address.includes('malformed')) await page.getByText('Technische Angaben', { exact: true }).click();
    for (const summary of await page.getByText('Als Tabelle', { exact: true }).all()) await summary.click();
    await expect(page.getByRole('table', { name: /^Landesmittel und Eigenanteil/ })).toBeVisible();
    await expectRoom(page);

    await page
      .getByRole('button', { name: /– Beleg/ })
      .first()
      .click();
    const box = await page.getByRole('dialog', { name: 'Beleg' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    // Without a box there is nothing to measure, and that is a failure, too.
    expect(box).not.toBeNull();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await expectRoom(page);
  });
}

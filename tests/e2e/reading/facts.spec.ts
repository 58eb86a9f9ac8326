import { expect, type Page } from '@playwright/test';
import { open, test } from '../support.ts';

const fact = (page: Page, id: string) => page.locator(`[id="fact-${id}"]`);

async function expectMarked(page: Page, id: string) {
  await expect(fact(page, id)).toBeFocused();
  await expect(fact(page, id)).toBeInViewport();
  await expect(fact(page, id)).toHaveAttribute('data-marked', 'true');
}

test('the focus goes to a fact: from its proof, from the fact that supersedes it, and by a copied link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/sources?asOf=2022-12-31');
  await test.step('from the proof of what was superseded', async () => {
    await page
      .getByRole('region', { name: 'Was hat sich geändert' })
      .getByRole('deletion')
      .getByRole('button', { name: /^Frühere Vorlagen nennen/ })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('ersetzt durch');
    await dialog.getByRole('link', { name: 'In den Quellen zeigen' }).click();
    await expect(dialog).toHaveCount(0);
    await expectMarked(page, 'end-called-immovable');
  });
  await test.step('from the fact that supersedes it, also where a search had hidden that', async () => {
    await page.getByRole('searchbox').fill('fortgeführt');
    await expect(page.getByText('1 von 28 Fakten mit „fortgeführt“')).toBeVisible();
    await page.getByRole('link', { name: /^Frühere Vorlagen nennen den 30\.06\.2022/ }).click();
    await expectMarked(page, 'end-called-immovable');
  });
  await test.step('by a link that is copied with the Stichtag, said, and opened on another day, too', async () => {
    await page.getByRole('link', { name: 'EN – English' }).click();
    await page.getByRole('button', { name: /^Copy link ?: The follow-up has a state-wide volume/ }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/sources\?asOf=2022-12-31&lang=en#fact-follow-up-volume$/);
    await page.goto('about:blank');
    await open(page, link);
    await expectMarked(page, 'follow-up-volume');
  });
  await test.step('which says so where the fact is not known on the day', async () => {
    await open(page, '/sources#fact-follow-up-volume');
    await expect(page.getByText('Der verlinkte Fakt ist am Stichtag nicht bekannt.')).toBeVisible();
  });
});

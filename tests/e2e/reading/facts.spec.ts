import { expect } from '@playwright/test';
import { open, test } from '../support.ts';

test.describe('a link to one fact', () => {
  test('is copied with the Stichtag, said, and opens at the fact on another day, too', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/sources?asOf=2019-04-09&lang=en');
    await page.getByRole('button', { name: /^Copy link ?: The follow-up has a state-wide volume/ }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/sources\?asOf=2019-04-09&lang=en#fact-follow-up-volume$/);

    await page.goto('about:blank');
    await open(page, link);
    const fact = page.locator('[id="fact-follow-up-volume"]');
    await expect(fact).toBeFocused();
    await expect(fact).toBeInViewport();
    await expect(fact).toHaveAttribute('data-marked', 'true');
  });

  test('says so where the fact is not known on the day', async ({ page }) => {
    await open(page, '/sources#fact-follow-up-volume');
    await expect(page.getByText('Der verlinkte Fakt ist am Stichtag nicht bekannt.')).toBeVisible();
  });

  test('leads from a fact to the one that it supersedes, also where a search had hidden that', async ({
    page,
  }) => {
    await open(page, '/sources?asOf=2022-12-31');
    await page.getByRole('searchbox').fill('fortgeführt');
    await expect(page.getByText('1 von 27 Fakten mit „fortgeführt“')).toBeVisible();
    await page.getByRole('link', { name: /^Frühere Vorlagen nennen den 30\.06\.2022/ }).click();
    await expect(page.locator('[id="fact-end-called-immovable"]')).toBeFocused();
    await expect(page.locator('[id="fact-end-called-immovable"]')).toBeInViewport();
  });
});

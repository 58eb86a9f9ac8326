import { expect, type Page } from '@playwright/test';
import { firstPaper } from '../../given/first-paper.ts';
import { coloursOf, expectNoBarriers, languages, open, test } from '../support.ts';

async function begin(page: Page, address = '/capture') {
  await open(page, address);
  await page.locator('textarea').fill(firstPaper);
  await page.getByRole('button', { name: /^(Erfassen beginnen|Begin capturing)$/ }).click();
  await expect(page.locator('.paper-text')).toBeFocused();
  await expect(page.getByRole('heading', { name: /^(Fundstelle|Passage) 1 / })).toBeVisible();
}

test('a tab that is killed at any moment comes back with everything up to the last key stroke', async ({
  context,
  page,
}) => {
  await begin(page);
  await page.keyboard.press('Enter');
  let tab = page;
  const statement = 'Die Stadt nimmt es zur Kenntnis';
  // Fixed places, so that a failure can be seen again; the store's own test tries every write.
  for (const moment of [1, 3, 12, 31]) {
    const field = tab.getByLabel('Aussage', { exact: true });
    await field.fill('');
    await field.pressSequentially(statement.slice(0, moment));
    const { hash } = new URL(tab.url());
    // No farewell: the page gets no time to write anything.
    await tab.close({ runBeforeUnload: false });
    tab = await context.newPage();
    await open(tab, `/capture${hash}`);
    await expect(tab.getByLabel('Aussage', { exact: true })).toHaveValue(statement.slice(0, moment));
    await expect(tab.getByRole('region', { name: /^Fakten/ }).getByRole('listitem')).toHaveCount(1);
  }
});

for (const language of languages) {
  test(`the desk has no barrier that axe finds in ${coloursOf[language]} colours, with 1024 pixels (${language})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: coloursOf[language] });
    await page.setViewportSize({ width: 1024, height: 800 });
    await begin(page, language === 'de' ? '/capture' : '/capture?lang=en');
    await page.keyboard.press('Enter');
    await expectNoBarriers(page);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
  });
}

test('a paper that cannot be looked through beside the page is looked through in it, and is read meanwhile', async ({
  page,
  complaints,
}) => {
  let isAsked = false;
  await page.route('**/recognition-worker-*.js', async (route) => {
    isAsked = true;
    await expect(page.getByRole('heading', { name: 'Die Vorlage wird durchgesehen …' })).toBeVisible();
    await expect(page.locator('.paper-text')).toContainText('Die aktive Mitwirkung');
    // How many are open is not known, and not none.
    await expect(page.getByRole('toolbar')).not.toContainText('offen');
    await route.abort();
  });
  await begin(page);
  expect(isAsked).toBe(true);
  // The browser itself says that it has no answer.
  const others = complaints.filter((complaint) => !complaint.includes('recognition-worker'));
  complaints.splice(0, Infinity, ...others);
});

test('words are chosen by arrow keys alone, and become a fact of their own', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const chosen = page.locator('.selection q');
  await expect(chosen).not.toBeEmpty();
  const words = (await chosen.innerText()).trim();
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Eigene Fundstelle' })).toBeVisible();
  const statement = page.getByLabel('Aussage', { exact: true });
  await expect(statement).toBeFocused();
  await expect(statement).toHaveValue(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Fakten/ }).getByRole('listitem')).toHaveCount(1);
});

test('a passage is chosen by the mouse, marked in forced colours, and its page is the only thing that scrolls', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  await page.locator('mark', { hasText: 'erfordert nicht' }).click();
  await expect(page.getByLabel('Betrag', { exact: true })).toHaveValue(/^0\s€$/);
  const outline = await page
    .locator('mark[data-current="true"]')
    .evaluate((mark) => getComputedStyle(mark).outlineStyle);
  expect(outline).toBe('solid');
});

import { expect, type Page } from '@playwright/test';
import { expectRoom } from '../layout.ts';
import { addressOf, expectNoBarriers, languages, open, tabTo, test } from '../support.ts';

const dialogNames = { de: 'Begriff', en: 'Term' } as const;
const termNames = { de: 'Landesmittel', en: 'State funding' } as const;
const steps = (page: Page) => page.getByRole('complementary', { name: 'Erste Schritte' });

test.describe('A term', () => {
  test('is explained by keyboard where it stands, and the focus comes back to it', async ({ page }) => {
    await open(page, '/');
    const term = page.getByRole('button', { name: 'Landesmittel', exact: true }).first();
    await expect(term).toHaveAccessibleDescription('Begriff erklären');
    await tabTo(page, term);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Begriff' });
    await expect(dialog).toContainText('Landesmittel: was das Land zahlt.');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('leaves headings, columns and labels their names', async ({ page }) => {
    await open(page, '/budget?scenario=b');
    await expect(page.getByRole('heading', { name: 'Landesmittel und Eigenanteil 2019' })).toBeVisible();
    const impact = page.getByRole('table', { name: 'Wirkung je Kommune' });
    for (const name of ['Landesmittel', 'Eigenanteil', 'Deckung', 'verbleibende Deckung']) {
      await expect(impact.getByRole('columnheader', { name, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('textbox', { name: 'Stichtag', exact: true })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Szenario', exact: true })).toBeVisible();
  });

  test('that is a claim already has a mark behind it', async ({ page }) => {
    await open(page, '/commitments');
    await page.getByRole('button', { name: 'Was heißt „Interessenbekundung“?' }).click();
    await expect(page.getByRole('dialog', { name: 'Begriff' })).toContainText('bindet nur zu dem');
  });

  test('leads on to all terms, to its own place', async ({ page }) => {
    await open(page, '/budget?asOf=2019-01-15&scenario=b');
    await page.getByRole('button', { name: 'Deckung', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('link', { name: 'Alle Begriffe' }).click();
    await expect(page).toHaveURL('/help?asOf=2019-01-15&scenario=b#term-deckung');
    await expect(page.locator('#term-deckung')).toBeInViewport();
    await expect(page.getByRole('main')).toContainText('Das ist bekannt am 15.01.2019.');
  });

  for (const lang of languages) {
    test(`has no barrier when it is explained in ${lang}`, async ({ page }) => {
      await open(page, addressOf('/', { lang }));
      await page.getByRole('button', { name: termNames[lang], exact: true }).first().click();
      await expect(page.getByRole('dialog', { name: dialogNames[lang] })).toBeVisible();
      await expectNoBarriers(page);
      await expectRoom(page);
    });
  }
});

test('the help page is one step away from each page and proves its simple sentences', async ({ page }) => {
  await open(page, '/sources');
  await page.getByRole('link', { name: 'Hilfe', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hilfe und Begriffe' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'In einfachen Sätzen' })).toContainText(
    'Die Planungsphase läuft.',
  );
  await page.getByRole('button', { name: /^Belege zu diesen Sätzen/ }).click();
  await expect(page.getByRole('dialog', { name: 'Beleg' })).toContainText('Vorlage 367/18');
});

test('a scenario in the address does not reach the simple sentences', async ({ page }) => {
  await open(page, '/help');
  const easy = page.getByRole('region', { name: 'In einfachen Sätzen' });
  const without = await easy.innerText();
  await open(page, '/help?scenario=b');
  expect(await easy.innerText()).toBe(without);
});

test.describe('The first steps', () => {
  test('wait without taking the focus, and go on at a press', async ({ page }) => {
    await open(page, '/');
    await expect(steps(page)).toContainText('1 von 3');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await steps(page).getByRole('button', { name: 'Weiter' }).click();
    await steps(page).getByRole('button', { name: 'Weiter' }).click();
    await expect(steps(page)).toContainText('3 von 3');
    await expect(steps(page).getByRole('button', { name: 'Weiter' })).toHaveCount(0);
  });

  test('stay closed, from the first frame of the next visit on', async ({ page }) => {
    await open(page, '/');
    await steps(page).getByRole('button', { name: 'Verstanden' }).click();
    await expect(steps(page)).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
    // What this visit still fetches is not to be met by the empty scripts of the next.
    await page.goto('about:blank');
    // Scripts that do nothing: what hides the steps must be there before any of them.
    await page.route('**/assets/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/');
    await expect(page.getByRole('main')).toBeVisible();
    await expect(steps(page)).toBeHidden();
  });

  test('are not on paper', async ({ page }) => {
    await open(page, '/');
    await page.emulateMedia({ media: 'print' });
    await expect(steps(page)).toBeHidden();
    await page.emulateMedia({ media: null });
  });
});

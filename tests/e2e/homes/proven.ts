import { type Locator, type Page, expect } from '@playwright/test';
import { open } from '../support.ts';

/** From a figure that is shown to the passage of its paper, in the text that came with the document. */
export async function openedPassage(page: Page): Promise<Locator> {
  await page
    .getByRole('button', { name: /Geld: 0 €/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Beleg' });
  await dialog.getByRole('button', { name: 'In der Vorlage zeigen' }).click();
  await expect(dialog.locator('mark')).toContainText(
    'Die aktive Mitwirkung in der Planungsphase erfordert nicht',
  );
  return dialog;
}

/** The same, and back. */
export async function shownInPaper(page: Page): Promise<void> {
  await openedPassage(page);
  await page.keyboard.press('Escape');
}

/** A changed scenario of the initiative that is shown is kept as a case, and is there again. */
export async function keptAsCase(page: Page, name: string): Promise<void> {
  const query = new URL(page.url()).searchParams;
  for (const [key, value] of Object.entries({ scenario: 'b', changes: '1o50', tab: 'comparison' })) {
    query.set(key, value);
  }
  await open(page, `/budget?${query.toString()}`);
  const cases = page.getByRole('region', { name: 'Fälle' });
  await cases.getByRole('button', { name: 'Als Fall behalten' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Der Kreis rechnet mit der Hälfte.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kämmerei');
  await page.keyboard.press('Enter');
  await expect(cases).toContainText(`Gezeigt wird der Fall „${name}“.`);
  const compare = page.getByRole('region', { name: 'Szenarien nebeneinander' });
  await expect(compare.getByRole('checkbox', { name: `Fall „${name}“` })).toBeVisible();
}

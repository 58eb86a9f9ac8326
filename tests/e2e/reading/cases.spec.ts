import { expect, type Page } from '@playwright/test';
import { expectNoNewBarriers, open, test } from '../support.ts';

const changed = '/budget?scenario=b&changes=1o50&tab=comparison';

const cases = (page: Page) => page.getByRole('region', { name: 'Fälle' });

async function keep(page: Page, name: string) {
  await cases(page).getByRole('button', { name: 'Als Fall behalten' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Der Kreis rechnet mit der Hälfte.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kämmerei');
  await page.keyboard.press('Enter');
}

test.use({ isFirstVisit: true });

test('a case is kept by keyboard, outlives the page, is heard of in another tab, and stands in the comparison', async ({
  page,
}) => {
  await open(page, changed);
  await keep(page, 'Halbe-halbe');
  await expect(cases(page).getByRole('status')).toBeFocused();
  await expect(cases(page)).toContainText('Gezeigt wird der Fall „Halbe-halbe“.');
  await expectNoNewBarriers(page, '.cases');

  const other = await page.context().newPage();
  await open(other, '/budget');
  await cases(other).getByRole('button', { name: 'Öffnen: Halbe-halbe' }).click();
  await expect(other).toHaveURL(/\/budget\?scenario=b&changes=1o50$/);
  await other.getByRole('tab', { name: 'Vergleich' }).click();
  await cases(other).getByRole('button', { name: 'Kopieren: Halbe-halbe' }).click();
  await expect(cases(page)).toContainText('Halbe-halbe (2)');
  await other.close();

  await page.reload();
  await cases(page).getByRole('button', { name: 'Löschen: Halbe-halbe (2)' }).click();
  await expect(cases(page).getByRole('listitem')).toHaveCount(1);
  const compare = page.getByRole('region', { name: 'Szenarien nebeneinander' });
  await expect(compare.getByRole('checkbox', { name: 'Fall „Halbe-halbe“' })).toBeChecked();

  await page.getByRole('radio', { name: /^C/ }).check({ force: true });
  await expect(page).toHaveURL(/scenario=c&tab=comparison$/);
  await compare.getByRole('checkbox', { name: 'Szenario A' }).click();
  await compare.getByRole('checkbox', { name: 'Fall „Halbe-halbe“' }).click();
  await expect(page).toHaveURL(/compare=b_c_b\.1o50&tab=comparison$/);
});

test('entries that another scenario would drop are taken back by one press', async ({ page }) => {
  await open(page, changed);
  await page.getByRole('radio', { name: /^C/ }).check({ force: true });
  const said = page.getByText('Eine geänderte Angabe zu Szenario B steht nicht mehr in dieser Ansicht.');
  await expect(said).toBeVisible();
  await expectNoNewBarriers(page, '.notice[role="status"]');
  await page.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(page).toHaveURL(/scenario=b&changes=1o50&tab=comparison$/);
  await expect(said).toBeHidden();
});

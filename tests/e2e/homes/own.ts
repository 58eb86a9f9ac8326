import { expect, type Page } from '@playwright/test';
import { expectNoBarriersInAnyColours, expectNoNewBarriers, open, tabTo } from '../support.ts';

/** Where own initiatives are kept: in the browser by the demo, or on a server that is somebody's. */
export type Home = 'browser' | 'server';

export const ownDialog = (page: Page) => page.getByRole('dialog', { name: 'Eigene Initiativen' });
export const press = (page: Page, name: string | RegExp) =>
  ownDialog(page).getByRole('button', { name }).click();

/** As the id of an initiative begins that is called so. */
const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** It is the same in either home: judged in the browser's. */
async function judgeDialog(page: Page, home: Home): Promise<void> {
  if (home === 'browser') await expectNoBarriersInAnyColours(page, 'dialog[open]');
}

export async function openOwn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Eigene Initiativen' }).click();
  await expect(ownDialog(page)).toBeVisible();
}

/** Named, as a server may keep others before it. */
const example = '/?initiative=gemeinsam-klappts';

async function copyExample(page: Page, name: string): Promise<void> {
  await open(page, example);
  await openOwn(page);
  await press(page, /^Kopie von „Gemeinsam klappt/);
  await ownDialog(page).getByLabel('Name der Initiative').fill(name);
  await ownDialog(page).getByLabel('Verfasst von').fill('Amt 50');
  await press(page, 'Kopie anlegen');
  await expect(ownDialog(page).getByRole('status').first()).toBeFocused();
}

/** A copy of the example that is shown; gives back its query. */
export async function shownCopy(page: Page, name: string): Promise<string> {
  await copyExample(page, name);
  await press(page, `Zeigen: ${name}`);
  await expect(page).toHaveURL(new RegExp(`initiative=${slug(name)}-`));
  return `?initiative=${new URL(page.url()).searchParams.get('initiative')}`;
}

/** An initiative is made by keyboard, outlives the page, and is said to be where it is. */
export async function madeByKeyboard(page: Page, name: string, home: Home): Promise<void> {
  await open(page, example);
  await tabTo(page, page.getByRole('button', { name: 'Eigene Initiativen' }));
  await page.keyboard.press('Enter');
  await expect(ownDialog(page)).toBeVisible();
  await judgeDialog(page, home);
  await tabTo(page, ownDialog(page).getByRole('button', { name: /^Kopie von „Gemeinsam/ }));
  await page.keyboard.press('Enter');
  await expect(ownDialog(page).getByLabel('Name der Initiative')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Amt 50');
  await judgeDialog(page, home);
  await page.keyboard.press('Enter');
  await tabTo(page, ownDialog(page).getByRole('button', { name: `Zeigen: ${name}` }));
  await page.keyboard.press('Enter');
  await expect(ownDialog(page)).toBeHidden();
  const begin = new RegExp(`^${slug(name)}-`);
  await expect(page).toHaveURL(new RegExp(`initiative=${slug(name)}-`));
  const isOwn = page.getByText('eigene Daten, nur in diesem Browser', { exact: true });
  await expect(isOwn).toHaveCount(home === 'browser' ? 1 : 0);
  if (home === 'browser') await expectNoNewBarriers(page, '.own-door');

  await page.reload();
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await expect(page.getByLabel('Initiative')).toHaveValue(begin);
  await expect(page).toHaveURL(new RegExp(`initiative=${slug(name)}-`));
  await expect(page.getByRole('main')).toContainText('läuft die Planungsphase');
}

/** What one of two tabs renames and deletes the other shows at once. */
export async function agreedByTwoTabs(page: Page, name: string, home: Home): Promise<void> {
  const renamed = `${name} II`;
  await shownCopy(page, name);
  const other = await page.context().newPage();
  await open(other, page.url());
  await other.mouse.move(10, 10);
  await openOwn(other);
  await press(other, `Umbenennen: ${name}`);
  await ownDialog(other).getByLabel('Name der Initiative').fill(renamed);
  await press(other, 'Umbenennen');
  const choice = page.getByLabel('Initiative');
  await expect(choice.locator('option:checked')).toHaveText(renamed);

  await press(other, `Versionen: ${renamed}`);
  await expect(ownDialog(other).getByRole('row')).toHaveCount(3);
  await expect(ownDialog(other).getByText('ein Unterschied')).toBeVisible();
  // In the window of a telephone, too, each version can be brought back.
  const wide = other.viewportSize();
  await other.setViewportSize({ width: 390, height: 844 });
  const hidden = await ownDialog(other).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(hidden).toBe(0);
  if (wide) await other.setViewportSize(wide);
  await judgeDialog(other, home);
  await press(other, 'Zurück');
  const offered = choice.locator('option').filter({ hasText: renamed });
  await press(other, `Löschen: ${renamed}`);
  await press(other, 'Löschen');
  await expect(offered).toHaveCount(0);
  await press(other, 'Rückgängig');
  await expect(offered).toHaveCount(1);
  await other.close();
}

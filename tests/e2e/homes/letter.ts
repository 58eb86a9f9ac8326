import { expect, type Page } from '@playwright/test';
import { expectNoBarriers, open } from '../support.ts';
import { type Home, openOwn, ownDialog, press, shownCopy } from './own.ts';

const letter = [
  'Ministerium für Kinder, Familie, Flüchtlinge und Integration',
  '',
  'Datum: 20.12.2018',
  '',
  'Sehr geehrte Damen und Herren,',
  'das Land stellt für das Jahr 2019 Mittel in Höhe von 60.000 € in Aussicht.',
].join('\n');

async function beginLetter(page: Page, query: string, name: string) {
  await open(page, `/capture${query}`);
  // What is kept here is asked for after the reader’s first sign.
  await page.mouse.move(10, 10);
  await page.getByLabel('Text der Vorlage').fill(letter);
  await expect(page.getByLabel('Gehört zu').locator('option:checked')).toHaveText(name);
  await page.getByRole('button', { name: 'Erfassen beginnen' }).click();
  await expect(page.locator('.paper-text')).toBeFocused();
}

async function toAmount(page: Page) {
  const statement = page.getByLabel('Aussage', { exact: true });
  await expect(async () => {
    if (!(await statement.inputValue()).includes('60.000')) await page.keyboard.press('n');
    await expect(statement).toHaveValue(/60\.000/, { timeout: 100 });
  }).toPass();
}

/** A letter with an amount is added to the own initiative, waits for a second reader, and is released in another tab. */
export async function releasedByAnother(page: Page, name: string, home: Home): Promise<void> {
  const query = await shownCopy(page, name);
  await beginLetter(page, query, name);
  await toAmount(page);
  await expect(page.getByRole('group', { name: 'ersetzt' }).getByRole('checkbox').first()).toBeChecked();
  await page.getByText(/^Beantwortet sie eine der \d+ offenen Fragen/).click();
  await page
    .getByRole('checkbox', { name: /Finanzierung/ })
    .first()
    .check();
  await page.getByLabel('Aussage', { exact: true }).press('Enter');
  await page.keyboard.press('Control+s');
  await page.getByLabel('Erfasst von').fill('Amt 50');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gesichert. 1 Entwurf wartet auf Freigabe.')).toBeVisible();

  const reader = await page.context().newPage();
  await open(reader, `/${query}&asOf=2018-12-21`);
  await expect(reader.getByRole('main')).not.toContainText('60.000');
  await open(reader, `/capture${query}`);
  await reader.mouse.move(10, 10);
  const waiting = reader.getByRole('region', { name: new RegExp(`^Wartet auf Freigabe: ${name}`) });
  await waiting.getByRole('button', { name: /^In der Vorlage zeigen/ }).click();
  await expect(waiting.locator('mark')).toContainText('60.000');
  if (home === 'browser') await expectNoBarriers(reader);
  await waiting.getByLabel('Freigegeben von').fill('Kämmerei');
  await waiting.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await expect(reader.getByText('1 Fakt ist freigegeben.')).toBeVisible();
  await open(reader, `/${query}&asOf=2018-12-21`);
  await expect(reader.getByRole('main')).toContainText('60.000');

  // The desk goes on from there: saved again, nothing of the release is taken back.
  await page.bringToFront();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gesichert\. Alle Ansichten zeigen es/)).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole('main')).toContainText('60.000');
  await reader.close();
}

/** What two tabs changed in different ways stands side by side until one is chosen. */
export async function decidedSideBySide(page: Page, name: string, home: Home): Promise<void> {
  const [theirs, mine] = [`${name} II`, `${name} III`];
  const query = await shownCopy(page, name);
  await beginLetter(page, query, name);
  const other = await page.context().newPage();
  await open(other, `/${query}`);
  await other.mouse.move(10, 10);
  await openOwn(other);
  await press(other, `Umbenennen: ${name}`);
  await ownDialog(other).getByLabel('Name der Initiative').fill(theirs);
  await press(other, 'Umbenennen');
  await expect(ownDialog(other).getByText(`Sie heißt jetzt „${theirs}“.`)).toBeVisible();

  await page.bringToFront();
  await page.getByText('Rahmen', { exact: true }).click();
  await page.getByLabel('Name der Initiative').fill(mine);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await page.getByLabel('Erfasst von').fill('Amt 50');
  await page.keyboard.press('Enter');
  const conflict = page.getByRole('form', { name: 'Beide haben dasselbe geändert' });
  await expect(conflict.getByText(/Version 2, Amt 50/)).toBeVisible();
  await expect(conflict.getByText(mine, { exact: true })).toBeVisible();
  await expect(conflict.getByText(theirs, { exact: true })).toBeVisible();
  if (home === 'browser') await expectNoBarriers(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(conflict.getByRole('radio', { name: /^mein Stand/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Gesichert\./)).toBeVisible();
  await expect(other.getByLabel('Initiative').locator('option:checked')).toHaveText(mine);
  await other.close();
}

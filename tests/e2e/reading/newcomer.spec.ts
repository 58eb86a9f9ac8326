import { expect } from '@playwright/test';
import { open, tabTo, test } from '../support.ts';

test('a newcomer reads where things stand, computes a scenario and opens a proof with the keyboard alone', async ({
  page,
}) => {
  await open(page, '/');
  const glance = page.getByRole('region', { name: 'Auf einen Blick' });
  await expect(glance).toContainText('Am 05.11.2018 läuft die Planungsphase');
  for (const [claim, section] of [
    ['in Aussicht gestellt', 'Finanzielle Auswirkungen'],
    ['noch nicht bezifferbar', 'Finanzielle Auswirkungen'],
    ['Mitwirkung an der Planungsphase bis Ende 2018', 'Sachverhalt'],
  ]) {
    const name = `${claim} – Beleg: Vorlage 367/18, ${section}`;
    await expect(glance.getByRole('button', { name }).first()).toBeVisible();
  }
  await expect(page.getByText('Demodaten')).toHaveCount(0);

  await tabTo(page, page.getByRole('radio', { name: 'ohne' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^A ?: Land trägt alles/ })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^B ?: Anteilfinanzierung 80\/20/ })).toBeChecked();
  await expect(page).toHaveURL('/?scenario=b');
  await expect(page.getByText('Annahme, kein Beschluss · Demodaten').first()).toBeVisible();

  const chart = page.getByRole('region', { name: /^Landesmittel und Eigenanteil 2019/ });
  await tabTo(page, chart.getByText('Als Tabelle', { exact: true }));
  await page.keyboard.press('Enter');
  const row = chart
    .getByRole('table', { name: 'Landesmittel und Eigenanteil 2019' })
    .getByRole('row')
    .filter({ hasText: 'Stadt Eschweiler' })
    .filter({ hasText: 'Eigenanteil' });
  await expect(row).toContainText('8.887,50 €');

  await tabTo(page, page.getByRole('link', { name: 'Haushaltswirkung' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/budget?scenario=b');
  await expect(page).toHaveTitle('Haushaltswirkung – Förderlage');
  await expect(page.getByRole('heading', { level: 1, name: 'Haushaltswirkung' })).toBeFocused();

  // The workbench comes with the scenario; what is known is the first thing without one.
  await tabTo(page, page.getByRole('radio', { name: /^B ?:/ }), 'Shift+Tab');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/budget');
  const known = page.getByRole('region', { name: /^Was bekannt ist/ });
  const figure = known.getByRole('button', { name: /^0 € belegt – Beleg/ });
  await tabTo(page, figure);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Beleg' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Vorlage 367/18');
  await expect(dialog.getByRole('blockquote')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(figure).toBeFocused();
});

test('every claim in the sentence opens its proof with Enter and with the space bar', async ({ page }) => {
  await open(page, '/');
  const claims = page.getByRole('region', { name: 'Auf einen Blick' }).getByRole('paragraph').first();
  const dialog = page.getByRole('dialog', { name: 'Beleg' });
  for (const claim of await claims.getByRole('button').all()) {
    for (const key of ['Enter', 'Space']) {
      await claim.focus();
      await page.keyboard.press(key);
      await expect(dialog.getByRole('blockquote').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(claim).toBeFocused();
    }
  }
});

test('while a proof is open, the page behind it can not be reached', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('button', { name: /^Ende 2018 belegt –/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Beleg' });
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    // Between the last and the first stop the focus is with the browser's own controls.
    const isOutside = await dialog.evaluate(
      (element) => document.activeElement !== document.body && !element.contains(document.activeElement),
    );
    expect(isOutside).toBe(false);
  }
  await dialog.getByRole('button', { name: 'Schließen' }).click();
  await expect(dialog).toBeHidden();
});

test('the proof of an assumption says that there is none', async ({ page }) => {
  await open(page, '/budget?scenario=b');
  const impact = page.getByRole('region', { name: /^Wirkung je Kommune/ });
  await impact.getByRole('button', { name: /^8\.887,50 €.*, Annahme$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'So kommt es zustande: Eigenanteil' });
  await expect(dialog).toContainText('Annahme, kein Beschluss. Demodaten.');
  await expect(dialog).toContainText('Eine Annahme hat keinen Beleg.');
  await expect(dialog.getByRole('blockquote')).toHaveCount(0);
});

test('the arrow keys walk the bars of the chart and each value is spoken', async ({ page }) => {
  await open(page, '/?scenario=b');
  const chart = page.getByRole('application', { name: 'Landesmittel und Eigenanteil 2019' });
  const spoken = page.getByRole('figure').getByRole('status');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText('1 von 4: StädteRegion Aachen');
  await page.keyboard.press('End');
  await expect(spoken).toContainText('4 von 4: Stadt Eschweiler');
  await expect(spoken).toContainText('8.887,50 €');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toContainText('3 von 4');
});

test('the first stop of the Tab key leads past the navigation', async ({ page }) => {
  await open(page, '/sources');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

import { expect } from '@playwright/test';
import { open, tabTo, test } from '../support.ts';

test('a newcomer reads where things stand, computes a scenario and opens a proof with the keyboard alone', async ({
  page,
}) => {
  await open(page, '/');
  // The first stop of the Tab key leads past the navigation.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

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

  // What rules the page stands before its content: back, not once around.
  await tabTo(page, page.getByRole('radio', { name: 'ohne' }), 'Shift+Tab');
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
  // While a proof is open, the page behind it can not be reached.
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    // Between the last and the first stop the focus is with the browser's own controls.
    const isOutside = await dialog.evaluate(
      (element) => document.activeElement !== document.body && !element.contains(document.activeElement),
    );
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(figure).toBeFocused();
});

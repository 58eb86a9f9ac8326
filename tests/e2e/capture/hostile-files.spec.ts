import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { encryptedPdf, packedTwice, pdfOf } from '../../given/papers.ts';
import { open, test } from '../support.ts';

const pdf = (name: string, bytes: Uint8Array) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

test('whatever file somebody chooses is refused in words with a remedy, and the page goes on', async ({
  page,
}, info) => {
  await open(page, '/capture');
  const input = page.locator('input[type=file]');
  const problem = page.locator('.drop [role=alert]');

  const rubbish = info.outputPath('rubbish.pdf');
  writeFileSync(rubbish, Buffer.alloc(50_000_000));
  await input.setInputFiles(rubbish);
  await expect(problem).toContainText(
    'zu groß (50 MB, höchstens 30 MB). Bitte nur die Vorlage selbst nehmen',
  );

  for (const [file, said] of [
    [pdf('encrypted', encryptedPdf()), 'Kennwort geschützt. Bitte ohne Kennwort speichern.'],
    [pdf('broken', Buffer.from('%PDF-1.7\nrubbish')), 'beschädigt oder unvollständig. Bitte neu laden'],
    [pdf('none', pdfOf([])), 'beschädigt oder unvollständig. Bitte neu laden'],
    [pdf('scanned', pdfOf([[]])), 'vermutlich gescannt. Bitte mit Texterkennung neu scannen'],
    // One that hides what it holds; 200 MB of it are counted to the byte by pdf-streams.test.
    [pdf('bomb', packedTwice()), 'entpackt größer als 200 MB. Bitte neu speichern'],
  ] as const) {
    await input.setInputFiles(file);
    await expect(problem).toContainText(said);
  }

  // None of them left anything behind: a good one is read as if it were the first.
  await input.setInputFiles(pdf('good', pdfOf([['Am 1. April 2020 wird das Konzept vorgestellt.']])));
  await expect(page.getByText('good.pdf ist gelesen: 1 Seite.')).toBeVisible();
  await expect(problem).toHaveCount(0);
});

test('a file that takes too long is given up by hand, its workers with it', async ({ page }) => {
  await open(page, '/capture');
  const workers = page.workers().length;
  // The network never brings what would read it.
  await page.route('**/pdf.worker*', () => undefined);
  await page.locator('input[type=file]').setInputFiles(pdf('slow', pdfOf([['Text']])));
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('button', { name: 'Abbrechen' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Text der Vorlage' })).toBeVisible();
  await page.goto('/capture?lang=en');
  expect(page.workers()).toHaveLength(workers);
});
